import { indexMerges } from "../annex/merge-index";
import type { CellAddress, CellRange } from "../grid/address";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import { INSET, lineHeight, lookOf, MOST_HEIGHT, PADDING, widthOf } from "./measures";
import { countLines } from "./wrap";

export interface NeededHeights {
  /** Points by row, at most Excel's limit; rows without text are absent. */
  readonly rows: ReadonlyMap<number, number>;
  /** The cells whose text needs more than their rows can give. */
  readonly tooTall: readonly CellAddress[];
}

interface TallArea {
  readonly area: CellRange;
  readonly height: number;
}

/**
 * The heights that show every line of the rows `first` to `last`, with the sheet's widths, fonts and merges. A text in
 * an area over several rows may use them all; what it needs beyond them goes to the last row, and from there upwards.
 */
export function neededHeights(snapshot: GridSnapshot, first: number, last: number): NeededHeights {
  const merges = indexMerges(snapshot.merges);
  const rows = new Map<number, number>();
  const tall: TallArea[] = [];
  const tooTall: CellAddress[] = [];
  for (let row = first; row <= last; row += 1) {
    if (snapshot.hiddenRows.has(row)) continue;
    for (const [column, cell] of snapshot.rows.get(row) ?? []) {
      if (cell.text.trim() === "") continue;
      const area = merges.at({ row, column }) ?? { top: row, left: column, bottom: row, right: column };
      const height = textHeight(snapshot, cell, area);
      if (area.bottom > area.top) tall.push({ area, height });
      else rows.set(row, Math.max(rows.get(row) ?? 0, height));
      if (area.bottom === area.top && height > MOST_HEIGHT) tooTall.push({ row, column });
    }
  }
  for (const [row, height] of rows) rows.set(row, Math.min(height, MOST_HEIGHT));
  for (const { area, height } of tall.sort((a, b) => a.area.bottom - b.area.bottom)) {
    if (!stretch(rows, shownRows(snapshot, area), height)) tooTall.push({ row: area.top, column: area.left });
  }
  return { rows, tooTall };
}

/** Points, in whole pixels. */
function textHeight(snapshot: GridSnapshot, cell: Cell, { left, right }: CellRange): number {
  const look = lookOf(cell);
  if (cell.format.wrap !== true) return lineHeight(look.size) + PADDING;
  let width = -INSET;
  for (let column = left; column <= right; column += 1) width += widthOf(snapshot, column);
  return countLines(cell.text, Math.max(width, look.size), look) * lineHeight(look.size) + PADDING;
}

const shownRows = ({ hiddenRows }: GridSnapshot, { top, bottom }: CellRange): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => !hiddenRows.has(row));

/** False where all the rows at their limit are still too low. */
function stretch(rows: Map<number, number>, shown: readonly number[], height: number): boolean {
  let missing = height - shown.reduce((sum, row) => sum + (rows.get(row) ?? EMPTY_ROW), 0);
  for (const row of [...shown].reverse()) {
    if (missing <= 0) break;
    const current = rows.get(row) ?? EMPTY_ROW;
    const more = Math.min(missing, MOST_HEIGHT - current);
    rows.set(row, current + more);
    missing -= more;
  }
  return missing <= 0;
}
const EMPTY_ROW = 15;
