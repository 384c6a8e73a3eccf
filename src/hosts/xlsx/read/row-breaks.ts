import { isTrue, numberOf, type Attributes } from "./xml";

/** The page breaks between rows that somebody set, as a sheet's part streams by; those of its stored views are passed over. */
export class RowBreaks {
  readonly rows: number[] = [];
  #isInList = false;
  #isInViews = false;

  open(name: string, { id, man }: Attributes): void {
    if (name === "customSheetViews") this.#isInViews = true;
    else if (name === "rowBreaks") this.#isInList = !this.#isInViews;
    else if (name === "brk" && this.#isInList && isTrue(man)) this.rows.push(numberOf(id, 0));
  }

  close(name: string): void {
    if (name === "customSheetViews") this.#isInViews = false;
    else if (name === "rowBreaks") this.#isInList = false;
  }
}
