import type { Actor, ActorType } from "./actor";
import { nameWith } from "./bare-name";
import { extentOf, startsPiece, type ExtentRules } from "./extent";
import { misplacedIn } from "./misplaced";
import { isPerson, remarkEnd } from "./remark";
import { textBetween, type Scan } from "./scan";
import type { Candidate } from "./similar-names";
import { readSuffix } from "./unit";
import { OPEN_HEADS, phraseEnd } from "./vocabulary";

const FREE: ExtentRules = {
  endsAtComma: startsPiece,
  endsAtWord: (scan, at) => remarkEnd(scan, at) !== undefined && !isPerson(scan, at),
};

/** A sound form is not believed where it so resembles a known name: then it is a slip of the keyboard. */
const SLIP = 0.86;

/** A piece that no name and no class explains: a body of sound form outside the catalogue, or an unknown one. */
export function readFreePiece(scan: Scan, at: number): { actor: Actor; end: number } {
  const head = phraseEnd(OPEN_HEADS, scan.tokens, at) ?? at + 1;
  const end = Math.max(head, extentOf(scan, head, FREE));
  const text = textBetween(scan, at, end);
  const misplaced = misplacedIn(text);
  if (misplaced) return { actor: { ...blank(scan, at, end, "unknown"), misplaced }, end };
  const suffixFrom = suffixStart(scan, at, end);
  const candidates = scan.catalogue.similar.find(textBetween(scan, at, suffixFrom));
  const isSound = hasSoundForm(scan, at, end) && (candidates[0]?.likeness ?? 0) < SLIP;
  if (isSound) return { actor: { ...blank(scan, at, end, "other"), name: text.replace(/\s+/gu, " ") }, end };
  return { actor: { ...blank(scan, at, end, "unknown"), ...suggestionsOf(scan, candidates, suffixFrom, end) }, end };
}

/** "trường", "công ty" and a name behind it. */
function hasSoundForm({ tokens }: Scan, at: number, end: number): boolean {
  const head = phraseEnd(OPEN_HEADS, tokens, at);
  return head !== undefined && (head < end || head - at > 1);
}

/** Where the level or place behind an unknown name begins ("huyện" in "Phòng Nội vụu huyện"). */
function suffixStart(scan: Scan, at: number, end: number): number {
  const options = { places: scan.places, takesPlace: false, isNameAt: () => false };
  for (let from = at + 1; from < end; from += 1) if (readSuffix(scan.tokens, from, options).end === end) return from;
  return end;
}

function suggestionsOf(scan: Scan, candidates: readonly Candidate[], suffixFrom: number, end: number) {
  const tail = suffixFrom < end ? ` ${textBetween(scan, suffixFrom, end)}` : "";
  const names = candidates.map(({ entry }) => nameWith(entry, undefined));
  const suggestions = candidates.map(({ entry }) => entry.name);
  const distinct = (texts: string[]) => [...new Set(texts)];
  return { suggestions: distinct(suggestions), replacements: distinct(names).map((name) => name + tail) };
}

const blank = (scan: Scan, at: number, end: number, type: ActorType): Actor => ({
  text: textBetween(scan, at, end),
  start: scan.tokens[at]?.start ?? 0,
  end: scan.tokens[end - 1]?.end ?? 0,
  type,
  id: null,
  name: null,
  status: "ok",
  successor: null,
  suggestions: [],
  replacements: [],
  level: null,
  place: null,
});

/** A class of bodies or people as one actor. */
export const collectiveActor = (scan: Scan, at: number, end: number): Actor => ({
  ...blank(scan, at, end, "collective"),
  name: textBetween(scan, at, end).replace(/\s+/gu, " "),
});
