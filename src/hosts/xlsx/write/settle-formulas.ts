import { formatAddress } from "../../../core/grid/a1";
import { shiftFormula } from "../../../core/grid/formula/shift-formula";
import type { Shift } from "../../../core/grid/shift";
import type { Cell, GridSnapshot } from "../../../core/grid/snapshot";
import { recordResult, writeFormula, type Editing } from "./cells";

/** The formulas of a sheet as they read after rows or columns of another sheet have moved. */
export function shiftedBy(snapshot: GridSnapshot, shifts: readonly Shift[], shiftedSheet: string): GridSnapshot {
  const shifted = (cell: Cell): Cell => {
    if (cell.formula === undefined) return cell;
    const follow = (formula: string, shift: Shift) => shiftFormula(formula, shift, shiftedSheet, snapshot.sheet);
    return { ...cell, formula: shifts.reduce(follow, cell.formula) };
  };
  const rows = [...snapshot.rows].map(([row, cells]) => {
    return [row, new Map([...cells].map(([column, cell]) => [column, shifted(cell)]))] as const;
  });
  return { ...snapshot, rows: new Map(rows) };
}

/**
 * Sees to it that every formula reads as Excel would have rewritten it, and keeps its result: the library moves a range
 * that loses its first row in a wrong way.
 */
export function settleFormulas(editing: Editing, { sheet, rows }: GridSnapshot): void {
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      if (cell.formula === undefined) continue;
      const at = { row, column };
      const written = editing.file.GetCellFormula(sheet, formatAddress(at)).formula;
      if (written === cell.formula) recordResult(editing, sheet, at, cell);
      else writeFormula(editing, sheet, at, cell);
    }
  }
}
