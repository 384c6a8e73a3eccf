import type { Annex, AnnexItem, ColumnId } from "../annex/annex";
import type { CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { planOf, type StructureAction } from "./plan";
import { SHARED_COLUMNS } from "./runs";

/**
 * "Bỏ gộp, điền đủ": every row holds its own objective, task, agencies and deadline, so that the table can be filtered
 * and sorted. Ordinals come apart without being repeated; amounts stay merged, for repeated they would count twice.
 */
export const unmergeAndFill: StructureAction = (snapshot, annex) =>
  planOf(snapshot, "Bỏ gộp ô, điền đủ từng dòng", [...unmerges(snapshot, annex), ...fills(snapshot, annex)]);

function unmerges({ merges }: GridSnapshot, { columns, range, headerRows }: Annex): Edit[] {
  const shared = new Set([columns.ordinal, ...SHARED_COLUMNS.map(({ column }) => columns[column])]);
  const bodyTop = Math.max(...headerRows) + 1;
  const isShared = ({ top, left, bottom, right }: CellRange): boolean =>
    left === right && bottom > top && top >= bodyTop && bottom <= range.bottom && shared.has(left);
  return merges.filter(isShared).map((merge) => ({ kind: "unmerge", range: merge }));
}

const fills = (snapshot: GridSnapshot, { items, columns }: Annex): Edit[] =>
  items.flatMap((item) => SHARED_COLUMNS.flatMap(({ column }) => fill(snapshot, item, column, columns[column])));

function fill(snapshot: GridSnapshot, { row, fields }: AnnexItem, id: ColumnId, column: number | undefined): Edit[] {
  const field = fields[id];
  if (!field?.inherited || column === undefined) return [];
  const at = { row, column };
  const { value: before, formula } = cellAt(snapshot, at);
  const after = cellAt(snapshot, field.at).value;
  const isEmpty = formula === undefined && (before === null || before === "");
  return isEmpty && after !== null ? [{ kind: "setValue", at, before, after }] : [];
}
