import type { CellAddress, CellRange } from "./address";
import { DEFAULT_FORMAT, type CellFormat, type PrintSetup } from "./format";

/** What a cell stores: dates are serial numbers with a number format; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** One cell as it was when the sheet was read. */
export interface Cell {
  readonly value: CellValue;
  /** What the reader sees: the value through its number format. Not normalised. */
  readonly text: string;
  /** Present when the value is a formula's cached result; without the leading "=". Such a cell is never edited. */
  readonly formula?: string;
  /** The value is one of Excel's error texts, such as "#REF!". */
  readonly isError?: true;
  /** Pieces of the text look different from each other; a rewrite would lose that. */
  readonly isRichText?: true;
  /** Cells that look alike share one object. */
  readonly format: CellFormat;
}

export type Row = ReadonlyMap<number, Cell>;

/**
 * A sheet as data, read once and never changed. Only cells that hold something (a value or a look of their own) are in
 * `rows`, so that its size is that of the used cells, not of the used range. Non-anchor cells of a merge are empty.
 */
export interface GridSnapshot {
  readonly sheet: string;
  readonly rows: ReadonlyMap<number, Row>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Points; a row or column that is absent has the sheet's default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly print: PrintSetup;
  /** Absent: everything looks as Excel's own defaults. */
  readonly defaults?: DefaultFormats;
}

/** How a cell looks of which nothing is stored: as its row, else as its column, else as the workbook. */
export interface DefaultFormats {
  readonly format: CellFormat;
  readonly rows: ReadonlyMap<number, CellFormat>;
  readonly columns: ReadonlyMap<number, CellFormat>;
}

export const EMPTY_CELL: Cell = { value: null, text: "", format: DEFAULT_FORMAT };

export function cellAt(snapshot: Pick<GridSnapshot, "rows" | "defaults">, { row, column }: CellAddress): Cell {
  return snapshot.rows.get(row)?.get(column) ?? emptyCell(snapshot, { row, column });
}

function emptyCell({ defaults }: Pick<GridSnapshot, "defaults">, { row, column }: CellAddress): Cell {
  const format = defaults?.rows.get(row) ?? defaults?.columns.get(column) ?? defaults?.format;
  return format ? { ...EMPTY_CELL, format } : EMPTY_CELL;
}

const NO_CELLS: Row = new Map();

/** The cells of one row by column; none where the row holds nothing. */
export const cellsOf = ({ rows }: Pick<GridSnapshot, "rows">, row: number): Row => rows.get(row) ?? NO_CELLS;

/** The rows that hold cells, in ascending order. */
export const rowNumbers = (snapshot: Pick<GridSnapshot, "rows">): number[] =>
  [...snapshot.rows.keys()].sort((a, b) => a - b);

/** The smallest range that holds every cell with a value; undefined for an empty sheet. */
export function usedRange(snapshot: GridSnapshot): CellRange | undefined {
  let range: { top: number; left: number; bottom: number; right: number } | undefined;
  for (const [row, cells] of snapshot.rows) {
    for (const [column, { value }] of cells) {
      if (value === null || value === "") continue;
      range ??= { top: row, left: column, bottom: row, right: column };
      range.top = Math.min(range.top, row);
      range.left = Math.min(range.left, column);
      range.bottom = Math.max(range.bottom, row);
      range.right = Math.max(range.right, column);
    }
  }
  return range;
}

/** The texts of a sheet row by row from its first cell, as shown; for short lists, since blanks are filled in. */
export function textRows(snapshot: GridSnapshot): string[][] {
  const range = usedRange(snapshot);
  if (!range) return [];
  const columns = Array.from({ length: range.right + 1 }, (_, column) => column);
  const rows = Array.from({ length: range.bottom + 1 }, (_, row) => row);
  return rows.map((row) => columns.map((column) => cellAt(snapshot, { row, column }).text));
}
