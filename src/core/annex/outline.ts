import type { Heading } from "./annex";
import type { HeadingRow } from "./heading-rows";

/** Letters as Vietnamese lists count them; "I", "V" and "X" among them are letters where the letter before went before. */
const LETTERS = "ABCDĐEGHIKLMNOPQRSTUVXY";

export interface PlacedHeading {
  readonly kind: "section" | "subsection";
  readonly heading: Heading;
}

/** The levels of a table's headings: the style seen first heads the sections, every other one their subsections. */
export class Outline {
  #first: HeadingRow["style"] | undefined;
  #previous: HeadingRow | undefined;

  place(row: HeadingRow): PlacedHeading {
    const style = this.#isNextLetter(row.heading.numeral) ? "upper" : row.style;
    this.#first ??= style;
    this.#previous = { heading: row.heading, style };
    return { kind: style === this.#first ? "section" : "subsection", heading: row.heading };
  }

  #isNextLetter(numeral: string): boolean {
    const before = this.#previous?.style === "upper" ? this.#previous.heading.numeral : "";
    return before.length === 1 && numeral.length === 1 && LETTERS[LETTERS.indexOf(before) + 1] === numeral;
  }
}
