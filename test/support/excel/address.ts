import { MAX_COLUMNS, MAX_ROWS, parseRange } from "../../../src/core/grid/a1";
import type { CellRange } from "../../../src/core/grid/address";
import { ExcelFailure } from "./failure";

/** Reads "'Tổng hợp'!$A$1:$B$9", as formulas, lists and links name a range of another sheet. */
export function referenceOf(text: string): { readonly sheet: string; readonly range: CellRange } {
  const [, quoted, bare, address = ""] = /^(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!(.+)$/u.exec(text) ?? [];
  const range = rangeOfAddress(address);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (!range || sheet === undefined) throw new ExcelFailure("InvalidArgument", `no reference ${text}`);
  return { sheet, range };
}

/** Reads "A6:I70", whole rows "5:7" and whole columns "$B:$C", as Excel's getRange does. */
export function rangeOfAddress(text: string): CellRange | undefined {
  const address = text.replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/u.exec(address);
  if (rows) return parseRange(`A${rows[1]}:XFD${rows[2]}`);
  const columns = /^([A-Z]+):([A-Z]+)$/u.exec(address);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}${MAX_ROWS}`);
  return address === "" ? { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 } : parseRange(address);
}
