import { pluralEnd } from "./plural";
import { textBetween, type Scan } from "./scan";
import { isConnector, isWordAt } from "./tokens";
import { tailOf } from "./tail";

/** So near to a known name a piece is that name misspelt, even where its parts could be read one by one. */
const NEAR = 0.86;

/**
 * The token after a known name that is misspelt across "-", "và" or ",": "Văn phòng UBND-HĐND", "Phòng Kinh tế, Hạ tầng và
 * Đô thi". `end` is where the piece would end otherwise; undefined where it may well end there.
 */
export function misspeltEnd(scan: Scan, at: number, end: number, mayBeNear: boolean): number | undefined {
  return longerEnds(scan, at, end).find((longer) => {
    const nameEnd = tailOf(scan, at, longer).from;
    if (scan.catalogue.similar.hasWordsOf(textBetween(scan, at, nameEnd))) return true;
    return mayBeNear && likenessAt(scan, at, nameEnd) >= NEAR;
  });
}

/** Whether a class of bodies is rather one name misspelt: "Liên hiệp các Hội Khoc học và Kỹ thuật", but not "Ban Công tác Mặt trận các thôn". */
export const isMisspeltClass = (scan: Scan, at: number, end: number): boolean =>
  pluralEnd(scan.tokens, at) === undefined &&
  scan.catalogue.names.matchesAt(scan.tokens, at).length === 0 &&
  likenessAt(scan, at, end) >= NEAR &&
  likenessAt(scan, at, end) < 1;

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
