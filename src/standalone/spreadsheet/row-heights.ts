import type { CellRange } from "../../core/grid/address";
import type { CellFormat } from "../../core/grid/format";
import type { Cell, GridSnapshot } from "../../core/grid/snapshot";

/** Height in pixels that a text takes on screen; a text that wraps does so at `width` pixels. */
export type MeasureHeight = (text: string, format: CellFormat, width: number) => number;

/** Pixels. */
export interface SheetSizes {
  readonly columnWidth: (column: number) => number;
  /** The height that the file gives the row, or the sheet's default. */
  readonly rowHeight: (row: number) => number;
}

/**
 * Heights in pixels at which every text shows all of its lines; rows that are high enough are left out. A text merged
 * over several rows that together lack height raises each of them alike.
 */
export function rowHeightsShowingAll(
  snapshot: GridSnapshot,
  sizes: SheetSizes,
  measure: MeasureHeight,
): Map<number, number> {
  const heights = new Map<number, number>();
  const heightOf = (row: number): number => heights.get(row) ?? sizes.rowHeight(row);
  const raise = (row: number, height: number): void => {
    if (height > heightOf(row)) heights.set(row, Math.ceil(height));
  };
  const texts = textsOf(snapshot);
  for (const { cell, range } of texts) {
    if (range.top === range.bottom) raise(range.top, measure(cell.text, cell.format, widthOf(range, sizes)));
  }
  for (const { cell, range } of texts) {
    if (range.top === range.bottom) continue;
    const rows = visibleRows(range, snapshot);
    const needed = measure(cell.text, cell.format, widthOf(range, sizes));
    const lacking = needed - rows.reduce((sum, row) => sum + heightOf(row), 0);
    for (const row of rows) raise(row, heightOf(row) + lacking / rows.length);
  }
  return heights;
}

interface TextOnSheet {
  readonly cell: Cell;
  readonly range: CellRange;
}

function textsOf({ rows, merges }: GridSnapshot): TextOnSheet[] {
  const mergeAt = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const alone = { top: row, left: column, bottom: row, right: column };
      return cell.text === "" ? [] : [{ cell, range: mergeAt.get(`${row}:${column}`) ?? alone }];
    }),
  );
}

function widthOf({ left, right }: CellRange, { columnWidth }: SheetSizes): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) width += columnWidth(column);
  return width;
}

function visibleRows({ top, bottom }: CellRange, { hiddenRows }: GridSnapshot): number[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.filter((row) => !hiddenRows.has(row));
}
