import type { ICellData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { CellAddress } from "../../core/grid/address";
import type { CellValue } from "../../core/grid/snapshot";
import { WORKBOOK_ID } from "./workbook-data";

/** What the user put into a cell, by typing, pasting, deleting or undoing. */
export interface TypedCell {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

interface ValuesMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
}

const SET_VALUES = "sheet.mutation.set-range-values";

/** What the file could not keep, or what would move cells behind the file's back. */
const REFUSED_COMMANDS =
  /^sheet\.command\.(?:insert-|delete-|remove-|move-(?:range|rows|cols)|append-|copy-worksheet|add-worksheet|set-style|set-border|set-worksheet-(?:name|order|hide|show|row-height|col-width)|set-(?:bold|italic|underline|stroke|font|background|text|horizontal|vertical)|split-text|reorder|clear-selection-(?:format|all)|set-once-format|set-row|set-col|set-selected)/u;

/** Keeps the embedded spreadsheet to what reaches the file: values. */
export function guardCommands(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (REFUSED_COMMANDS.test(event.id)) event.cancel = true;
  });
}

/** Tells every change of values, whoever made it; the caller passes over its own. */
export function listenToTyping(api: FUniver, onTyped: (sheet: string, cells: readonly TypedCell[]) => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id !== SET_VALUES) return;
    const { unitId, subUnitId, cellValue = {} } = params as ValuesMutation;
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheetName();
    if (unitId !== WORKBOOK_ID || sheet === undefined) return;
    const cells = Object.entries(cellValue).flatMap(([row, columns]) =>
      Object.entries(columns).flatMap(([column, cell]) => typedCell(Number(row), Number(column), cell)),
    );
    if (cells.length > 0) onTyped(sheet, cells);
  });
}

/** A cell of which only the look changed is none. */
function typedCell(row: number, column: number, cell: Nullable<ICellData>): TypedCell[] {
  const at = { row, column };
  const isFormula = typeof cell?.f === "string" && cell.f !== "";
  if (cell?.p?.body) return [{ at, value: textOf(cell.p.body.dataStream), isFormula }];
  if (cell && cell.v === undefined) return [];
  return [{ at, value: cell?.v ?? null, isFormula }];
}

/** The editor ends a text with "\r\n" and parts its lines with "\r". */
const textOf = (stream: string): string => stream.replace(/\r\n$/u, "").replace(/\r/gu, "\n");
