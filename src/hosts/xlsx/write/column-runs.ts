import { MAX_COLUMNS } from "../../../core/grid/a1";
import type { GridSnapshot } from "../../../core/grid/snapshot";

/** Columns side by side that are alike in width (points; null is the default) and in being hidden. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isHidden: boolean;
}

type Columns = Pick<GridSnapshot, "columnWidths" | "hiddenColumns">;

/** All columns of which either sheet says anything, and those `moved` beyond, as they are in the second. */
export function columnRuns(before: Columns, after: Columns, moved: number): readonly ColumnRun[] {
  const end = Math.min(MAX_COLUMNS, Math.max(lastOf(before), lastOf(after)) + moved + 2);
  const runs: ColumnRun[] = [];
  for (let column = 0; column < end; column++) {
    const width = after.columnWidths.get(column) ?? null;
    const isHidden = after.hiddenColumns.has(column);
    const last = runs.at(-1);
    if (last?.width === width && last.isHidden === isHidden) runs[runs.length - 1] = { ...last, last: column };
    else runs.push({ first: column, last: column, width, isHidden });
  }
  return runs;
}

function lastOf({ columnWidths, hiddenColumns }: Columns): number {
  let last = -1;
  for (const columns of [columnWidths.keys(), hiddenColumns]) {
    for (const column of columns) last = Math.max(last, column);
  }
  return last;
}
