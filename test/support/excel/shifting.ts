import type { CellRange } from "../../../src/core/grid/address";
import { shiftFormula } from "../../../src/core/grid/formula/shift-formula";
import { formatRange, parseRange } from "../../../src/core/grid/a1";
import { shiftRange, shiftSpan, type Axis, type Shift } from "../../../src/core/grid/shift";
import { ExcelFailure } from "./failure";
import type { SimSheet, SimWorkbook } from "./workbook-model";

/** Where a line stands after `count` lines came in at `at` (or, if negative, went); undefined: it is gone. */
function shifted(line: number, at: number, count: number): number | undefined {
  if (line < at) return line;
  if (count < 0 && line < at - count) return undefined;
  return line + count;
}

function shiftKeys<T>(map: ReadonlyMap<number, T>, at: number, count: number): Map<number, T> {
  const entries = [...map].map(([line, value]) => [shifted(line, at, count), value] as const);
  return new Map(entries.flatMap(([line, value]) => (line === undefined ? [] : [[line, value] as const])));
}

const shiftSet = (set: ReadonlySet<number>, at: number, count: number) =>
  new Set(shiftKeys(new Map([...set].map((line) => [line, true])), at, count).keys());

function shiftMerge(merge: CellRange, axis: Axis, at: number, count: number): CellRange[] {
  const [first, last] = axis === "row" ? [merge.top, merge.bottom] : [merge.left, merge.right];
  const lines = Array.from({ length: last - first + 1 }, (_line, index) => shifted(first + index, at, count));
  const kept = lines.filter((line) => line !== undefined);
  const [start, end] = [kept[0], kept.at(-1)];
  if (start === undefined || end === undefined) return [];
  const moved = axis === "row" ? { ...merge, top: start, bottom: end } : { ...merge, left: start, right: end };
  return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
}

/** Lines that come in are as high or wide as the one before them. */
function inherit(lengths: Map<number, number>, at: number, count: number): Map<number, number> {
  const before = lengths.get(at - 1);
  for (let line = at; before !== undefined && line < at + count; line++) lengths.set(line, before);
  return lengths;
}

/** Whole rows or columns come in (`count` above zero) or go; inserted rows take the look of the row above, as in Excel. */
export function shiftLines(workbook: SimWorkbook, sheet: SimSheet, axis: Axis, at: number, count: number): void {
  if (sheet.tables.length > 0 && axis === "column")
    throw new ExcelFailure("InvalidOperation", "columns across a table");
  shiftFormulas(workbook, sheet, { axis, kind: count < 0 ? "delete" : "insert", at, count: Math.abs(count) });
  shiftPrint(sheet, { axis, kind: count < 0 ? "delete" : "insert", at, count: Math.abs(count) });
  sheet.merges = sheet.merges.flatMap((merge) => shiftMerge(merge, axis, at, count));
  if (axis === "column") {
    for (const [row, cells] of sheet.rows) sheet.rows.set(row, shiftKeys(cells, at, count));
    sheet.columnWidths = inherit(shiftKeys(sheet.columnWidths, at, count), at, count);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, at, count);
    return;
  }
  const above = sheet.rows.get(at - 1);
  sheet.rows = shiftKeys(sheet.rows, at, count);
  sheet.rowHeights = inherit(shiftKeys(sheet.rowHeights, at, count), at, count);
  sheet.hiddenRows = shiftSet(sheet.hiddenRows, at, count);
  for (let row = at; above && row < at + count; row++)
    sheet.rows.set(
      row,
      new Map(
        [...above].map(([column, { format }]) => [
          column,
          { value: null, text: "", formula: undefined, isError: false, format },
        ]),
      ),
    );
}

/** Formulas of every sheet follow; what they came to stays, and is known by the new wording too. */
function shiftFormulas(workbook: SimWorkbook, shiftedSheet: SimSheet, shift: Shift): void {
  for (const { name, rows } of workbook.sheets)
    for (const cells of rows.values())
      for (const cell of cells.values()) {
        if (cell.formula === undefined) continue;
        workbook.results.set(cell.formula, cell.value);
        cell.formula = shiftFormula(cell.formula, shift, shiftedSheet.name, name);
        workbook.results.set(cell.formula, cell.value);
      }
}

/** The print area and the rows to repeat are names, which follow as formulas do; page breaks go with their rows. */
function shiftPrint(sheet: SimSheet, shift: Shift): void {
  const { titleRows, printArea, rowBreaks = [] } = sheet.print;
  const area = parseRange(printArea ?? "");
  const shiftedArea = area && shiftRange(area, shift);
  sheet.print = {
    ...sheet.print,
    ...(titleRows && shift.axis === "row" && { titleRows: shiftSpan(titleRows, shift) ?? null }),
    ...(shift.axis === "row" && { rowBreaks: rowBreaks.flatMap((row) => shiftedRow(row, shift)) }),
    ...(area && { printArea: shiftedArea ? formatRange(shiftedArea) : null }),
  };
}

function shiftedRow(row: number, { kind, at, count }: Shift): number[] {
  const moved = shifted(row, at, kind === "delete" ? -count : count);
  return moved === undefined ? [] : [moved];
}
