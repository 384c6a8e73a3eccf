import type { Actor } from "./actor";
import { nameWith } from "./bare-name";
import { blankActor } from "./blank-actor";
import { extentOf, startsPiece, type ExtentRules } from "./extent";
import { misplacedIn } from "./misplaced";
import { misspeltEnd, suffixStart } from "./misspelt";
import { textBetween, type Scan } from "./scan";
import type { Candidate } from "./similar-names";
import { fitness } from "./resolve";
import { readSuffix, type SuffixOptions } from "./unit";
import { FIRM_REMARK_STARTS, OPEN_HEADS, phraseEnd } from "./vocabulary";

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
  const end = misspeltEnd(scan, at, plain, true) ?? plain;
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

const plainSuffix = ({ places }: Scan): SuffixOptions => ({ places, takesPlace: false, isNameAt: () => false });

function suggestionsOf(scan: Scan, candidates: readonly Candidate[], suffixFrom: number, end: number) {
  const tail = suffixFrom < end ? ` ${textBetween(scan, suffixFrom, end)}` : "";
  const names = candidates.map(({ entry }) => nameWith(entry, undefined));
  const suggestions = candidates.map(({ entry }) => entry.name);
  const distinct = (texts: string[]) => [...new Set(texts)];
  return { suggestions: distinct(suggestions), replacements: distinct(names).map((name) => name + tail) };
}
