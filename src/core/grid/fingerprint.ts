import type { CellRange } from "./address";
import { cellsOf } from "./snapshot";
import type { GridSnapshot } from "./snapshot";

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short hash of what stands in a range (values and formulas, not looks), to tell whether a result still fits the sheet.
 * FNV-1a, 32 bit (G. Fowler, L. C. Noll, P. Vo), run twice from two offsets: it meets chance, not malice.
 */
export function fingerprint(snapshot: Pick<GridSnapshot, "rows">, range: CellRange): string {
  let [low, high] = [OFFSET, ~OFFSET];
  const add = (text: string) => {
    for (let index = 0; index < text.length; index++) {
      low = Math.imul(low ^ text.charCodeAt(index), PRIME);
      high = Math.imul(high ^ text.charCodeAt(index), PRIME);
    }
  };
  const isInside = (line: number, first: number, last: number) => line >= first && line <= last;
  const rows = [...snapshot.rows.keys()].filter((row) => isInside(row, range.top, range.bottom)).sort((a, b) => a - b);
  for (const row of rows) {
    const cells = [...cellsOf(snapshot, row)].filter(([column]) => isInside(column, range.left, range.right));
    for (const [column, { value, formula }] of cells.sort(([a], [b]) => a - b)) {
      if (value === null && formula === undefined) continue;
      add(`${row - range.top},${column - range.left},${typeof value},${String(value)},${formula ?? ""};`);
    }
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
