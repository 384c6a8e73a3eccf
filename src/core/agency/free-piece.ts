import type { Actor } from "./actor";
import { nameWith } from "./bare-name";
import { blankActor } from "./blank-actor";
import { extentOf, startsPiece, type ExtentRules } from "./extent";
import { misplacedIn } from "./misplaced";
import { textBetween, type Scan } from "./scan";
import type { Candidate } from "./similar-names";
import { isWordAt, kindAt, normAt, type Token } from "./tokens";
import { fitness } from "./resolve";
import { readSuffix, type SuffixOptions } from "./unit";
import { FIRM_REMARK_STARTS, OPEN_HEADS, phraseEnd } from "./vocabulary";

/**
 * Whether a piece, read on across "-" and "và", has the words of one known name in another order: "Văn phòng
 * UBND-HĐND". Then it is that name misspelt, and not two bodies.
 */
export function isSwappedName(scan: Scan, at: number, end: number): boolean {
  if (!isJoint(scan.tokens, end)) return false;
  const whole = joinedEnd(scan, at);
  return whole > end && scan.catalogue.similar.hasWordsOf(textBetween(scan, at, suffixStart(scan, at, whole)));
}

const isJoint = (tokens: readonly Token[], at: number): boolean =>
  kindAt(tokens, at) === "joiner" || normAt(tokens, at) === "và";

/** The token after the words that "-", "&" and "và" join. */
function joinedEnd({ tokens }: Scan, at: number): number {
  let end = at;
  while (isWordAt(tokens, end) || kindAt(tokens, end) === "joiner") end += 1;
  return end;
}

const FREE: ExtentRules = {
  endsAtComma: startsPiece,
  endsAtWord: ({ tokens }, at) => phraseEnd(FIRM_REMARK_STARTS, tokens, at) !== undefined,
};

/** A sound form is not believed where it so resembles a known name: then it is a slip of the keyboard. */
const SLIP = 0.86;

/** A piece that no name and no class explains: a body of sound form outside the catalogue, or an unknown one. */
export function readFreePiece(scan: Scan, at: number): { actor: Actor; end: number } {
  const head = phraseEnd(OPEN_HEADS, scan.tokens, at) ?? at + 1;
  const plain = Math.max(head, extentOf(scan, head, FREE));
  const end = isSwappedName(scan, at, plain) ? joinedEnd(scan, at) : plain;
  const text = textBetween(scan, at, end);
  const misplaced = misplacedIn(text);
  if (misplaced) return { actor: { ...blankActor(scan, at, end, "unknown"), misplaced }, end };
  const suffixFrom = suffixStart(scan, at, end);
  const candidates = scan.catalogue.similar.find(textBetween(scan, at, suffixFrom), 3, (entry) =>
    fitness(entry, readSuffix(scan.tokens, suffixFrom, plainSuffix(scan)), scan.options),
  );
  const likeness = candidates[0]?.likeness ?? 0;
  const isSound = hasSoundForm(scan, at, end) && (likeness < SLIP || likeness === 1);
  if (isSound) return { actor: { ...blankActor(scan, at, end, "other"), name: text.replace(/\s+/gu, " ") }, end };
  return {
    actor: { ...blankActor(scan, at, end, "unknown"), ...suggestionsOf(scan, candidates, suffixFrom, end) },
    end,
  };
}

/** "trường", "công ty" and a name behind it. */
function hasSoundForm({ tokens }: Scan, at: number, end: number): boolean {
  const head = phraseEnd(OPEN_HEADS, tokens, at);
  return head !== undefined && (head < end || head - at > 1);
}

/** Where the level or place behind an unknown name begins ("huyện" in "Phòng Nội vụu huyện"). */
function suffixStart(scan: Scan, at: number, end: number): number {
  for (let from = at + 1; from < end; from += 1)
    if (readSuffix(scan.tokens, from, plainSuffix(scan)).end === end) return from;
  return end;
}

const plainSuffix = ({ places }: Scan): SuffixOptions => ({ places, takesPlace: false, isNameAt: () => false });

function suggestionsOf(scan: Scan, candidates: readonly Candidate[], suffixFrom: number, end: number) {
  const tail = suffixFrom < end ? ` ${textBetween(scan, suffixFrom, end)}` : "";
  const names = candidates.map(({ entry }) => nameWith(entry, undefined));
  const suggestions = candidates.map(({ entry }) => entry.name);
  const distinct = (texts: string[]) => [...new Set(texts)];
  return { suggestions: distinct(suggestions), replacements: distinct(names).map((name) => name + tail) };
}
