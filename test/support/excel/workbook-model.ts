import type { CellRange } from "../../../src/core/grid/address";
import { DEFAULT_FORMAT, DEFAULT_PRINT, type CellFormat, type PrintSetup } from "../../../src/core/grid/format";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import type { CellValue } from "../../../src/core/grid/snapshot";
import type { NewCell, NewChart, NewDropDown, NewTable } from "../../../src/core/grid/sheet-content";
import { ExcelFailure } from "./failure";

/** One cell of the simulated workbook; `text` is what the grid shows. */
export interface SimCell {
  value: CellValue;
  text: string;
  formula: string | undefined;
  /** The value is one of Excel's error values, not a text that looks like one. */
  isError: boolean;
  format: CellFormat;
}

export interface SimSheet {
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "very-hidden";
  isProtected: boolean;
  rows: Map<number, Map<number, SimCell>>;
  merges: CellRange[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  rowHeights: Map<number, number>;
  columnWidths: Map<number, number>;
  print: PrintSetup;
  frozenRows: number;
  tables: NewTable[];
  charts: (NewChart & { readonly hasLegend: boolean })[];
  /** Without an alert of its own Excel refuses whatever is not among the choices. */
  dropDowns: (NewDropDown & { alertStyle: string })[];
  /** By the cell's address. */
  links: Map<string, NonNullable<NewCell["link"]>>;
  /** Columns that carry a look down to the last row, as "the whole column selected, then a font chosen" leaves them. */
  styledColumns: Set<number>;
}

export interface SimWorkbook {
  name: string;
  sheets: SimSheet[];
  activeSheetId: string;
  selection: { sheetId: string; range: CellRange } | undefined;
  nextId: number;
  readonly settings: Map<string, unknown>;
  /** What each formula came to: the simulated Excel calculates by hand only, as with manual calculation. */
  readonly results: Map<string, CellValue>;
}

/** Points; Calibri 11 on a screen at 125 per cent. */
export const STANDARD_HEIGHT = 14.4;
export const STANDARD_WIDTH = 48;

export function newSheet(workbook: SimWorkbook, name: string): SimSheet {
  const sheet: SimSheet = {
    id: `{sheet-${workbook.nextId++}}`,
    name,
    visibility: "visible",
    isProtected: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    print: DEFAULT_PRINT,
    frozenRows: 0,
    tables: [],
    charts: [],
    dropDowns: [],
    links: new Map(),
    styledColumns: new Set(),
  };
  workbook.sheets.push(sheet);
  return sheet;
}

export function workbookOf(snapshots: readonly GridSnapshot[], name = "phu-luc.xlsx"): SimWorkbook {
  const workbook: SimWorkbook = {
    name,
    sheets: [],
    activeSheetId: "",
    selection: undefined,
    nextId: 1,
    settings: new Map(),
    results: new Map(),
  };
  for (const snapshot of snapshots) {
    fillSheet(newSheet(workbook, snapshot.sheet), snapshot);
    for (const cells of snapshot.rows.values())
      for (const { formula, value } of cells.values()) if (formula !== undefined) workbook.results.set(formula, value);
  }
  workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  return workbook;
}

function fillSheet(sheet: SimSheet, snapshot: GridSnapshot): void {
  for (const [row, cells] of snapshot.rows)
    sheet.rows.set(
      row,
      new Map(
        [...cells].map(([column, { value, text, formula, isError, format }]) => [
          column,
          { value, text, formula, isError: isError ?? false, format: { ...DEFAULT_FORMAT, ...format } },
        ]),
      ),
    );
  sheet.merges = [...snapshot.merges];
  sheet.hiddenRows = new Set(snapshot.hiddenRows);
  sheet.hiddenColumns = new Set(snapshot.hiddenColumns);
  sheet.rowHeights = new Map(snapshot.rowHeights);
  sheet.columnWidths = new Map(snapshot.columnWidths);
  sheet.print = { ...DEFAULT_PRINT, ...snapshot.print };
}

/** What a reader with the file in hand would see: the other end of `workbookOf`. */
export function snapshotOfSheet(sheet: SimSheet): GridSnapshot {
  return {
    sheet: sheet.name,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, { value, text, formula, isError, format }]) => [
            column,
            {
              value,
              text,
              ...(formula !== undefined && { formula }),
              ...(isError && { isError: true as const }),
              format,
            },
          ]),
        ),
      ]),
    ),
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    rowHeights: new Map(sheet.rowHeights),
    columnWidths: new Map(sheet.columnWidths),
    print: sheet.print,
  };
}

export const sheetNamed = (workbook: SimWorkbook, name: string): SimSheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

export function requireSheet(workbook: SimWorkbook, key: string): SimSheet {
  const sheet = workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(workbook, key);
  if (!sheet) throw new ExcelFailure("ItemNotFound", `no sheet ${key}`);
  return sheet;
}

const emptyCell = (): SimCell => ({
  value: null,
  text: "",
  formula: undefined,
  isError: false,
  format: DEFAULT_FORMAT,
});

export const simCellAt = (sheet: SimSheet, row: number, column: number): SimCell =>
  sheet.rows.get(row)?.get(column) ?? emptyCell();

/** The cell itself, made if need be, for writing. */
export function simCellFor(sheet: SimSheet, row: number, column: number): SimCell {
  const cells = sheet.rows.get(row) ?? new Map<number, SimCell>();
  sheet.rows.set(row, cells);
  const cell = cells.get(column) ?? emptyCell();
  cells.set(column, cell);
  return cell;
}
