import { foldDiacritics } from "../text/fold";
import { textBetween, type Scan } from "./scan";
import { readSuffix } from "./suffix";
import { keyOf, UNIT_NOUNS } from "./unit";

/** The level and place at the end of a piece whose name is not known: "huyện Đức Thọ" in "Phòng Nội vụu huyện Đức Thọ". */
export interface Tail {
  /** The token it begins at; the piece's end where there is none. */
  readonly from: number;
  /** How it is to be written: as it stands, with its marks where they slipped. */
  readonly text: string;
}

export function tailOf(scan: Scan, at: number, end: number): Tail {
  const options = { places: scan.places, takesPlace: false, isNameAt: () => false };
  for (let from = at + 1; from < end; from += 1)
    if (readSuffix(scan.tokens, from, options).end === end) return { from, text: textBetween(scan, from, end) };
  return unmarkedTail(scan, at, end) ?? { from: end, text: "" };
}

/** "Phong Noi vu huyen Duc Tho", "Công an xả": where marks slipped, nouns of units and known places are told by their letters alone. */
function unmarkedTail(scan: Scan, at: number, end: number): Tail | undefined {
  for (let from = at + 1; from < end; from += 1) {
    const noun = unmarkedNoun(scan, from, end);
    const place = noun && unmarkedPlace(scan, noun.end, end);
    if (noun && place !== undefined) return { from, text: `${noun.text} ${place}`.trim() };
  }
  return undefined;
}

/** A noun in lower case, or in capitals at the very end. */
function unmarkedNoun({ tokens }: Scan, at: number, end: number): { text: string; end: number } | undefined {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length).filter(({ kind }) => kind === "word");
    const noun = UNIT_NOUNS.find((each) => foldDiacritics(each) === foldDiacritics(keyOf(words)));
    if (words.length < length) continue;
    const isShouted = at + length === end && words.every(({ text }) => text.length > 1 && text === text.toUpperCase());
    if (noun !== undefined && (isShouted || words.every(({ isProper }) => !isProper)))
      return { text: noun, end: at + length };
  }
  return undefined;
}

/** A place with its marks where it is known; undefined where what stands there is no place. */
function unmarkedPlace(scan: Scan, at: number, end: number): string | undefined {
  const words = scan.tokens.slice(at, end);
  if (!words.every(({ kind, isProper }) => kind === "word" && isProper)) return undefined;
  const known = [...scan.places].find((place) => foldDiacritics(place) === foldDiacritics(keyOf(words)));
  return known === undefined ? textBetween(scan, at, end) : capitalised(known);
}

const capitalised = (text: string): string => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
