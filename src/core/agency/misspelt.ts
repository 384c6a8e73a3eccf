import { fold, foldDiacritics } from "../text/fold";
import { pluralEnd } from "./plural";
import { textBetween, type Scan } from "./scan";
import { isConnector, isWordAt } from "./tokens";
import { readSuffix } from "./suffix";

/** So near to a known name a piece is that name misspelt, even where its parts could be read one by one. */
const NEAR = 0.86;

/**
 * The token after a known name that is misspelt across "-", "và" or ",": "Văn phòng UBND-HĐND", "Phòng Kinh tế, Hạ tầng và
 * Đô thi". `end` is where the piece would end otherwise; undefined where it may well end there.
 */
export function misspeltEnd(scan: Scan, at: number, end: number, mayBeNear: boolean): number | undefined {
  return longerEnds(scan, at, end).find((longer) => {
    const nameEnd = suffixStart(scan, at, longer);
    if (scan.catalogue.similar.hasWordsOf(textBetween(scan, at, nameEnd))) return true;
    return mayBeNear && likenessAt(scan, at, nameEnd) >= NEAR;
  });
}

/** Whether a class of bodies is rather one name misspelt: "Liên hiệp các Hội Khoc học và Kỹ thuật". */
export const isMisspeltClass = (scan: Scan, at: number, end: number): boolean =>
  pluralEnd(scan.tokens, at) === undefined && likenessAt(scan, at, end) >= NEAR && likenessAt(scan, at, end) < 1;

const likenessAt = (scan: Scan, at: number, end: number): number =>
  scan.catalogue.similar.find(textBetween(scan, at, end), 1)[0]?.likeness ?? 0;

const MOST_PARTS = 4;

/** Where the piece could end, were it read on across connectors; the longest first. */
function longerEnds({ tokens }: Scan, at: number, end: number): number[] {
  const ends: number[] = [];
  for (let here = at; here <= tokens.length && ends.length < MOST_PARTS; here += 1) {
    if (isWordAt(tokens, here) && !isConnector(tokens[here])) continue;
    if (here > end && isWordAt(tokens, here - 1)) ends.unshift(here);
    if (!isConnector(tokens[here])) break;
  }
  return ends;
}

/** Where the level or place behind a name begins ("huyện" in "Phòng Nội vụu huyện"); `end` if there is none. */
export function suffixStart(scan: Scan, at: number, end: number): number {
  const options = { places: scan.places, takesPlace: false, isNameAt: () => false };
  for (let from = at + 1; from < end; from += 1) if (readSuffix(scan.tokens, from, options).end === end) return from;
  return bareSuffixStart(scan, at, end);
}

const BARE_SUFFIX = / (?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh)$/u;

/** "Phong Noi vu huyen": without marks the nouns of units are told by their letters alone. */
function bareSuffixStart(scan: Scan, at: number, end: number): number {
  const text = fold(textBetween(scan, at, end));
  const suffix = text === foldDiacritics(text) ? BARE_SUFFIX.exec(text)?.[0] : undefined;
  return suffix === undefined ? end : end - suffix.trim().split(" ").length;
}
