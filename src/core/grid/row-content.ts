import type { Edit, RowContent } from "./edit";
import { cellsOf, type GridSnapshot } from "./snapshot";

/** A row as `deleteRows` carries it, so that undo can put it back. */
function rowContent(snapshot: Pick<GridSnapshot, "rows" | "rowHeights">, row: number): RowContent {
  const height = snapshot.rowHeights.get(row);
  return { cells: cellsOf(snapshot, row), ...(height !== undefined && { height }) };
}

export const deleteRow = (snapshot: GridSnapshot, row: number): Edit => ({
  kind: "deleteRows",
  row,
  rows: [rowContent(snapshot, row)],
});
