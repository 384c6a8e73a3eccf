import { extentOf, type ExtentRules } from "./extent";
import type { Scan } from "./scan";
import { isConnector } from "./tokens";
import { readKind } from "./unit";
import { CLASS_NOUNS, phraseEnd, PLURALS, QUALIFIERS } from "./vocabulary";

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
  if (phraseEnd(PLURALS, scan.tokens, at) !== undefined) return extentOf(scan, at, ENUMERATION);
  const many = manyOfOne(scan, at);
  if (many !== undefined) return Math.max(many, extentOf(scan, many, ENUMERATION));
  return bareClass(scan, at);
}

/** "UBND các xã", "Bộ phận 1 cửa cấp xã", "UBND xã, thị trấn", "Thủ trưởng các đơn vị": one head, many bodies. */
function manyOfOne(scan: Scan, at: number): number | undefined {
  const heads = scan.catalogue.names.matchesAt(scan.tokens, at).map(({ end }) => end);
  const noun = phraseEnd(CLASS_NOUNS, scan.tokens, at);
  return [...heads, ...(noun === undefined ? [] : [noun])]
    .map((end) => manyAt(scan, end))
    .find((end) => end !== undefined);
}

/** The token after what makes a head plural; undefined where nothing does. */
export function manyAt({ tokens }: Scan, at: number): number | undefined {
  const from = /^(?:của|thuộc|tại|ở)$/u.test(tokens[at]?.norm ?? "") ? at + 1 : at;
  const plural = phraseEnd(PLURALS, tokens, from);
  if (plural !== undefined) return plural;
  if (tokens[from]?.norm === "cấp") return from + 2;
  const first = readKind(tokens, from);
  if (!first || !isConnector(tokens[first.end])) return undefined;
  const second = readKind(tokens, first.end + 1);
  const isEnumeration = second && second.kind.noun !== first.kind.noun && tokens[second.end]?.isProper !== true;
  return isEnumeration ? second.end : undefined;
}

/** "Cơ quan, đơn vị liên quan", "người dân": class nouns and what narrows them, nothing else. */
function bareClass(scan: Scan, at: number): number | undefined {
  const { tokens } = scan;
  if (phraseEnd(CLASS_NOUNS, tokens, at) === undefined) return undefined;
  const end = extentOf(scan, at, ENUMERATION);
  let here = at;
  let nouns = 0;
  while (here < end) {
    const noun = phraseEnd(CLASS_NOUNS, tokens, here);
    const next = noun ?? phraseEnd(QUALIFIERS, tokens, here) ?? (tokens[here]?.kind === "word" ? undefined : here + 1);
    if (next === undefined) return nouns > 1 && isLowerCase(scan, here, end) ? end : undefined;
    if (noun !== undefined) nouns += 1;
    here = next;
  }
  return end;
}

const isLowerCase = ({ tokens }: Scan, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ isProper, isAbbreviation }) => !isProper || isAbbreviation);
