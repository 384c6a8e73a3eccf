import type { GridSnapshot } from "../grid/snapshot";
import type { Annex, UnmappedTable } from "./annex";
import { dateText } from "./date-text";
import { legacyReader } from "./decode";
import { lacksColumn } from "./lacks-column";
import type { ReadSheetOptions } from "./options";
import { readAnnex } from "./read-annex";
import { viewOf } from "./sheet-view";
import { findTables, type Table } from "./tables";

export type { ReadSheetOptions } from "./options";
export { annexItemJson } from "./item-json";

export interface SheetReading {
  readonly annexes: readonly Annex[];
  /** Tables with a needed column that no heading tells: to be mapped by hand first. */
  readonly unmapped: readonly UnmappedTable[];
}

/** Reads every annex of a sheet. Never throws on what a sheet may hold; a sheet without an annex gives none. */
export function readSheet(snapshot: GridSnapshot, options: ReadSheetOptions = {}): SheetReading {
  const legacy = legacyReader(snapshot);
  const view = viewOf(snapshot, (cell, column) => legacy?.(cell, column)?.text ?? dateText(cell) ?? cell.text);
  const tables = findTables(view, options.mapping ?? {});
  return {
    annexes: tables
      .filter((table) => !lacksColumn(view, table))
      .map((table) => readAnnex(view, legacy, table, options)),
    unmapped: tables.filter((table) => lacksColumn(view, table)).map((table) => unmappedTable(snapshot.sheet, table)),
  };
}

const unmappedTable = (sheet: string, { header }: Table): UnmappedTable => ({
  sheet,
  headerRow: header.bottom,
  known: Object.fromEntries(header.map.known),
  unknown: [...header.map.others].map(([column, heading]) => ({ column, heading })),
});
