import { itemAt } from "../../collections";
import type { RowSpan } from "./pages";

/** A table's heading, its header and so many of its rows stand together even where the table goes on for pages. */
const FEWEST_ROWS = 5;
/** The last rows of a table, from which the signatures are not torn. */
const ROWS_BEFORE_END = 2;

/** Which rows of a sheet belong together on paper: each heading with its table, the signatures with the last rows. */
export class RowGroups {
  readonly #starts: number[] = [0];
  #end: number | undefined;

  begin(row: number): void {
    this.#starts.push(row);
  }

  end(row: number): void {
    this.#end = row;
  }

  /** The table that a row belongs to, with its heading. */
  around(row: number, count: number): RowSpan {
    const below = this.#starts.findIndex((start) => start > row);
    return this.#table((below < 0 ? this.#starts.length : below) - 1, count);
  }

  /** In the order of their first rows; of those that begin in one row the shorter before the longer. */
  all(count: number): RowSpan[] {
    const tables = this.#starts.map((_, index) => this.#table(index, count));
    const groups = tables.flatMap(({ first, last }) => [
      { first, last: Math.min(last, first + FEWEST_ROWS - 1) },
      { first, last },
    ]);
    if (this.#end === undefined) return groups;
    const last = count - 1;
    const first = Math.max(0, this.#end - ROWS_BEFORE_END);
    return [...groups, { first: itemAt(this.#starts, this.#starts.length - 1), last }, { first, last }];
  }

  #table(index: number, count: number): RowSpan {
    const first = itemAt(this.#starts, index);
    return { first, last: (this.#starts[index + 1] ?? this.#end ?? count) - 1 };
  }
}
