import type { CellAddress, CellRange } from "./address";
import type { CellFormat, PrintSetup } from "./format";
import type { CellValue } from "./snapshot";

/** One cell of a sheet to be made. A text is never read as a formula: only `formula` is one. */
export interface NewCell {
  readonly value?: CellValue;
  /** Without "="; `value` is then its cached result. Functions of Excel 2016, nothing volatile. */
  readonly formula?: string;
  readonly format?: CellFormat;
  /** Jumps to a cell of the same workbook. */
  readonly link?: { readonly sheet: string; readonly at: CellAddress };
}

/** A filterable Excel table over a range whose first row is the header; names are workbook-wide. */
export interface NewTable {
  readonly name: string;
  readonly range: CellRange;
}

/** A native chart whose series are rows or columns of figures on the same sheet. */
export interface NewChart {
  readonly kind: "column" | "stacked-column" | "bar" | "line";
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: CellAddress; readonly values: CellRange }[];
  readonly place: CellRange;
}

/** A drop-down whose choices stand in a range (never inline: commas, 255 letters). */
export interface NewDropDown {
  readonly range: CellRange;
  readonly source: { readonly sheet: string; readonly range: CellRange };
}

/** A sheet to be made: summaries, the receipt, the blank annex. Lengths are points. */
export interface SheetContent {
  readonly name: string;
  readonly visibility?: "visible" | "hidden" | "very-hidden";
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, NewCell>>;
  readonly merges?: readonly CellRange[];
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly columnWidths?: ReadonlyMap<number, number>;
  /** The header rows that stay in view while scrolling. */
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly tables?: readonly NewTable[];
  readonly charts?: readonly NewChart[];
  readonly dropDowns?: readonly NewDropDown[];
}
