import { readNumeral, type Numeral } from "./numeral";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

/** What a row of the table holds, without a judgement yet. */
export interface RowShape {
  readonly row: number;
  readonly ordinal: string;
  readonly numeral?: Numeral;
  /** The other cells with a text, by column, within the table. */
  readonly cells: ReadonlyMap<number, string>;
}

export function shapeOf(view: SheetView, table: Table, ordinalColumn: number | undefined, row: number): RowShape {
  const cells = new Map<number, string>();
  let ordinal = "";
  for (const [column, text] of view.textsOf(row)) {
    if (column === ordinalColumn) ordinal = text;
    else if (column >= table.left && column <= table.right) cells.set(column, text);
  }
  const numeral = ordinal === "" ? undefined : readNumeral(ordinal);
  return { row, ordinal, ...(numeral && { numeral }), cells };
}
