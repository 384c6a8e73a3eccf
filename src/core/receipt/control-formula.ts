import type { CellRange } from "../grid/address";
import { columnName, formatAddress, formatRange } from "../grid/a1";
import { quoteSheet } from "../grid/formula/references";
import type { GridSnapshot } from "../grid/snapshot";
import { controlSum, WEIGHT, type ControlSum } from "./control-sum";

export const STILL_FITS = "Kết quả còn đúng với bảng.";
export const OUT_OF_DATE = "Kết quả cũ: bảng đã đổi sau lần kiểm tra, hãy kiểm tra lại.";

/** Adding up in another order may differ in the last digits. */
const TOLERANCE = 1e-12;
/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8192;

/**
 * A formula, without "=", that says at every change of the table whether its result still fits: it weighs each letter
 * and number of the range by its place and compares with what the core found. Functions of Excel 2016, nothing volatile.
 * Undefined for a table that is too large for it or holds what programs count differently.
 */
export function controlFormula(snapshot: GridSnapshot, range: CellRange): string | undefined {
  const found = controlSum(snapshot, range);
  if (!found) return undefined;
  const formula = `IF(IFERROR(AND(${conditions(snapshot.sheet, range, found).join(",")}),FALSE),"${STILL_FITS}","${OUT_OF_DATE}")`;
  return formula.length > LONGEST_FORMULA ? undefined : formula;
}

function conditions(
  sheet: string,
  range: CellRange,
  { letters, text, length, number, magnitude }: ControlSum,
): string[] {
  const prefix = `${quoteSheet(sheet)}!`;
  const table = prefix + fixed(formatRange(range));
  const columnAt = (column: number): string => prefix + fixed(formatRange({ ...range, left: column, right: column }));
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => columnAt(range.left + index));
  const corner = prefix + fixed(formatAddress({ row: range.top, column: range.left }));
  const rows = `(ROW(${columnAt(range.left)})-ROW(${corner}))*${WEIGHT.row}`;
  const places = `COLUMN($A$1:$${columnName(letters - 1)}$1)`;
  const line = `${columns.map(textOnly).join('&"|"&')}&REPT(" ",${letters})`;
  const numbers = weight(`${rows}+(COLUMN(${table})-COLUMN(${corner})+1)*${WEIGHT.column}`);
  return [
    `SUMPRODUCT(LEN(${table})*ISTEXT(${table}))=${length}`,
    `SUMPRODUCT(UNICODE(MID(${line},${places},1))*${weight(`${rows}+${places}*${WEIGHT.letter}`)})=${text}`,
    `ABS(SUMPRODUCT(${table},${numbers})-(${number}))<=${magnitude * TOLERANCE}`,
  ];
}

/** Numbers count as nothing here: how a number looks as a text depends on the country. */
const textOnly = (cells: string): string => `LEFT(${cells},LEN(${cells})*ISTEXT(${cells}))`;

const weight = (place: string): string => `(MOD(${place},${WEIGHT.modulus})+1)`;

const fixed = (reference: string): string => reference.replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
