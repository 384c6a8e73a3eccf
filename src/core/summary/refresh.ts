import { formatAddress, parseAddress } from "../grid/a1";
import type { CellAddress } from "../grid/address";
import type { NewCell, SheetContent } from "../grid/sheet-content";
import { cellAt, type CellValue, type GridSnapshot } from "../grid/snapshot";
import { DETAILS_NAME } from "./sheets/detail-ranges";

/** What the product wrote into the summary's sheets, so that a refresh can tell what a person wrote over it. */
export const RECORD_SHEET = "Dấu tổng hợp";

export interface TypedOver {
  readonly sheet: string;
  readonly at: CellAddress;
  /** What the product had written, "=..." for a formula. */
  readonly written: string;
  readonly now: string;
}

/**
 * A very hidden sheet of three columns: sheet, address, what was written. The list is left out: its rows are sources
 * that people sort and filter, and every change of them shows in the reconciliation.
 */
export function recordSheet(sheets: readonly SheetContent[]): SheetContent {
  const lines = sheets.filter(({ name }) => name !== DETAILS_NAME).flatMap(linesOf);
  const rows = lines.map((texts, row): [number, Map<number, NewCell>] => [
    row,
    new Map(texts.map((value, column) => [column, { value }])),
  ]);
  return { name: RECORD_SHEET, visibility: "very-hidden", rows: new Map(rows) };
}

function linesOf({ name, rows }: SheetContent): [string, string, string][] {
  return [...rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value, formula }]): [string, string, string][] => {
      const written = writtenText(value, formula);
      return written === "" ? [] : [[name, formatAddress({ row, column }), written]];
    }),
  );
}

/** Compares formulas without spaces, which Excel sets as it likes; the result of an untouched formula may change. */
const writtenText = (value: CellValue | undefined, formula: string | undefined): string =>
  formula === undefined ? String(value ?? "") : `=${formula.replace(/\s+/gu, "")}`;

/** The cells of the summary that no longer hold what the product wrote, in the order of the record. */
export function typedOver(record: GridSnapshot, sheets: readonly GridSnapshot[]): TypedOver[] {
  const bySheet = new Map(sheets.map((snapshot) => [snapshot.sheet, snapshot]));
  return [...record.rows.values()].flatMap((cells): TypedOver[] => {
    const [sheet = "", address = "", written = ""] = [0, 1, 2].map((column) => String(cells.get(column)?.value ?? ""));
    const snapshot = bySheet.get(sheet);
    const at = parseAddress(address);
    if (!snapshot || !at) return [];
    const { value, formula } = cellAt(snapshot, at);
    const now = writtenText(value, formula);
    return now === written ? [] : [{ sheet, at, written, now }];
  });
}
