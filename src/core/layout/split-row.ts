import { indexMerges } from "../annex/merge-index";
import type { CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import { EMPTY_CELL, type Cell, type GridSnapshot } from "../grid/snapshot";
import { fittingPart } from "./text-height";

/**
 * Divides a row whose text is higher than a row may be (409 points): what fits stays, the rest goes to a new row below.
 * Words are moved, none is changed. A rest that begins within a sentence is read as the continuation that it is; one
 * that begins with a sentence, as an activity of its own. No edit where all fits, or where the text stands in a merged
 * area.
 */
export function splitRow(
  snapshot: GridSnapshot,
  { left, right }: Pick<CellRange, "left" | "right">,
  row: number,
): Edit[] {
  const merges = indexMerges(snapshot.merges);
  const rest = new Map<number, Cell>();
  const cuts: Edit[] = [];
  for (const [column, cell] of snapshot.rows.get(row) ?? []) {
    rest.set(column, { ...EMPTY_CELL, format: cell.format });
    const at = { row, column };
    if (column < left || column > right || typeof cell.value !== "string" || cell.formula || merges.at(at)) continue;
    const fitting = fittingPart(snapshot, at);
    if (fitting === cell.value) continue;
    const tail = cell.value.slice(fitting.length).trim();
    cuts.push({ kind: "setValue", at, before: cell.value, after: fitting.trimEnd() });
    rest.set(column, { value: tail, text: tail, format: cell.format });
  }
  return cuts.length > 0 ? [...cuts, { kind: "insertRows", row: row + 1, rows: [{ cells: rest }] }] : [];
}
