import type { Annex } from "../annex/annex";
import type { Edit } from "../grid/edit";
import { EMPTY_CELL, type Cell, type GridSnapshot } from "../grid/snapshot";
import { fittingPart } from "../layout/text-height";
import type { EditPlan } from "../grid/edit";
import { planOf } from "./plan";

/**
 * Divides a row whose text is higher than a row may be (409 points): what fits stays, the rest goes to a new row below,
 * which reading takes for the continuation that it is. Words are moved, none is changed.
 */
export function splitTallRow(snapshot: GridSnapshot, { range }: Annex, row: number): EditPlan {
  const cells = snapshot.rows.get(row) ?? new Map<number, Cell>();
  const rest = new Map<number, Cell>();
  const cuts: Edit[] = [];
  for (const [column, cell] of cells) {
    rest.set(column, { ...EMPTY_CELL, format: cell.format });
    if (column < range.left || column > range.right || typeof cell.value !== "string" || cell.formula) continue;
    const fitting = fittingPart(snapshot, { row, column });
    if (fitting === cell.value) continue;
    const tail = cell.value.slice(fitting.length).trim();
    cuts.push({ kind: "setValue", at: { row, column }, before: cell.value, after: fitting.trimEnd() });
    rest.set(column, { value: tail, text: tail, format: cell.format });
  }
  const insertion: Edit = { kind: "insertRows", row: row + 1, rows: [{ cells: rest }] };
  return planOf(snapshot, "Tách dòng quá cao", cuts.length > 0 ? [...cuts, insertion] : []);
}
