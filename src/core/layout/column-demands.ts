import type { Annex } from "../annex/annex";
import { indexMerges, type MergeIndex } from "../annex/merge-index";
import type { CellRange } from "../grid/address";
import { cellAt, type Cell, type GridSnapshot } from "../grid/snapshot";
import { columnsOf } from "./headings";
import { lookOf } from "./measures";
import type { ColumnDemand } from "./share-out";
import { areaOf } from "./text-height";
import { LIBREOFFICE, TYPESETTERS } from "./typesetters";
import { unwrappedWidth, widthForLines, widthForWords } from "./wrap";

/** A heading of more lines than this looks like a tower. */
const HEADING_LINES = 3;
/** A word that fills its cell from line to line reads badly; points. */
const AIR = 3;
/** 12 mm in points: narrower, and nobody can write in it by hand. */
const NARROWEST = 34;
/** 9 mm in points, for ordinals. */
const NARROWEST_ORDINAL = 25.5;

/** What each shown column of the tables asks for, from left to right. */
export function columnDemands(snapshot: GridSnapshot, annexes: readonly Annex[]): ColumnDemand[] {
  const merges = indexMerges(snapshot.merges);
  const columns = new Set(annexes.flatMap(({ range }) => columnsOf(range)));
  return [...columns]
    .filter((column) => !snapshot.hiddenColumns.has(column))
    .sort((a, b) => a - b)
    .map((column) => demandOf(snapshot, annexes, merges, column));
}

function demandOf(snapshot: GridSnapshot, annexes: readonly Annex[], merges: MergeIndex, column: number): ColumnDemand {
  const isOrdinal = annexes.some(({ columns }) => columns.ordinal === column);
  const floor = isOrdinal ? NARROWEST_ORDINAL : NARROWEST;
  const demand = { column, floor, ceiling: floor, lengths: [] as number[] };
  for (const { range, headerRows } of annexes) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      const cell = cellAt(snapshot, { row, column });
      const area = areaOf(merges, { row, column });
      if (!isWrapped(cell, area) || snapshot.hiddenRows.has(row)) {
        demand.lengths.push(0);
        continue;
      }
      const length = unwrappedWidth(cell.text, lookOf(cell), LIBREOFFICE);
      demand.floor = Math.max(demand.floor, leastWidth(cell, headerRows.includes(row)));
      demand.ceiling = Math.max(demand.ceiling, length + AIR);
      // Over several rows, a text makes none of them tall by itself.
      demand.lengths.push(length / (area.bottom - area.top + 1));
    }
  }
  return { ...demand, ceiling: Math.max(demand.floor, demand.ceiling) };
}

const isWrapped = ({ text, format }: Cell, { left, right }: CellRange): boolean =>
  text.trim() !== "" && format.wrap === true && left === right;

function leastWidth(cell: Cell, isHeading: boolean): number {
  const look = lookOf(cell);
  const widths = TYPESETTERS.map((setter) =>
    isHeading ? widthForLines(cell.text, HEADING_LINES, look, setter) : widthForWords(cell.text, look, setter),
  );
  return Math.max(...widths) + AIR;
}
