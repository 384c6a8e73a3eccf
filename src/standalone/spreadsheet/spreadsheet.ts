import { ICommandService, IUndoRedoService, type ICellData, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellAddress, CellRange } from "../../core/grid/address";
import type { GridSnapshot } from "../../core/grid/snapshot";
import { createUniver } from "./create-univer";
import { createMeasure } from "./measure-height";
import { revealRange } from "./reveal-range";
import { rowHeightsShowingAll } from "./row-heights";
import { restoreView, viewOf } from "./view";
import { guardCommands, listenToTyping, type TypedCell } from "./typing";
import { cellData, sheetId, workbookData, WORKBOOK_ID, type ShownSheet } from "./workbook-data";

const SET_VALUES = "sheet.mutation.set-range-values";
const SET_ROW_HEIGHT = "sheet.mutation.set-worksheet-row-height";

/** What the page asks of the spreadsheet on its left. */
export type Screen = Pick<Spreadsheet, "show" | "showValues" | "activeSheet" | "reveal">;

/** The spreadsheet beside the pane: shows snapshots, tells what the user types. It never holds the truth; the file does. */
export class Spreadsheet {
  readonly #univer: Univer;
  readonly #api: FUniver;
  readonly #commands: ICommandService;
  readonly #measure = createMeasure();
  /** Sheets that have not been in front yet: to measure all texts of a long one takes seconds. */
  #unmeasured = new Map<string, GridSnapshot>();
  #isShowing = false;

  constructor(container: HTMLElement, onTyped: (sheet: string, cells: readonly TypedCell[]) => void) {
    const { univer, api } = createUniver(container);
    this.#univer = univer;
    this.#api = api;
    this.#commands = univer.__getInjector().get(ICommandService);
    guardCommands(api);
    api.addEvent(api.Event.ActiveSheetChanged, () => this.#measureFront());
    listenToTyping(api, (sheet, cells) => {
      if (!this.#isShowing) onTyped(sheet, cells);
    });
  }

  /** Shows a workbook from the start; the user's own undo begins anew, and he stays where he was on a sheet that stays. */
  show(name: string, sheets: readonly ShownSheet[], active?: string): void {
    const view = viewOf(this.#api);
    this.#whileShowing(() => {
      this.#api.disposeUnit(WORKBOOK_ID);
      this.#api.createWorkbook(workbookData(name, sheets));
      this.#unmeasured = new Map(sheets.map(({ snapshot }) => [snapshot.sheet, snapshot]));
      const place = sheets.findIndex(({ snapshot }) => snapshot.sheet === active);
      if (place >= 0) this.#api.getActiveWorkbook()?.setActiveSheet(sheetId(place));
      this.#measureFront();
      this.#univer.__getInjector().get(IUndoRedoService).clearUndoRedo(WORKBOOK_ID);
      if (view) restoreView(this.#api, view);
    });
  }

  /** Shows the values of a sheet anew where only values changed; the user's own undo stays. */
  showValues(snapshot: GridSnapshot, cells: readonly CellAddress[]): void {
    this.#whileShowing(() => {
      const worksheet = this.#worksheet(snapshot.sheet);
      if (!worksheet) return;
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const { row, column } of cells) {
        (cellValue[row] ??= {})[column] = cellData(snapshot.rows.get(row)?.get(column));
      }
      this.#mutate(SET_VALUES, worksheet, { cellValue });
      if (this.#unmeasured.has(snapshot.sheet)) this.#unmeasured.set(snapshot.sheet, snapshot);
      else this.#raiseRows(snapshot);
    });
  }

  activeSheet(): string | undefined {
    return this.#api.getActiveWorkbook()?.getActiveSheet().getSheetName();
  }

  reveal(sheet: string, range: CellRange): void {
    this.#measureFirst(sheet);
    revealRange(this.#api, sheet, range);
  }

  #measureFront(): void {
    this.#measureFirst(this.activeSheet() ?? "");
  }

  #measureFirst(sheet: string): void {
    const snapshot = this.#unmeasured.get(sheet);
    this.#unmeasured.delete(sheet);
    if (snapshot) this.#raiseRows(snapshot);
  }

  #raiseRows(snapshot: GridSnapshot): void {
    const worksheet = this.#worksheet(snapshot.sheet);
    if (!worksheet) return;
    const sizes = {
      columnWidth: (column: number) => worksheet.getColumnWidth(column),
      rowHeight: (row: number) => worksheet.getRowHeight(row),
    };
    const heights = rowHeightsShowingAll(snapshot, sizes, this.#measure);
    this.#mutate(SET_ROW_HEIGHT, worksheet, {
      ranges: [...heights.keys()].map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })),
      rowHeight: Object.fromEntries(heights),
    });
  }

  /** A mutation changes what is shown and leaves no trace in the user's undo; a command would. */
  #mutate(id: string, worksheet: FWorksheet, params: object): void {
    this.#commands.syncExecuteCommand(id, { unitId: WORKBOOK_ID, subUnitId: worksheet.getSheetId(), ...params });
  }

  #worksheet(name: string): FWorksheet | undefined {
    return this.#api.getActiveWorkbook()?.getSheetByName(name) ?? undefined;
  }

  #whileShowing(work: () => void): void {
    this.#isShowing = true;
    try {
      work();
    } finally {
      this.#isShowing = false;
    }
  }
}
