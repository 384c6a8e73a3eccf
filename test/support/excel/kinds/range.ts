import { formatRange, MAX_COLUMNS, MAX_ROWS } from "../../../../src/core/grid/a1";
import { contains, intersects, type CellRange } from "../../../../src/core/grid/address";
import { DEFAULT_FORMAT } from "../../../../src/core/grid/format";
import {
  formulaOf,
  heightOf,
  matrixOf,
  mergeCells,
  refuseIfProtected,
  shapedLike,
  usedRangeOf,
  widthOf,
} from "../cells";
import { writeFormat, writeValue } from "../cells";
import { referenceOf } from "../address";
import { ExcelFailure } from "../failure";
import { shiftLines } from "../shifting";
import { callable, readable, writable, type Member, type SimObject } from "../sim-object";
import { simCellAt, STANDARD_HEIGHT, STANDARD_WIDTH, type SimSheet } from "../workbook-model";
import { cellProperties } from "./cell-properties";
import { dataValidation } from "./data-validation";
import { rangeFormat } from "./range-format";
import { rangeAreas } from "./range-areas";
import { refuseIfBehind, type Surroundings } from "./surroundings";

/** Above this number of merged areas the call fails (reference text of Range.getMergedAreasOrNullObject). */
const MOST_MERGED_AREAS = 512;

export interface RangeTarget {
  readonly sheet: SimSheet;
  readonly range: CellRange;
}

export function rangeObject(around: Surroundings, sheet: SimSheet, range: CellRange): SimObject {
  return {
    kind: "Range",
    identity: "reference",
    target: { sheet, range } satisfies RangeTarget,
    members: {
      ...placeOf(sheet, range),
      ...contentOf(around, sheet, range),
      ...propertiesOf(sheet, range),
      ...actsOf(around, sheet, range),
    },
  };
}

const placeOf = (sheet: SimSheet, range: CellRange): Record<string, Member> => ({
  RowHidden: hiddenMember(sheet, sheet.hiddenRows, range.top, range.bottom),
  ColumnHidden: hiddenMember(sheet, sheet.hiddenColumns, range.left, range.right),
  Address: readable(1, () => `${quoted(sheet.name)}!${formatRange(range)}`),
  RowIndex: readable(1, () => range.top),
  ColumnIndex: readable(1, () => range.left),
  RowCount: readable(1, () => heightOf(range)),
  ColumnCount: readable(1, () => widthOf(range)),
});

function hiddenMember(sheet: SimSheet, hidden: Set<number>, first: number, last: number): Member {
  const put = (value: unknown) => {
    refuseIfProtected(sheet);
    for (let line = first; line <= last; line++) {
      if (value === true) hidden.add(line);
      else hidden.delete(line);
    }
  };
  return writable(2, () => hidden.has(first), put);
}

const quoted = (name: string) => (/^[\p{L}\d_]+$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

function contentOf(around: Surroundings, sheet: SimSheet, range: CellRange): Record<string, Member> {
  const cell = (row: number, column: number) => simCellAt(sheet, row, column);
  const write = (given: unknown) => {
    refuseIfProtected(sheet);
    around.changedSheets.add(sheet.id);
    eachOf(range, shapedLike(range, given), (row, column, value) =>
      writeValue(sheet, row, column, value, around.workbook.results),
    );
  };
  const writeNumberFormat = (given: unknown) => {
    refuseIfProtected(sheet);
    eachOf(range, shapedLike(range, given), (row, column, value) => {
      if (value !== null)
        writeFormat(sheet, { top: row, bottom: row, left: column, right: column }, { numberFormat: value as string });
    });
  };
  return {
    Values: writable(1, () => matrixOf(range, (row, column) => cell(row, column).value ?? ""), write),
    Formulas: writable(1, () => matrixOf(range, (row, column) => formulaOf(cell(row, column))), write),
    Text: readable(1, () => matrixOf(range, (row, column) => cell(row, column).text)),
    NumberFormat: writable(
      1,
      () => matrixOf(range, (row, column) => cell(row, column).format.numberFormat ?? "General"),
      writeNumberFormat,
    ),
    Format: readable(1, () => rangeFormat(sheet, range)),
    Hyperlink: {
      set: 7,
      put: (value) => {
        refuseIfProtected(sheet);
        const { documentReference } = value as { documentReference: string };
        const { sheet: name, range: target } = referenceOf(documentReference);
        sheet.links.set(formatRange(range), { sheet: name, at: { row: target.top, column: target.left } });
      },
    },
    DataValidation: readable(8, () => dataValidation(sheet, range)),
  };
}

function eachOf(
  range: CellRange,
  values: unknown[][],
  act: (row: number, column: number, value: unknown) => void,
): void {
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries()) act(range.top + row, range.left + column, value);
}

