import type { Annex, Heading } from "../annex/annex";
import { readNumeral, type Numeral, type NumeralStyle } from "../annex/numeral";
import { parseRoman } from "../text/roman";
import { alphabetOf } from "./lettered";

/** A heading with a number that counts. */
export interface NumberedHeading extends Heading {
  readonly style: NumeralStyle;
  readonly number: number;
}

type Headed = Pick<Annex, "sections" | "subsections">;

/** All headings of an annex, whatever their level, as they stand one below the other. */
export const headingsOf = ({ sections, subsections }: Headed): Heading[] =>
  [...sections, ...subsections].sort((a, b) => a.row - b.row);

/**
 * The headings that count together: those of one style ("I", "A", "1"). They begin anew under each heading of a style that
 * stood above theirs, and may do so after a heading without a number.
 */
export function headingLists(annex: Headed): NumberedHeading[][] {
  const headings = headingsOf(annex);
  const alphabet = alphabetOf(headings.map(({ numeral }) => numeral.toLowerCase()));
  const lists: NumberedHeading[][] = [];
  const open = new Map<NumeralStyle, NumberedHeading[]>();
  let mayRestart = false;
  for (const heading of headings) {
    mayRestart ||= heading.numeral === "";
    const counted = countedHeading(heading, alphabet);
    if (!counted) continue;
    if (mayRestart && counted.number === 1) open.clear();
    mayRestart = false;
    const list = open.get(counted.style) ?? [];
    if (list.length === 0) lists.push(list);
    list.push(counted);
    closeBelow(open, counted.style);
    open.set(counted.style, list);
  }
  return lists;
}

/** The styles that first stood below one count anew under each heading of it. */
function closeBelow(open: Map<NumeralStyle, NumberedHeading[]>, style: NumeralStyle): void {
  const styles = [...open.keys()];
  const place = styles.indexOf(style);
  if (place >= 0) for (const below of styles.slice(place + 1)) open.delete(below);
}

function countedHeading(heading: Heading, alphabet: readonly string[]): NumberedHeading | undefined {
  const numeral = readNumeral(heading.numeral);
  const number = numeral && numberOf(numeral, alphabet);
  return numeral && number ? { ...heading, style: numeral.style, number } : undefined;
}

function numberOf({ style, text }: Numeral, alphabet: readonly string[]): number | undefined {
  if (style === "roman") return parseRoman(text);
  if (style === "arabic") return Number(text);
  return style === "upper" ? alphabet.indexOf(text.toLowerCase()) + 1 : undefined;
}
