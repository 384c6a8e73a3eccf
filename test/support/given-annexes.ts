import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell, GridSnapshot } from "../../src/core/grid/snapshot";
import { parseRange } from "../../src/core/grid/a1";
import { DEFAULT_FORMAT } from "../../src/core/grid/format";
import { annexesFolder } from "./annexes";

export const PLACES = ["cam-giang", "duc-tho", "son-tay"] as const;
export const FORMS = ["merged", "pasted"] as const;

/** A row as a careful reader sees it. */
export type GoldRow = Readonly<Record<string, string | null>>;

export const goldRows = (place: string): readonly GoldRow[] =>
  (JSON.parse(readFileSync(join(annexesFolder()!, `${place}.rows.json`), "utf8")) as { rows: GoldRow[] }).rows;

export async function givenSheet(place: string, form: string): Promise<GridSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(annexesFolder()!, `${place}.${form}.xlsx`));
  const sheet = workbook.worksheets[0]!;
  const rows = new Map<number, Map<number, Cell>>();
  sheet.eachRow((row, r) => {
    row.eachCell((cell, c) => {
      if (cell.isMerged && cell.master !== cell) return;
      const text = cell.text;
      const value = typeof cell.value === "number" ? cell.value : text;
      const cells = rows.get(r - 1) ?? new Map<number, Cell>();
      cells.set(c - 1, { value, text, format: { ...DEFAULT_FORMAT, bold: cell.font?.bold ?? false } });
      rows.set(r - 1, cells);
    });
  });
  const model = sheet.model as unknown as { merges: string[] };
  return {
    sheet: sheet.name,
    rows,
    merges: model.merges.map((text) => parseRange(text)!),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    print: {},
  };
}
