import { XlsxWorkbook } from "./workbook";
import type { PutSheets } from "./write/put-sheets";

export { newXlsx } from "./new-xlsx";
export { readXlsx, type XlsxDocument } from "./read/read-xlsx";
export type { XlsxWorkbook } from "./workbook";
export { locateExcelize } from "./write/excelize";
export { putSheets, type PutSheets } from "./write/put-sheets";

/**
 * Opens an .xlsx or .xlsm file for reading and changing, in Node and in the browser.
 * @param name the file's name as the user knows it
 * @param elsewhere writes sheets on another thread, where there is one
 * @throws HostError `empty`, `not-xlsx`, `old-xls`, `encrypted`, `damaged` or `too-large`
 */
export function openXlsx(bytes: Uint8Array, name: string, elsewhere?: PutSheets): Promise<XlsxWorkbook> {
  return Promise.resolve().then(() => new XlsxWorkbook(bytes, name, elsewhere));
}
