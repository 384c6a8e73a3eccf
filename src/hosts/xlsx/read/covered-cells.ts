import type { CellRange } from "../../../core/grid/address";
import type { Cell } from "../../../core/grid/snapshot";
import { HostError } from "../../refusals";

/**
 * Empties the cells that merged areas cover: what a file holds there no one can see. Goes down the rows once, with the
 * areas that reach the current row in order of their columns.
 * @throws HostError `damaged` where areas overlap, which Excel would repair before showing anything
 */
export function emptyCoveredCells(rows: ReadonlyMap<number, Map<number, Cell>>, merges: readonly CellRange[]): void {
  const coming = [...merges].sort((a, b) => b.top - a.top);
  const lines = new Set([...rows.keys(), ...merges.map(({ top }) => top)]);
  let open: CellRange[] = [];
  for (const row of [...lines].sort((a, b) => a - b)) {
    open = open.filter(({ bottom }) => bottom >= row);
    for (let next = coming.at(-1); next?.top === row; next = coming.at(-1)) {
      insert(open, next);
      coming.pop();
    }
    const cells = rows.get(row);
    if (cells && open.length > 0) emptyRow(row, cells, open);
  }
}

function insert(open: CellRange[], area: CellRange): void {
  const place = firstFrom(open, area.left);
  const [before, after] = [open[place - 1], open[place]];
  if ((before && before.right >= area.left) || (after && after.left <= area.right)) {
    throw new HostError("damaged", undefined, `merged areas overlap in row ${area.top + 1}`);
  }
  open.splice(place, 0, area);
}

/** The place of the first area that begins in the column or after it. */
function firstFrom(open: readonly CellRange[], column: number): number {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((open[middle]?.left ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function emptyRow(row: number, cells: Map<number, Cell>, open: readonly CellRange[]): void {
  for (const [column, cell] of cells) {
    const area = open[firstFrom(open, column + 1) - 1];
    const isCovered = area !== undefined && area.right >= column && !(area.top === row && area.left === column);
    if (isCovered && cell.value !== null) cells.set(column, { value: null, text: "", format: cell.format });
  }
}