const propertiesOf = (sheet: SimSheet, range: CellRange): Record<string, Member> => ({
  GetCellProperties: callable(9, (request) =>
    matrixOf(range, (row, column) => cellProperties(request, simCellAt(sheet, row, column).format)),
  ),
  GetRowProperties: callable(9, () =>
    Array.from({ length: heightOf(range) }, (_row, index) => ({
      rowHidden: sheet.hiddenRows.has(range.top + index),
      format: { rowHeight: sheet.rowHeights.get(range.top + index) ?? STANDARD_HEIGHT },
    })),
  ),
  GetColumnProperties: callable(9, () =>
    Array.from({ length: widthOf(range) }, (_column, index) => ({
      columnHidden: sheet.hiddenColumns.has(range.left + index),
      format: { columnWidth: sheet.columnWidths.get(range.left + index) ?? STANDARD_WIDTH },
    })),
  ),
});

function actsOf(around: Surroundings, sheet: SimSheet, range: CellRange): Record<string, Member> {
  const guarded = (act: () => void) => () => {
    refuseIfProtected(sheet);
    act();
    return null;
  };
  return {
    GetUsedRangeOrNullObject: callable(4, (valuesOnly) => {
      const used = usedRangeOf(sheet, valuesOnly === true, range);
      return used ? rangeObject(around, sheet, used) : null;
    }),
    GetMergedAreasOrNullObject: callable(13, () => mergedAreas(around, sheet, range)),
    Merge: callable(
      2,
      guarded(() => mergeCells(sheet, range)),
    ),
    Unmerge: callable(
      2,
      guarded(() => (sheet.merges = sheet.merges.filter((merge) => !intersects(merge, range)))),
    ),
    Insert: callable(1, (shift) =>
      guarded(() => shiftRange(around, sheet, range, String(shift) === "Down" ? "row" : "column", 1))(),
    ),
    Delete: callable(1, (shift) =>
      guarded(() => shiftRange(around, sheet, range, String(shift) === "Up" ? "row" : "column", -1))(),
    ),
    Clear: callable(1, (applyTo) => guarded(() => clear(sheet, range, (applyTo ?? "All") as string))()),
    Select: callable(1, () => {
      refuseIfBehind(around, "Range.select");
      around.workbook.selection = { sheetId: sheet.id, range };
      return null;
    }),
  };
}

/** Only areas whose first cell lies in the range come back (#3611); on the desktop the call loses the user's undo (#5918). */
function mergedAreas(around: Surroundings, sheet: SimSheet, range: CellRange): SimObject | null {
  around.undoLosses.push("Range.getMergedAreasOrNullObject");
  const areas = sheet.merges.filter(
    ({ top, left }) => top >= range.top && top <= range.bottom && left >= range.left && left <= range.right,
  );
  if (areas.length > MOST_MERGED_AREAS) throw new ExcelFailure("GeneralException", "more than 512 merged areas");
  return areas.length === 0 ? null : rangeAreas(areas.map((area) => rangeObject(around, sheet, area)));
}

function shiftRange(
  around: Surroundings,
  sheet: SimSheet,
  range: CellRange,
  axis: "row" | "column",
  direction: 1 | -1,
): void {
  const isWhole = axis === "row" ? widthOf(range) === MAX_COLUMNS : heightOf(range) === MAX_ROWS;
  if (!isWhole) throw new ExcelFailure("InvalidArgument", "the simulated Excel shifts whole rows and columns only");
  if (axis === "row") shiftLines(around.workbook, sheet, "row", range.top, direction * heightOf(range));
  else shiftLines(around.workbook, sheet, "column", range.left, direction * widthOf(range));
}

function clear(sheet: SimSheet, range: CellRange, applyTo: string): void {
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      if (!contains(range, { row, column })) continue;
      if (applyTo !== "Contents") cell.format = DEFAULT_FORMAT;
      if (applyTo !== "Formats") Object.assign(cell, { value: null, text: "", formula: undefined, isError: false });
      if (applyTo === "All") cells.delete(column);
    }
  if (applyTo === "All") sheet.merges = sheet.merges.filter((merge) => !intersects(merge, range));
}
