import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellRange } from "../../core/grid/address";
import type { CellFormat } from "../../core/grid/format";
import { usedRange, type Cell, type GridSnapshot } from "../../core/grid/snapshot";
import { cellStyle } from "./cell-style";

/** A sheet to be shown, with whether its tab stands in the row of tabs. */
export interface ShownSheet {
  readonly snapshot: GridSnapshot;
  readonly isVisible: boolean;
}

export const WORKBOOK_ID = "workbook";

/** On screen only: what is typed into a text or an empty cell stays as typed, "20/11" is no date. */
const AS_TEXT: IStyleData = { n: { pattern: "@" } };

const PIXELS_A_POINT = 96 / 72;
const DEFAULT_ROW_PIXELS = 20;
const DEFAULT_COLUMN_PIXELS = 64;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 16;

/** Snapshots of a workbook's sheets in the words of the embedded spreadsheet; a sheet's id is its place, "sheet-0". */
export function workbookData(name: string, sheets: readonly ShownSheet[]): IWorkbookData {
  const styles = new StyleTable();
  const shown = sheets.map((sheet, index) => worksheetData(sheetId(index), sheet, styles));
  return {
    id: WORKBOOK_ID,
    name,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: styles.byId,
    sheetOrder: shown.map(({ id }) => id),
    sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheet])),
  };
}

export const sheetId = (index: number): string => `sheet-${index}`;

function worksheetData(
  id: string,
  { snapshot, isVisible }: ShownSheet,
  styles: StyleTable,
): Partial<IWorksheetData> & { id: string } {
  const used = usedRange(snapshot) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    id,
    name: snapshot.sheet,
    hidden: isVisible ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(LEAST_ROWS, used.bottom + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, used.right + SPARE_COLUMNS),
    defaultStyle: AS_TEXT,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    mergeData: snapshot.merges.map(univerRange),
    cellData: Object.fromEntries(
      [...snapshot.rows].map(([row, cells]) => [
        row,
        Object.fromEntries([...cells].map(([column, cell]) => [column, { ...cellData(cell), s: styles.idOf(cell) }])),
      ]),
    ),
    rowData: rowData(snapshot),
    columnData: columnData(snapshot),
  };
}

const univerRange = ({ top, left, bottom, right }: CellRange) => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
});

/**
 * Numbers keep their format; what Excel stores as a text stays a text, whatever it looks like. A formula is shown by
 * its stored result: nothing here calculates anew.
 */
export function cellData(cell: Cell | undefined): ICellData {
  if (cell === undefined || cell.value === null) return { v: null, p: null, f: null };
  return { v: cell.value, t: valueType(cell.value), p: null, f: null };
}

function valueType(value: string | number | boolean): CellValueType {
  if (typeof value === "string") return CellValueType.STRING;
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.BOOLEAN;
}

function rowData(snapshot: GridSnapshot): Record<number, Partial<IRowData>> {
  const rows = new Set([...snapshot.rows.keys(), ...snapshot.rowHeights.keys(), ...snapshot.hiddenRows]);
  return Object.fromEntries(
    [...rows].map((row) => {
      const height = snapshot.rowHeights.get(row);
      const isHidden = snapshot.hiddenRows.has(row);
      return [
        row,
        {
          ...(height !== undefined && { h: height * PIXELS_A_POINT }),
          ...(isHidden && { hd: BooleanNumber.TRUE }),
        },
      ];
    }),
  );
}

function columnData(snapshot: GridSnapshot): Record<number, Partial<IColumnData>> {
  const columns = new Set([...snapshot.columnWidths.keys(), ...snapshot.hiddenColumns]);
  return Object.fromEntries(
    [...columns].map((column) => {
      const width = snapshot.columnWidths.get(column);
      const isHidden = snapshot.hiddenColumns.has(column);
      return [
        column,
        { ...(width !== undefined && { w: width * PIXELS_A_POINT }), ...(isHidden && { hd: BooleanNumber.TRUE }) },
      ];
    }),
  );
}

/** Cells that look alike share one style. */
class StyleTable {
  readonly byId: Record<string, IStyleData> = {};
  readonly #ofTexts = new Map<CellFormat, string>();
  readonly #ofOthers = new Map<CellFormat, string>();

  /** Cells of one look share one format object, as the reader makes them. */
  idOf({ value, format }: Cell): string {
    const isText = value === null || typeof value === "string";
    const ids = isText ? this.#ofTexts : this.#ofOthers;
    const known = ids.get(format);
    if (known !== undefined) return known;
    const id = `style-${this.#ofTexts.size + this.#ofOthers.size}`;
    ids.set(format, id);
    this.byId[id] = { ...cellStyle(format), ...(isText && AS_TEXT) };
    return id;
  }
}
