import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { rangeIn } from "./extent";

/** What a snapshot knows of rows and columns as wholes. */
export type Lines = Pick<GridSnapshot, "hiddenRows" | "hiddenColumns" | "rowHeights" | "columnWidths">;

/** The last column of the grid, which nobody widens: its width is the sheet's default in points. */
const LAST_COLUMN = "XFD1";

/** Lines a little beyond the last cell have sizes too: a margin that somebody widened. */
const MARGIN = 20;

/** The rows and columns whose sizes belong to a part of the sheet: its first and last part take in what is beside them. */
export const linesAround = (part: CellRange, extent: CellRange): CellRange => ({
  top: part.top === extent.top ? 0 : part.top,
  left: 0,
  bottom: part.bottom === extent.bottom ? Math.min(extent.bottom + MARGIN, MAX_ROWS - 1) : part.bottom,
  right: Math.min(extent.right + MARGIN, MAX_COLUMNS - 1),
});

/** Asks Excel for heights, widths and what is hidden, in a range; the answer is there after the next sync. */
export function requestLines(sheet: Excel.Worksheet, range: CellRange): () => Lines {
  const standard = sheet.load("standardHeight");
  const lastColumn = sheet.getRange(LAST_COLUMN).format.load("columnWidth");
  const rows = rangeIn(sheet, range).getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = rangeIn(sheet, range).getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => {
    const height = standard.standardHeight;
    const width = lastColumn.columnWidth;
    return {
      hiddenRows: new Set(
        hidden(
          rows.value.map(({ rowHidden }) => rowHidden),
          range.top,
        ),
      ),
      hiddenColumns: new Set(
        hidden(
          columns.value.map(({ columnHidden }) => columnHidden),
          range.left,
        ),
      ),
      rowHeights: lengths(
        rows.value.map(({ format }) => format?.rowHeight),
        range.top,
        height,
      ),
      columnWidths: lengths(
        columns.value.map(({ format }) => format?.columnWidth),
        range.left,
        width,
      ),
    };
  };
}

const hidden = (flags: readonly (boolean | undefined)[], first: number): number[] =>
  flags.flatMap((flag, index) => (flag === true ? [first + index] : []));

/** Only lengths that differ from the sheet's default; a hidden line has none. */
const lengths = (all: readonly (number | undefined)[], first: number, standard: number): Map<number, number> =>
  new Map(
    all.flatMap((length = 0, index): [number, number][] =>
      length > 0 && length !== standard ? [[first + index, length]] : [],
    ),
  );
