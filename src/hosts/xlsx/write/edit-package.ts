import type { CellFormat } from "../../../core/grid/format";
import { readXlsx, type XlsxDocument } from "../read/read-xlsx";
import type { Editing } from "./cells";
import { newExcelize, openExcelize, writeExcelize, type ExcelizeFile } from "./excelize";
import { withResults, type FormulaResult } from "./formula-results";
import { patchPackage, type PartPatches } from "./package-patch";
import type { StyleNumbers } from "./style-table";
import { veryHidden } from "./very-hidden";

/** What is done to a workbook; it tells which sheets shall be hidden even from Excel's list of hidden sheets. */
export type Work = (editing: Editing) => readonly string[] | Promise<readonly string[]>;

/**
 * Changes a workbook as a whole: either all of the work stands in the bytes that come back, or a `HostError` is thrown
 * and nothing has happened.
 */
export async function editPackage(
  bytes: Uint8Array,
  document: XlsxDocument,
  styles: StyleNumbers,
  work: Work,
): Promise<Uint8Array> {
  register(styles, document.formats);
  return finish(await openExcelize(bytes), styles, document.is1904, work);
}

/** Makes a workbook of nothing; `work` finds the one sheet that the library begins with. */
export async function makePackage(styles: StyleNumbers, work: Work): Promise<Uint8Array> {
  return finish(await newExcelize(), styles, false, work);
}

async function finish(file: ExcelizeFile, styles: StyleNumbers, is1904: boolean, work: Work): Promise<Uint8Array> {
  const results = new Map<string, Map<string, FormulaResult>>();
  const hidden = await work({ file, styles, is1904, results });
  const written = writeExcelize(file);
  return patchPackage(written, patchesFor(written, results, hidden));
}

function register(styles: StyleNumbers, formats: readonly CellFormat[]): void {
  for (const [number, format] of formats.entries()) styles.set(format, number);
}

function patchesFor(
  bytes: Uint8Array,
  results: ReadonlyMap<string, ReadonlyMap<string, FormulaResult>>,
  hidden: readonly string[],
): PartPatches {
  const patches = new Map<string, (xml: string) => string>();
  if (results.size === 0 && hidden.length === 0) return patches;
  const document = readXlsx(bytes);
  for (const [sheet, ofSheet] of results) patches.set(document.partOf(sheet), withResults(ofSheet));
  if (hidden.length > 0) patches.set(document.workbookPath, veryHidden(hidden));
  return patches;
}
