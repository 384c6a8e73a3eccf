import type { GridSnapshot } from "../grid/snapshot";
import type { Annex, UnmappedTable } from "./annex";
import type { ReadSheetOptions } from "./options";
import { readAnnex } from "./read-annex";
import { viewOf } from "./sheet-view";
import { findTables, type Table } from "./tables";

export type { ColumnMapping, ReadSheetOptions } from "./options";
export { annexItemJson } from "./item-json";

export interface SheetReading {
  readonly annexes: readonly Annex[];
  readonly unmapped: readonly UnmappedTable[];
}

/** Reads every annex of a sheet. Never throws on what a sheet may hold; a sheet without an annex gives none. */
export function readSheet(snapshot: GridSnapshot, options: ReadSheetOptions = {}): SheetReading {
  const view = viewOf(snapshot);
  const tables = findTables(view);
  const isComplete = ({ header: { map } }: Table): boolean =>
    (["objective", "task", "activity"] as const).some((id) => map.known.has(id)) &&
    (["lead", "deadline"] as const).some((id) => map.known.has(id));
  return {
    annexes: tables.filter(isComplete).map((table) => readAnnex(view, table, options)),
    unmapped: tables.filter((table) => !isComplete(table)).map((table) => unmappedTable(snapshot.sheet, table)),
  };
}

const unmappedTable = (sheet: string, { header }: Table): UnmappedTable => ({
  sheet,
  headerRow: header.bottom,
  known: Object.fromEntries(header.map.known),
  unknown: [...header.map.others].map(([column, heading]) => ({ column, heading })),
});
