import type { CellAddress, CellRange } from "../grid/address";
import { parseRange } from "../grid/a1";
import { formatCorners, mapReferences, type Reference } from "../grid/formula/references";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import { controlFormula, OUT_OF_DATE, STILL_FITS } from "./control-formula";

/** A receipt as a program shows it that does not calculate, with the cells that say whether the result still fits. */
export interface ControlledReceipt {
  readonly receipt: GridSnapshot;
  readonly cells: readonly CellAddress[];
}

/** Answers each control formula of a receipt for the sheets as they are now: it holds what the core found before. */
export function withControlResults(
  receipt: GridSnapshot,
  sheetOf: (name: string) => GridSnapshot | undefined,
): ControlledReceipt {
  const cells: CellAddress[] = [];
  const rows = new Map(receipt.rows);
  for (const [row, found] of receipt.rows) {
    const text = resultOf(found.get(0), sheetOf);
    const cell = found.get(0);
    if (text === undefined || !cell) continue;
    cells.push({ row, column: 0 });
    rows.set(row, new Map([...found, [0, { ...cell, value: text, text }]]));
  }
  return { receipt: { ...receipt, rows }, cells };
}

function resultOf(cell: Cell | undefined, sheetOf: (name: string) => GridSnapshot | undefined): string | undefined {
  const formula = cell?.formula?.replaceAll("_xlfn.", "");
  if (!formula?.includes(`"${OUT_OF_DATE}"`)) return undefined;
  const table = tableOf(formula);
  const snapshot = table && sheetOf(table.sheet);
  return snapshot && controlFormula(snapshot, table.range) === formula ? STILL_FITS : OUT_OF_DATE;
}

/** The first range that the formula names is the whole table. */
function tableOf(formula: string): { readonly sheet: string; readonly range: CellRange } | undefined {
  const references: Reference[] = [];
  mapReferences(formula, (reference) => void references.push(reference));
  for (const { sheet, corners } of references) {
    const range = parseRange(formatCorners(corners).replaceAll("$", ""));
    if (sheet !== undefined && range) return { sheet, range };
  }
  return undefined;
}
