import { COLUMN_IDS, type Annex, type ColumnId } from "../annex/annex";
import type { ColumnContent, Edit } from "../grid/edit";
import { cellAt, EMPTY_CELL, type Cell, type GridSnapshot } from "../grid/snapshot";
import { COLUMN_TITLES, numberedTitle } from "./column-titles";
import { planOf, type StructureAction } from "./plan";

/** Adds those of the eight columns (and TT) that the table lacks, each in its place, dressed like its neighbour. */
export const addMissingColumns: StructureAction = (snapshot, annex) => {
  const missing = COLUMN_IDS.filter((id) => annex.columns[id] === undefined);
  const titleOf = hasNumberedTitles(snapshot, annex) ? numberedTitle : (id: ColumnId) => COLUMN_TITLES[id];
  // From right to left, so that no insertion moves the place of the next.
  const edits = [...missing].reverse().flatMap((id): Edit[] => {
    const column = placeOf(annex, id);
    const title = titleOf(id, COLUMN_IDS.indexOf(id));
    return [{ kind: "insertColumns", column, columns: [newColumn(snapshot, annex, column, title)] }];
  });
  return planOf(snapshot, "Thêm các cột còn thiếu", [...edits, ...headingMerges(annex, missing)]);
};

/** Before the next column that the table has, else behind the last one. */
function placeOf({ columns }: Annex, id: ColumnId): number {
  const later = COLUMN_IDS.slice(COLUMN_IDS.indexOf(id) + 1).flatMap((next) => columns[next] ?? []);
  if (later.length > 0) return Math.min(...later);
  return Math.max(...COLUMN_IDS.flatMap((known) => columns[known] ?? [])) + 1;
}

function newColumn(snapshot: GridSnapshot, { range, headerRows }: Annex, column: number, title: string): ColumnContent {
  const neighbour = Math.min(column, range.right);
  const cells = new Map<number, Cell>();
  for (let row = range.top; row <= range.bottom; row += 1) {
    const { format } = cellAt(snapshot, { row, column: neighbour });
    cells.set(row, row === headerRows[0] ? { value: title, text: title, format } : { ...EMPTY_CELL, format });
  }
  return { cells };
}

function hasNumberedTitles(snapshot: GridSnapshot, { columns, headerRows }: Annex): boolean {
  const titles = Object.entries(columns)
    .filter(([id]) => id !== "ordinal")
    .flatMap(([, column]) => headerRows.map((row) => cellAt(snapshot, { row, column }).text.trim()))
    .filter((text) => text !== "");
  return titles.filter((text) => /^\(?\d\)?\s*[-–.]/u.test(text)).length * 2 > titles.length;
}

/** Over a heading of several rows the new titles stand as high as the old ones. */
function headingMerges(annex: Annex, missing: readonly ColumnId[]): Edit[] {
  const { headerRows } = annex;
  const top = Math.min(...headerRows);
  const bottom = Math.max(...headerRows);
  if (top === bottom) return [];
  return missing.map((id) => {
    const before = missing.filter((other) => COLUMN_IDS.indexOf(other) < COLUMN_IDS.indexOf(id));
    const left = placeOf(annex, id) + before.length;
    return { kind: "merge", range: { top, left, bottom, right: left } };
  });
}
