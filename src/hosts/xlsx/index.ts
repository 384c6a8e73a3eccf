import { XlsxWorkbook } from "./workbook";
import type { ChangeElsewhere } from "./workbook";

export { newXlsx } from "./new-xlsx";
export { readXlsx, type XlsxDocument } from "./read/read-xlsx";
export type { XlsxWorkbook } from "./workbook";
export { locateExcelize } from "./write/excelize";
export { changeFile, type Change } from "./write/change-file";

/**
 * Opens an .xlsx or .xlsm file for reading and changing, in Node and in the browser.
 * @param name the file's name as the user knows it
 * @param elsewhere makes changes on another thread; without it they are made on the one that asks
 * @throws HostError `empty`, `not-xlsx`, `old-xls`, `encrypted`, `damaged` or `too-large`
 */
export function openXlsx(bytes: Uint8Array, name: string, elsewhere?: ChangeElsewhere): Promise<XlsxWorkbook> {
  return Promise.resolve().then(() => new XlsxWorkbook(bytes, name, elsewhere));
}
