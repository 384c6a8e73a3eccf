import type { HeadingRow } from "./heading-rows";
import { follows } from "./numeral";
import type { RowShape } from "./row-shape";

export type HeadingKind = "section" | "subsection";

/** The levels of a table's headings: the style seen first heads the sections, every other one their subsections. */
export class Outline {
  #first: HeadingRow["style"] | undefined;
  /** The heading that the present row stands under. */
  #open: (Pick<HeadingRow, "heading" | "style"> & { readonly kind: HeadingKind }) | undefined;
  /** Whether items below it count in its own style, so that they are its points. */
  #hasPoints = false;

  place(row: HeadingRow): Pick<HeadingRow, "heading" | "titleAt"> & { readonly kind: HeadingKind } {
    const style = this.#isNextLetter(row.heading.numeral) ? "upper" : row.style;
    this.#first ??= style;
    const kind = style === this.#first ? "section" : "subsection";
    this.#open = { heading: row.heading, style, kind };
    this.#hasPoints = false;
    return { kind, heading: row.heading, titleAt: row.titleAt };
  }

  /**
   * The heading that an item ends: task "3" behind the heading "2. ..." whose points had no number of their own stands
   * beside that heading, not under it.
   */
  leave({ numeral }: RowShape): { readonly leaves?: HeadingKind } {
    const open = this.#open;
    const isSibling =
      open && numeral?.style === open.style && !this.#hasPoints && follows(open.heading.numeral, numeral.text);
    if (isSibling) this.#open = undefined;
    else this.#hasPoints ||= open !== undefined && numeral?.style === open.style;
    return isSibling ? { leaves: open.kind } : {};
  }

  /** "I", "V" and "X" are letters where the letter before them went before. */
  #isNextLetter(numeral: string): boolean {
    return this.#open?.style === "upper" && follows(this.#open.heading.numeral, numeral);
  }
}
