import type { SheetContent } from "./sheet-content";

/** The name itself, or with the first number that makes it free in the workbook: "ChiTiet_2". Excel tells no case apart. */
export function freeTableName(name: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((other) => other.toLowerCase()));
  let candidate = name;
  for (let number = 2; names.has(candidate.toLowerCase()); number += 1) candidate = `${name}_${number}`;
  return candidate;
}

/** Sheets whose tables have names that are free in the workbook. Formulas refer to cells, never to tables. */
export function nameTables(sheets: readonly SheetContent[], taken: Iterable<string>): SheetContent[] {
  const names = [...taken];
  return sheets.map((sheet) => {
    if (!sheet.tables) return sheet;
    const tables = sheet.tables.map((table) => {
      const name = freeTableName(table.name, names);
      names.push(name);
      return { ...table, name };
    });
    return { ...sheet, tables };
  });
}
