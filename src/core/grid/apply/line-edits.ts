import type { Attempt, ColumnContent, Edit, EditOf, RowContent } from "../edit";
import { shiftOf } from "../shift";
import { sameValue } from "../same";
import type { Cell } from "../snapshot";
import type { Line, WorkingSheet } from "../working-sheet";
import { deleteLines } from "./delete-lines";
import { shiftSheet } from "./shift-sheet";

type LineEdit = EditOf<"insertRows" | "deleteRows" | "insertColumns" | "deleteColumns">;

/** Rows and columns that come in with their content, or go with theirs. */
export function applyLineEdit(sheet: WorkingSheet, edit: LineEdit): Attempt {
  const shift = shiftOf(edit);
  if (shift.kind === "insert") shiftSheet(sheet, shift);
  switch (edit.kind) {
    case "insertRows": {
      edit.rows.forEach((content, index) => fillRow(sheet, edit.row + index, content));
      return restoreFormulas(sheet, edit);
    }
    case "insertColumns": {
      edit.columns.forEach((content, index) => fillColumn(sheet, edit.column + index, content));
      return restoreFormulas(sheet, edit);
    }
    case "deleteRows": {
      const rows = edit.rows.map((_, index) => rowContent(sheet, edit.row + index));
      if (!edit.rows.every(({ cells }, index) => sameContent(cells, rows[index]?.cells))) return "changed";
      return deleteLines(sheet, { ...edit, rows }, shift);
    }
    case "deleteColumns": {
      const columns = edit.columns.map((_, index) => columnContent(sheet, edit.column + index));
      if (!edit.columns.every(({ cells }, index) => sameContent(cells, columns[index]?.cells))) return "changed";
      return deleteLines(sheet, { ...edit, columns }, shift);
    }
  }
}

function restoreFormulas(sheet: WorkingSheet, edit: EditOf<"insertRows" | "insertColumns">): readonly Edit[] {
  for (const { at, formula } of edit.formulas ?? []) sheet.setCell(at, { ...sheet.cell(at), formula });
  return [edit];
}

function sameContent(expected: ReadonlyMap<number, Cell>, actual: ReadonlyMap<number, Cell> = new Map()): boolean {
  const places = new Set([...expected.keys(), ...actual.keys()]);
  return [...places].every((place) => {
    const [a, b] = [expected.get(place), actual.get(place)];
    return a?.formula === b?.formula && sameValue(a?.value ?? null, b?.value ?? null);
  });
}

function lineContent({ isHidden, format }: Line): Pick<RowContent, "isHidden" | "format"> {
  return { ...(isHidden && { isHidden }), ...(format && { format }) };
}

function rowContent(sheet: WorkingSheet, number: number): RowContent {
  const row = sheet.row(number);
  const { length: height } = row;
  return { cells: new Map(row.cells), ...(height !== undefined && { height }), ...lineContent(row) };
}

function columnContent(sheet: WorkingSheet, number: number): ColumnContent {
  const column = sheet.column(number);
  const cells = new Map<number, Cell>();
  for (const [place, row] of sheet.rows.entries()) {
    const cell = row?.cells.get(number);
    if (cell) cells.set(place, cell);
  }
  const { length: width } = column;
  return { cells, ...(width !== undefined && { width }), ...lineContent(column) };
}

function fillRow(sheet: WorkingSheet, number: number, content: RowContent): void {
  fillLine(sheet.row(number), content.height, content);
  for (const [column, cell] of content.cells) sheet.setCell({ row: number, column }, cell);
}

function fillColumn(sheet: WorkingSheet, number: number, content: ColumnContent): void {
  fillLine(sheet.column(number), content.width, content);
  for (const [row, cell] of content.cells) sheet.setCell({ row, column: number }, cell);
}

function fillLine(
  line: Line,
  length: number | undefined,
  { isHidden = false, format }: RowContent | ColumnContent,
): void {
  line.length = length;
  line.isHidden = isHidden;
  line.format = format;
}
