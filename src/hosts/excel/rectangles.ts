import type { CellAddress, CellRange } from "../../core/grid/address";

/** A cell to be grouped: cells of one `key` may stand in one rectangle. */
export interface KeyedCell<T> {
  readonly at: CellAddress;
  readonly key: string;
  readonly item: T;
}

export interface Rectangle<T> {
  readonly range: CellRange;
  readonly key: string;
  /** Row by row. */
  readonly items: readonly (readonly T[])[];
}

/** A rectangle is not stretched beyond this many cells, so that it fits into one request. */
const MOST_CELLS = 1_000;

/** Groups cells into few rectangles of one key each: runs within a row, then equal runs of following rows. */
export function rectanglesOf<T>(cells: readonly KeyedCell<T>[], mostCells = MOST_CELLS): Rectangle<T>[] {
  const open = new Map<string, Growing<T>>();
  const all: Growing<T>[] = [];
  for (const run of runsOf(cells, mostCells)) {
    const place = `${run.left}:${run.items.length}:${run.key}`;
    const above = open.get(place);
    const fits = above && above.bottom === run.row - 1 && (above.items.length + 1) * run.items.length <= mostCells;
    if (fits) {
      above.bottom = run.row;
      above.items.push(run.items);
    } else {
      const started = { top: run.row, bottom: run.row, left: run.left, key: run.key, items: [run.items] };
      open.set(place, started);
      all.push(started);
    }
  }
  return all.map(({ top, bottom, left, key, items }) => ({
    range: { top, left, bottom, right: left + (items[0]?.length ?? 1) - 1 },
    key,
    items,
  }));
}

interface Run<T> {
  readonly row: number;
  readonly left: number;
  readonly key: string;
  readonly items: T[];
}

interface Growing<T> {
  readonly top: number;
  bottom: number;
  readonly left: number;
  readonly key: string;
  readonly items: T[][];
}

function runsOf<T>(cells: readonly KeyedCell<T>[], mostCells: number): Run<T>[] {
  const sorted = [...cells].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  const runs: Run<T>[] = [];
  for (const { at, key, item } of sorted) {
    const last = runs.at(-1);
    const continues =
      last?.row === at.row &&
      last.key === key &&
      last.left + last.items.length === at.column &&
      last.items.length < mostCells;
    if (continues) last.items.push(item);
    else runs.push({ row: at.row, left: at.column, key, items: [item] });
  }
  return runs;
}
