import type { Annex } from "../annex/annex";
import { indexMerges, type MergeIndex } from "../annex/merge-index";
import { itemAt } from "../collections";
import { sameAddress, type CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { planOf, type StructureAction } from "./plan";
import { ordinalRuns, runsOf, SHARED_COLUMNS, type Run } from "./runs";

/**
 * "Gộp ô theo mục tiêu/nhiệm vụ": neighbouring rows under one objective or task share one cell where their values are
 * equal or left blank. Amounts of money are never merged: two equal amounts are not one.
 */
export const mergeShared: StructureAction = (snapshot, annex) => {
  const merges = indexMerges(snapshot.merges);
  const edits = sharedRanges(annex).flatMap((range) => mergeRange(snapshot, merges, range));
  return planOf(snapshot, "Gộp ô theo mục tiêu, nhiệm vụ", edits);
};

function sharedRanges(annex: Annex): CellRange[] {
  const { columns } = annex;
  const ranges = (column: number | undefined, runs: readonly Run[]): CellRange[] =>
    column === undefined ? [] : runs.filter((run) => run.length > 1).map((run) => rangeOfRun(run, column));
  return [
    ...ranges(columns.ordinal, ordinalRuns(annex)),
    ...SHARED_COLUMNS.flatMap((shared) => ranges(columns[shared.column], runsOf(annex, shared))),
  ];
}

function rangeOfRun(run: Run, column: number): CellRange {
  const last = itemAt(run, run.length - 1);
  return { top: run[0].row, left: column, bottom: last.continuationRows.at(-1) ?? last.row, right: column };
}

function mergeRange(snapshot: GridSnapshot, merges: MergeIndex, range: CellRange): Edit[] {
  const inner = innerMerges(merges, range);
  if (!inner || inner.some(({ top, bottom }) => top === range.top && bottom === range.bottom)) return [];
  const covered = rowsBelowFirst(range).map((row) => ({ row, column: range.left }));
  if (covered.some((at) => cellAt(snapshot, at).formula !== undefined)) return [];
  return [
    ...inner.map((area): Edit => ({ kind: "unmerge", range: area })),
    ...covered.flatMap((at): Edit[] => {
      const before = cellAt(snapshot, at).value;
      return before === null ? [] : [{ kind: "setValue", at, before, after: null }];
    }),
    { kind: "merge", range },
  ];
}

/** The merged areas that lie wholly in the range; undefined if one reaches beyond it. */
function innerMerges(merges: MergeIndex, range: CellRange): CellRange[] | undefined {
  const found: CellRange[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const at = { row, column: range.left };
    const area = merges.at(at);
    if (!area) continue;
    const isInside =
      area.left === range.left && area.right === range.right && area.top >= range.top && area.bottom <= range.bottom;
    if (!isInside) return undefined;
    if (sameAddress(at, { row: area.top, column: area.left })) found.push(area);
  }
  return found;
}

const rowsBelowFirst = ({ top, bottom }: CellRange): number[] =>
  Array.from({ length: bottom - top }, (_, index) => top + 1 + index);
