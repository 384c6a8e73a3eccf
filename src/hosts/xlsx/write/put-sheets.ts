import type { CellFormat } from "../../../core/grid/format";
import type { SheetContent } from "../../../core/grid/sheet-content";
import { readXlsx, type XlsxDocument } from "../read/read-xlsx";
import type { Editing } from "./cells";
import { editPackage } from "./edit-package";
import { patchPackage, PartPatches } from "./package-patch";
import { writeCharts } from "./sheet-content";
import { withoutSheetData } from "./sheet-data";
import { putSheet } from "./sheets";
import { StyleNumbers } from "./style-table";

/**
 * Puts sheets into a workbook, each in the place of the one of its name or at the end: bytes in, bytes out, so that any
 * thread can do it.
 * @throws HostError `damaged`, `too-large` or `host-failed`
 */
export type PutSheets = (bytes: Uint8Array, sheets: readonly SheetContent[]) => Promise<Uint8Array>;

export const putSheets: PutSheets = async (bytes, sheets) => {
  const document = readXlsx(bytes);
  const emptied = withoutReplaced(bytes, document, sheets);
  const look = document.formats[0] ?? {};
  return editPackage(emptied, document, new StyleNumbers(), (editing) => writeSheets(editing, sheets, look));
};

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
function withoutReplaced(bytes: Uint8Array, document: XlsxDocument, sheets: readonly SheetContent[]): Uint8Array {
  const patches = new PartPatches();
  const standing = new Set(document.sheets.map(({ name }) => name));
  for (const { name, visibility } of sheets) {
    if (standing.has(name) && visibility !== "very-hidden") patches.add(document.partOf(name), withoutSheetData);
  }
  return patchPackage(bytes, patches);
}
