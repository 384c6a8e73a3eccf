import { ICommandService, IUndoRedoService, type ICellData, type IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellAddress, CellRange } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { createUniver } from "./create-univer";
import { measureHeight } from "./measure-height";
import { rowHeightsShowingAll } from "./row-heights";
import { guardCommands, listenToTyping, type TypedCell } from "./typing";
import { cellData, sheetId, workbookData, WORKBOOK_ID, type ShownSheet } from "./workbook-data";

const SET_VALUES = "sheet.mutation.set-range-values";
const SET_ROW_HEIGHT = "sheet.mutation.set-worksheet-row-height";

/** The spreadsheet beside the pane: shows snapshots, tells what the user types. It never holds the truth; the file does. */
export interface Spreadsheet {
  show(name: string, sheets: readonly ShownSheet[], active?: string): void;
  /** Shows the values of a sheet anew where only values changed; keeps the user's own undo. */
  showValues(snapshot: GridSnapshot, cells: readonly CellAddress[]): void;
  activeSheet(): string | undefined;
  reveal(sheet: string, range: CellRange): void;
  dispose(): void;
}

export function createSpreadsheet(
  container: HTMLElement,
  onTyped: (sheet: string, cells: readonly TypedCell[]) => void,
): Spreadsheet {
  const { univer, api } = createUniver(container);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let isShowing = false;
  const showing = (work: () => void): void => {
    isShowing = true;
    try {
      work();
    } finally {
      isShowing = false;
    }
  };
  guardCommands(api);
  listenToTyping(api, (sheet, cells) => {
    if (!isShowing) onTyped(sheet, cells);
  });

  const raiseRows = (snapshot: GridSnapshot): void => {
    const worksheet = worksheetNamed(api, snapshot.sheet);
    if (!worksheet) return;
    const sizes = {
      columnWidth: (column: number) => worksheet.getColumnWidth(column),
      rowHeight: (row: number) => worksheet.getRowHeight(row),
    };
    const heights = rowHeightsShowingAll(snapshot, sizes, measureHeight);
    commands.syncExecuteCommand(SET_ROW_HEIGHT, {
      unitId: WORKBOOK_ID,
      subUnitId: worksheet.getSheetId(),
      ranges: [...heights.keys()].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })),
      rowHeight: Object.fromEntries(heights),
    });
  };

  return {
    show: (name, sheets, active) =>
      showing(() => {
        api.disposeUnit(WORKBOOK_ID);
        api.createWorkbook(workbookData(name, sheets));
        for (const { snapshot } of sheets) raiseRows(snapshot);
        const place = sheets.findIndex(({ snapshot }) => snapshot.sheet === active);
        if (place >= 0) api.getActiveWorkbook()?.setActiveSheet(sheetId(place));
        injector.get(IUndoRedoService).clearUndoRedo(WORKBOOK_ID);
      }),
    showValues: (snapshot, cells) =>
      showing(() => {
        const worksheet = worksheetNamed(api, snapshot.sheet);
        if (!worksheet) return;
        const cellValue: Record<number, Record<number, ICellData>> = {};
        for (const { row, column } of cells) {
          (cellValue[row] ??= {})[column] = cellData(snapshot.rows.get(row)?.get(column));
        }
        commands.syncExecuteCommand(SET_VALUES, { unitId: WORKBOOK_ID, subUnitId: worksheet.getSheetId(), cellValue });
        raiseRows(snapshot);
      }),
    activeSheet: () => api.getActiveWorkbook()?.getActiveSheet().getSheetName(),
    reveal: (sheet, range) => revealRange(api, sheet, range),
    dispose: () => univer.dispose(),
  };
}

const worksheetNamed = (api: FUniver, name: string): FWorksheet | null =>
  api.getActiveWorkbook()?.getSheetByName(name) ?? null;

function revealRange(api: FUniver, sheet: string, { top, left, bottom, right }: CellRange): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return;
  workbook.setActiveSheet(worksheet);
  const merge = worksheet.getCellMergeData(top, left);
  workbook.setActiveRange(merge ?? worksheet.getRange(top, left, bottom - top + 1, right - left + 1));
  // A sheet that was never drawn has no visible range, whatever the type says.
  const seen = (worksheet.getVisibleRange() as IRange | null | undefined) ?? NOTHING_SEEN;
  const isRowSeen = top > seen.startRow && bottom < seen.endRow;
  const isColumnSeen = left >= seen.startColumn && right < seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  const firstColumn = isColumnSeen ? seen.startColumn : left - COLUMNS_LEFT;
  worksheet.scrollToCell(Math.max(0, top - ROWS_ABOVE), Math.max(0, firstColumn));
}

const NOTHING_SEEN: IRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** What stays in view before a revealed cell, so that it does not stand alone in the corner. */
const ROWS_ABOVE = 2;
const COLUMNS_LEFT = 2;
