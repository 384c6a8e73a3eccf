import { distinctBy } from "../collections";
import { fold } from "../text/fold";
import type { Actor } from "./actor";
import { bareName } from "./bare-name";
import { blankActor, soundActor } from "./blank-actor";
import type { CatalogueEntry } from "./entry";
import { extentOf, startsActor, startsPiece, type ExtentRules } from "./extent";
import { isOwnHead, startsOwnUnit } from "./own-heads";
import { misplacedIn } from "./misplaced";
import { misspeltEnd } from "./misspelt";
import { textBetween, type Scan } from "./scan";
import type { Candidate } from "./similar-names";
import { fitness } from "./resolve";
import { readSuffix } from "./suffix";
import { tailOf } from "./tail";
import { isProperAt, normAt } from "./tokens";
import { UNIT_NOUNS } from "./unit";
import { BOARD_HEADS, CLASS_NOUNS, FIRM_REMARK_STARTS, OPEN_HEADS, phraseEnd } from "./vocabulary";

const FREE: ExtentRules = {
  endsAtComma: (scan, next) => startsPiece(scan, next) && !isPairOfWords(scan, next),
  endsAtWord: ({ tokens }, at) => phraseEnd(FIRM_REMARK_STARTS, tokens, at) !== undefined,
};
/** The name of a board may list its fields: "Ban Chỉ đạo phát triển KHCN, ĐMST, CĐS và Đề án 06 xã"; its level ends it. */
const BOARD: ExtentRules = {
  ...FREE,
  endsAtComma: (scan, next) =>
    startsActor(scan, next) ||
    UNIT_NOUNS.includes(normAt(scan.tokens, next - 2)) ||
    [OPEN_HEADS, CLASS_NOUNS].some((set) => phraseEnd(set, scan.tokens, next) !== undefined),
};
/** The name of a unit may list its fields: "Phòng Bưu chính, Viễn thông". */
const OWN_UNIT: ExtentRules = {
  ...FREE,
  endsAtComma: (scan, next) => isOwnHead(scan, next) || startsActor(scan, next) || !isProperAt(scan.tokens, next),
  startsNew: (scan, next) => isOwnHead(scan, next) || (startsActor(scan, next) && !isWordOfName(scan, next)),
};

/** "Phòng Tài chính - Kế toán", "Viện Chiến lược và Chính sách …": a loose wording of some officer begins no new actor. */
function isWordOfName({ tokens, catalogue }: Scan, next: number): boolean {
  if (!isProperAt(tokens, next) || tokens[next]?.isAbbreviation === true) return false;
  const [longest] = catalogue.names.matchesAt(tokens, next);
  const isLoose = longest?.forms.every(({ source }) => source === "alias") === true;
  return isLoose || normAt(tokens, next - 1) === "-";
}

/** "Trường Đào tạo, bồi dưỡng cán bộ, công chức": words that go together. */
function isPairOfWords({ tokens }: Scan, next: number): boolean {
  const before = `${normAt(tokens, next - 3)} ${normAt(tokens, next - 2)}`;
  const behind = `${normAt(tokens, next)} ${normAt(tokens, next + 1)}`;
  return /^(?:cán bộ|công chức)$/u.test(before) && /^(?:công chức|viên chức)$/u.test(behind);
}

/** A sound form is not believed where it so resembles a known name: then it is a slip of the keyboard. */
const SLIP = 0.86;

/** A piece that no name and no class explains: a body of sound form outside the catalogue, or an unknown one. */
export function readFreePiece(scan: Scan, at: number): { actor: Actor; end: number } {
  const head = phraseEnd(OPEN_HEADS, scan.tokens, at) ?? at + 1;
  const isOwn = startsOwnUnit(scan, at);
  const isBoard = phraseEnd(BOARD_HEADS, scan.tokens, at) !== undefined;
  const plain = freeEnd(scan, head, isOwn ? OWN_UNIT : isBoard ? BOARD : FREE);
  const end = misspeltEnd(scan, at, plain, true) ?? plain;
  const text = textBetween(scan, at, end);
  const misplaced = misplacedIn(text);
  if (misplaced) return { actor: { ...blankActor(scan, at, end, "unknown"), misplaced }, end };
  const guesses = guessesAt(scan, at, end);
  const isSound = isOwn || hasSoundForm(scan, at, end);
  if (isSound && !guesses.some((guess) => isSlip(text, guess, isOwn))) return { actor: soundActor(scan, at, end), end };
  const suggestions = guesses.map(({ entry }) => entry.name);
  const replacements = guesses.map(({ replacement }) => replacement);
  return { actor: { ...blankActor(scan, at, end, "unknown"), suggestions, replacements }, end };
}

/** The token after a free piece, whose head ends at `from`. */
const freeEnd = (scan: Scan, from: number, rules: ExtentRules): number => Math.max(from, extentOf(scan, from, rules));

/** The token after a unit of the issuer's own, whose head ends at `from`. */
export const ownUnitEnd = (scan: Scan, from: number): number => freeEnd(scan, from, OWN_UNIT);

/** So near to a name with the same head; a unit of the issuer's own may have the words of another's name in its order. */
function isSlip(text: string, { entry, likeness }: Guess, isOwn: boolean): boolean {
  if (likeness < SLIP || likeness === 1) return false;
  const [written, name] = [wordsOf(text), wordsOf(bareName(entry))];
  if (isOwn && written.sort().join(" ") === name.sort().join(" ")) return false;
  return fold(text).charAt(0) === fold(entry.name).charAt(0);
}

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u);

/** "trường", "công ty" and a name behind it. */
function hasSoundForm({ tokens }: Scan, at: number, end: number): boolean {
  const head = phraseEnd(OPEN_HEADS, tokens, at);
  return head !== undefined && (head < end || head - at > 1);
}

/** A body that may be meant, and the piece rewritten with its name. */
interface Guess extends Candidate {
  readonly replacement: string;
}

const MOST_GUESSES = 3;
/** So much less like than the best guess, another helps nobody. */
const FARTHER = 0.2;

/** The words at the end may be a level or place ("huyện") or part of the name ("khu vực"): both are tried, the likelier wins. */
function guessesAt(scan: Scan, at: number, end: number): Guess[] {
  const { from, text } = tailOf(scan, at, end);
  const withoutTail = findAt(scan, at, from, from).map((found) => ({
    ...found,
    replacement: `${bareName(found.entry)} ${text}`.trim(),
  }));
  const inFull =
    text === "" ? [] : findAt(scan, at, end, from).map((found) => ({ ...found, replacement: found.entry.name }));
  const guesses = [...withoutTail, ...inFull].sort((a, b) => b.likeness - a.likeness);
  const least = (guesses[0]?.likeness ?? 0) - FARTHER;
  const near = guesses.filter(({ likeness }) => likeness >= least);
  return distinctBy(
    distinctBy(near, ({ entry }) => entry.name),
    ({ replacement }) => replacement,
  ).slice(0, MOST_GUESSES);
}

function findAt(scan: Scan, at: number, end: number, suffixFrom: number): Candidate[] {
  const options = { places: scan.places, takesPlace: false, isNameAt: () => false };
  const suffix = readSuffix(scan.tokens, suffixFrom, options);
  const prefer = (entry: CatalogueEntry): number => fitness(entry, suffix, scan.options);
  const text = textBetween(scan, at, end);
  const { similar } = scan.catalogue;
  return [...similar.find(text, MOST_GUESSES, prefer), ...similar.beginningWith(text, MOST_GUESSES, prefer)];
}
