import { extentOf, startsActor, type ExtentRules } from "./extent";
import { startsOwnUnit } from "./own-heads";
import { pluralEnd } from "./plural";
import type { Scan } from "./scan";
import { isConnector, isProperAt, isWordAt, kindAt, normAt, type Token } from "./tokens";
import { readKind } from "./unit";
import { CLASS_NOUNS, OPEN_HEADS, phraseEnd, QUALIFIERS, type PhraseSet } from "./vocabulary";

/** An enumeration under one head goes on behind a comma: "Các phòng, ban, ngành huyện". */
const ENUMERATION: ExtentRules = {
  endsAtComma: () => false,
  endsAtWord: ({ tokens }, at) => tokens[at]?.norm === "theo",
};

/**
 * The token after a collective that begins at a token: a class of bodies or people ("Các phòng, ban", "UBND cấp xã",
 * "cơ quan, đơn vị liên quan", "người dân"); undefined if none does.
 */
export function collectiveEnd(scan: Scan, at: number): number | undefined {
  const many = pluralEnd(scan.tokens, at) ?? manyOfOne(scan, at);
  return many === undefined
    ? bareClass(scan, at)
    : withMembers(scan, Math.max(many, extentOf(scan, many, ENUMERATION)));
}

/** "UBND các xã: Tân Phú, Tân Hòa": members that are no bodies by themselves stay under their head. */
function withMembers(scan: Scan, end: number): number {
  if (kindAt(scan.tokens, end) !== "colon" || !isProperAt(scan.tokens, end + 1)) return end;
  return startsActor(scan, end + 1) ? end : extentOf(scan, end + 1, ENUMERATION);
}

/** "UBND các xã", "Bộ phận 1 cửa cấp xã", "UBND xã, thị trấn", "Chủ tịch UBND các xã": one head, many bodies. */
function manyOfOne(scan: Scan, at: number): number | undefined {
  const { tokens, catalogue } = scan;
  const names = catalogue.names.matchesAt(tokens, at).map(({ end }) => end);
  const many = [...names, ...ends(CLASS_NOUNS, tokens, at)].map((end) => manyAt(scan, end)).find(isFound);
  if (many !== undefined) return many;
  const [title] = ends(OPEN_HEADS, tokens, at);
  return title === undefined ? undefined : (classesAt(scan, title) ?? manyOfOne(scan, title));
}

const ends = (set: PhraseSet, tokens: readonly Token[], at: number): number[] =>
  [phraseEnd(set, tokens, at)].filter(isFound);
const isFound = (end: number | undefined): end is number => end !== undefined;

/** "Trưởng các thôn", but not "Ban Chỉ đạo các chương trình mục tiêu quốc gia" nor "Ban Chỉ đạo 57 phường". */
function classesAt(scan: Scan, at: number): number | undefined {
  const many = /^\d/u.test(normAt(scan.tokens, at)) ? undefined : manyAt(scan, at);
  return many !== undefined && phraseEnd(CLASS_NOUNS, scan.tokens, many) !== undefined ? many : undefined;
}

/** The token after what makes a head plural; undefined where nothing does. */
export function manyAt({ tokens }: Scan, at: number): number | undefined {
  const from = /^(?:của|thuộc|tại|ở)$/u.test(normAt(tokens, at)) ? at + 1 : at;
  const plural = pluralEnd(tokens, from);
  if (plural !== undefined) return plural;
  return normAt(tokens, from) === "cấp" ? from + 2 : kindsAt(tokens, from);
}

/** "xã, thị trấn" or "huyện/thị xã": kinds of units without a place. */
function kindsAt(tokens: readonly Token[], at: number): number | undefined {
  const first = readKind(tokens, at);
  if (!first || !isConnector(tokens[first.end])) return undefined;
  const second = readKind(tokens, first.end + 1);
  if (!second || second.kind.noun === first.kind.noun) return undefined;
  return isProperAt(tokens, second.end) ? undefined : second.end;
}

/** "Cơ quan, đơn vị liên quan", "người dân": class nouns and what narrows them, nothing else. */
function bareClass(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  if (startsOwnUnit(scan, at)) return undefined;
  const noun = phraseEnd(CLASS_NOUNS, tokens, at);
  const rivals = [OPEN_HEADS, QUALIFIERS].map((set) => phraseEnd(set, tokens, at) ?? 0);
  if (noun === undefined || Math.max(...rivals) > noun) return undefined;
  const end = extentOf(scan, at, ENUMERATION);
  const covered = coverFrom(tokens, at, end);
  if (covered.end >= end || isAboutMany(scan, at, end)) return end;
  return covered.nouns > 1 && isLowerCase(tokens.slice(covered.end, end)) ? end : undefined;
}

/** "công chức làm việc tại Bộ phận Một cửa cấp xã": a class is meant wherever the plural stands. */
function isAboutMany({ tokens }: Scan, at: number, end: number): boolean {
  if (isProperAt(tokens, at)) return false;
  const rest = tokens.slice(at, end);
  return rest.some(({ norm }, index) => norm === "các" || (norm === "cấp" && readKind(rest, index + 1) !== undefined));
}

/** How far class nouns and qualifiers explain a piece, and how many nouns there are. */
function coverFrom(tokens: readonly Token[], at: number, end: number): { end: number; nouns: number } {
  let nouns = 0;
  let here = at;
  while (here < end) {
    const noun = isNamed(tokens, here, at) ? undefined : phraseEnd(CLASS_NOUNS, tokens, here);
    const next = Math.max(noun ?? 0, phraseEnd(QUALIFIERS, tokens, here) ?? 0, isWordAt(tokens, here) ? 0 : here + 1);
    if (next === 0) break;
    if (next === noun) nouns += 1;
    here = next;
  }
  return { end: here, nouns };
}

/** "Phòng Tổ chức": a capital behind a noun begins its name. */
const isNamed = (tokens: readonly Token[], here: number, at: number): boolean =>
  here > at && isWordAt(tokens, here - 1) && !isConnector(tokens[here - 1]) && isProperAt(tokens, here);

const isLowerCase = (tokens: readonly Token[]): boolean =>
  tokens.every(({ isProper, isAbbreviation }) => !isProper || isAbbreviation);
