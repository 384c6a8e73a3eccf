import { MAX_ROWS } from "../../../src/core/grid/a1";
import { contains, intersects, type CellAddress, type CellRange } from "../../../src/core/grid/address";
import type { CellFormat } from "../../../src/core/grid/format";
import { formatValue } from "../../../src/core/grid/number-format/format-value";
import { ExcelFailure } from "./failure";
import { typedValue } from "./typed-value";
import type { CellValue } from "../../../src/core/grid/snapshot";
import { simCellAt, simCellFor, type SimCell, type SimSheet } from "./workbook-model";

export const heightOf = (range: CellRange): number => range.bottom - range.top + 1;
export const widthOf = (range: CellRange): number => range.right - range.left + 1;

/** Excel answers no more than 5,000,000 cells (excel-platform.md 2.1); it may answer null instead of an error. */
const MOST_CELLS_READ = 5_000_000;

/** A two-dimensional array over a range, or null where the range is too large to be answered. */
export function matrixOf<T>(range: CellRange, read: (row: number, column: number) => T): T[][] | null {
  if (heightOf(range) * widthOf(range) > MOST_CELLS_READ) return null;
  return Array.from({ length: heightOf(range) }, (_row, row) =>
    Array.from({ length: widthOf(range) }, (_column, column) => read(range.top + row, range.left + column)),
  );
}

/** Excel refuses an array whose shape differs from the range's (office-js-client.md, "strict about"); one value fills. */
export function shapedLike(range: CellRange, given: unknown): unknown[][] {
  if (!Array.isArray(given)) return matrixOf(range, () => given) ?? [];
  const rows = given as unknown[];
  const fits =
    rows.length === heightOf(range) && rows.every((row) => Array.isArray(row) && row.length === widthOf(range));
  if (!fits) throw new ExcelFailure("InvalidArgument", "the array's shape differs from the range's");
  return rows as unknown[][];
}

/** Writes into a protected sheet fail with AccessDenied (Microsoft's error page; excel-platform.md 3.1 "protection"). */
export function refuseIfProtected(sheet: SimSheet): void {
  if (sheet.isProtected) throw new ExcelFailure("AccessDenied", `the sheet ${sheet.name} is protected`);
}

const covering = (sheet: SimSheet, at: CellAddress) =>
  sheet.merges.find((merge) => contains(merge, at) && (merge.top !== at.row || merge.left !== at.column));

/** Excel keeps nothing in the covered cells of a merge: what is written there is lost. */
export function writeValue(
  sheet: SimSheet,
  row: number,
  column: number,
  input: unknown,
  results: ReadonlyMap<string, CellValue>,
): void {
  if (input === null || covering(sheet, { row, column })) return;
  const cell = simCellFor(sheet, row, column);
  const typed = typedValue(input, cell.format.numberFormat ?? "General");
  if (typed.numberFormat !== undefined && cell.format.numberFormat === "General")
    cell.format = { ...cell.format, numberFormat: typed.numberFormat };
  cell.value = typed.formula === undefined ? typed.value : (results.get(typed.formula) ?? typed.value);
  cell.formula = typed.formula;
  cell.isError = typed.isError ?? false;
  cell.text = formatValue(cell.value, cell.format.numberFormat ?? "General");
}

export function writeFormat(sheet: SimSheet, range: CellRange, change: CellFormat): void {
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const cell = simCellFor(sheet, row, column);
      cell.format = { ...cell.format, ...change };
      if (change.numberFormat !== undefined) cell.text = formatValue(cell.value, change.numberFormat);
    }
}

/** Excel keeps the first cell of a merge and drops what the others held. */
export function mergeCells(sheet: SimSheet, range: CellRange): void {
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, range));
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const cell = sheet.rows.get(row)?.get(column);
      if (cell && (row !== range.top || column !== range.left))
        Object.assign(cell, { value: null, text: "", formula: undefined, isError: false });
    }
  if (heightOf(range) * widthOf(range) > 1) sheet.merges.push(range);
}

/** The value a formula round trip shows: the formula, or the value as typed, its apostrophe dropped (#6687). */
export const formulaOf = ({ formula, value }: SimCell): unknown =>
  formula === undefined ? (value ?? "") : `=${formula}`;

/** The smallest range with values, or with values and looks; a look on a whole column reaches the last row. */
export function usedRangeOf(sheet: SimSheet, valuesOnly: boolean, within?: CellRange): CellRange | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  const add = (row: number, column: number) => {
    if (within && !contains(within, { row, column })) return;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  };
  for (const [row, cells] of sheet.rows)
    for (const column of cells.keys())
      if (!valuesOnly || simCellAt(sheet, row, column).value !== null) add(row, column);
  if (valuesOnly) return used;
  for (const merge of sheet.merges) {
    add(merge.top, merge.left);
    add(merge.bottom, merge.right);
  }
  for (const column of sheet.styledColumns) {
    add(0, column);
    add(MAX_ROWS - 1, column);
  }
  return used;
}
