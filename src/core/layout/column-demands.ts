import { indexMerges, type MergeIndex } from "../annex/merge-index";
import type { Annex } from "../annex/annex";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { INSET, lookOf, PIXEL } from "./measures";
import type { ColumnDemand } from "./share-out";
import { unwrappedWidth, widestWord, widthForLines } from "./wrap";

/** A heading of more lines than this looks like a tower. */
const HEADING_LINES = 3;
/** 12 mm in points: narrower, and nobody can write in it by hand. */
const NARROWEST = 34;
/** 9 mm in points, for ordinals. */
const NARROWEST_ORDINAL = 25.5;

/** What each shown column of the tables asks for, from left to right. */
export function columnDemands(snapshot: GridSnapshot, annexes: readonly Annex[]): ColumnDemand[] {
  const merges = indexMerges(snapshot.merges);
  const columns = new Set(annexes.flatMap(({ range }) => span(range.left, range.right)));
  return [...columns]
    .filter((column) => !snapshot.hiddenColumns.has(column))
    .sort((a, b) => a - b)
    .map((column) => demandOf(snapshot, annexes, merges, column));
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function demandOf(snapshot: GridSnapshot, annexes: readonly Annex[], merges: MergeIndex, column: number): ColumnDemand {
  const isOrdinal = annexes.some(({ columns }) => columns.ordinal === column);
  let floor = isOrdinal ? NARROWEST_ORDINAL : NARROWEST;
  let ceiling = floor;
  const lengths: number[] = [];
  for (const { range, headerRows } of annexes) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const cell = cellAt(snapshot, { row, column });
      const merge = merges.at({ row, column });
      const isWider = merge !== undefined && merge.left !== merge.right;
      if (cell.text.trim() === "" || isWider || cell.format.wrap !== true || snapshot.hiddenRows.has(row)) {
        lengths.push(0);
        continue;
      }
      const look = lookOf(cell);
      const length = unwrappedWidth(cell.text, look);
      const least = headerRows.includes(row)
        ? widthForLines(cell.text, HEADING_LINES, look)
        : widestWord(cell.text, look);
      floor = Math.max(floor, least + INSET + PIXEL);
      ceiling = Math.max(ceiling, length + INSET + PIXEL);
      lengths.push(length);
    }
  }
  return { column, floor, ceiling, lengths };
}
