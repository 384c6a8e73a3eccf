import { countWhile } from "../collections";
import type { CellAddress, CellRange } from "../grid/address";

/** Merged areas found by binary search; they never overlap, as Excel sees to it. */
export interface MergeIndex {
  readonly at: (at: CellAddress) => CellRange | undefined;
  /** Whether an area that began further up reaches into the row. */
  readonly isCoveredRow: (row: number) => boolean;
  /** The areas that begin in a row, from left to right. */
  readonly startingIn: (row: number) => readonly CellRange[];
}

/** Wider areas are titles; their columns beyond this one hold nothing that a table could own. */
const WIDEST_COLUMN = 512;

export function indexMerges(merges: readonly CellRange[]): MergeIndex {
  const byColumn = new Map<number, CellRange[]>();
  const byTop = new Map<number, CellRange[]>();
  for (const merge of [...merges].sort((a, b) => a.top - b.top || a.left - b.left)) {
    append(byTop, merge.top, merge);
    const last = Math.min(merge.right, merge.left + WIDEST_COLUMN);
    for (let column = merge.left; column <= last; column++) append(byColumn, column, merge);
  }
  return {
    at: ({ row, column }) => lastStartingBy(byColumn.get(column) ?? [], row),
    isCoveredRow: (row) => [...byColumn.values()].some((list) => (lastStartingBy(list, row)?.top ?? row) < row),
    startingIn: (row) => byTop.get(row) ?? [],
  };
}

function append(lists: Map<number, CellRange[]>, key: number, merge: CellRange): void {
  const list = lists.get(key);
  if (list) list.push(merge);
  else lists.set(key, [merge]);
}

function lastStartingBy(sorted: readonly CellRange[], row: number): CellRange | undefined {
  const candidate = sorted[countWhile(sorted, ({ top }) => top <= row) - 1];
  return candidate && candidate.bottom >= row ? candidate : undefined;
}
