import { append } from "../../collections";
import { formatRange, parseRange } from "../a1";
import type { CellRange } from "../address";
import type { PrintSetup } from "../format";
import { LOST } from "../formula/references";
import { shiftFormula } from "../formula/shift-formula";
import { shiftRange, shiftSpan, type Shift } from "../shift";
import type { Cell } from "../snapshot";
import type { Line, WorkingSheet } from "../working-sheet";
import { isOneCell } from "./merge-edits";

/** Moves all that stands on a sheet when rows or columns come in or go: cells, merges, references, print settings. */
export function shiftSheet(sheet: WorkingSheet, shift: Shift): void {
  shiftLines(shift.axis === "row" ? sheet.rows : sheet.columns, shift);
  if (shift.axis === "column") shiftCells(sheet.rows, shift);
  sheet.merges = shiftAreas(sheet.merges, shift);
  sheet.print = shiftPrint(sheet.print, shift);
  for (const row of sheet.formulaRows) shiftFormulas(row, sheet.name, shift);
}

/** Where merged areas stand after the shift; without those of which less than two cells are left. */
export const shiftAreas = (areas: readonly CellRange[], shift: Shift): CellRange[] =>
  areas.map((area) => shiftRange(area, shift)).filter(isArea);

const isArea = (range: CellRange | undefined): range is CellRange => range !== undefined && !isOneCell(range);

function shiftLines(lines: (Line | undefined)[], { kind, at, count }: Shift): void {
  if (at >= lines.length) return;
  const after = lines.splice(at).slice(kind === "delete" ? count : 0);
  if (kind === "insert") lines.length = at + count;
  append(lines, after);
}

function shiftCells(rows: readonly (Line | undefined)[], shift: Shift): void {
  for (const row of rows) {
    if (!row) continue;
    const cells = [...row.cells];
    row.cells.clear();
    for (const [column, cell] of cells) {
      const span = shiftSpan({ first: column, last: column }, shift);
      if (span) row.cells.set(span.first, cell);
    }
  }
}

function shiftFormulas({ cells }: Line, sheet: string, shift: Shift): void {
  for (const [column, cell] of cells) {
    if (cell.formula === undefined) continue;
    const formula = shiftFormula(cell.formula, shift, sheet, sheet);
    if (formula !== cell.formula) cells.set(column, { ...cell, formula } satisfies Cell);
  }
}

/** Repeated rows, the printed area and page breaks move with the rows and columns. */
export function shiftPrint(print: PrintSetup, shift: Shift): PrintSetup {
  const { titleRows, printArea, rowBreaks } = print;
  return {
    ...print,
    ...(titleRows && shift.axis === "row" && { titleRows: shiftSpan(titleRows, shift) ?? null }),
    ...(rowBreaks && shift.axis === "row" && { rowBreaks: rowBreaks.flatMap((row) => shiftRow(row, shift)) }),
    ...(typeof printArea === "string" && { printArea: shiftArea(printArea, shift) }),
  };
}

const shiftRow = (row: number, shift: Shift): number[] => {
  const span = shiftSpan({ first: row, last: row }, shift);
  return span ? [span.first] : [];
};

/** Parts of a printed area are cells, whole columns or whole rows: "A1:I40,K:L". */
function shiftArea(area: string, shift: Shift): string | null {
  const parts = shiftFormula(area, shift, "", "").split(",");
  const left = parts.filter((part) => part !== LOST).map(formatPart);
  return left.length > 0 ? left.join(",") : null;
}

function formatPart(part: string): string {
  const range = parseRange(part);
  return range ? formatRange(range) : part;
}
