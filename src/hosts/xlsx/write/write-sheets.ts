import type { CellFormat } from "../../../core/grid/format";
import type { SheetContent } from "../../../core/grid/sheet-content";
import type { XlsxDocument } from "../read/read-xlsx";
import type { Editing } from "./cells";
import { patchPackage, PartPatches } from "./package-patch";
import { writeCharts } from "./sheet-content";
import { withoutSheetData } from "./sheet-data";
import { putSheet } from "./sheets";

/** Writes sheets into a workbook that is being changed; returns the names of those that even Excel's list shall not show. */
export async function writeSheets(
  editing: Editing,
  sheets: readonly SheetContent[],
  defaultFormat: CellFormat,
): Promise<readonly string[]> {
  for (const sheet of sheets) putSheet(editing, sheet, defaultFormat);
  for (const sheet of sheets) await writeCharts(editing, sheet);
  return sheets.filter(({ visibility }) => visibility === "very-hidden").map(({ name }) => name);
}

/** The workbook with the sheets that are about to be replaced emptied of their rows, which the library would read. */
export function withoutReplaced(
  bytes: Uint8Array,
  document: XlsxDocument,
  sheets: readonly SheetContent[],
): Uint8Array {
  const patches = new PartPatches();
  const standing = new Set(document.sheets.map(({ name }) => name));
  for (const { name, visibility } of sheets) {
    if (standing.has(name) && visibility !== "very-hidden") patches.add(document.partOf(name), withoutSheetData);
  }
  return patchPackage(bytes, patches);
}
