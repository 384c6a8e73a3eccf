import type { SheetContent } from "../../../core/grid/sheet-content";
import type { XlsxDocument } from "../read/read-xlsx";
import { patchPackage, PartPatches } from "./package-patch";
import { withoutSheetData } from "./sheet-data";

/** The workbook with the sheets that are about to be replaced emptied of their rows. */
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
