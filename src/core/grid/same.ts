import { DEFAULT_FORMAT, DEFAULT_PRINT, type CellFormat, type PrintSetup } from "./format";
import type { CellValue } from "./snapshot";

/** An empty text and an empty cell are the same to whoever looks at them. */
export const sameValue = (a: CellValue, b: CellValue): boolean => a === b || (isBlank(a) && isBlank(b));

const isBlank = (value: CellValue): boolean => value === null || value === "";

const FORMAT_KEYS = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];

/** Whether two cells look alike; what a format leaves out is the default. */
export const sameFormat = (a: CellFormat, b: CellFormat): boolean => a === b || agrees(a, b, FORMAT_KEYS);

/** Whether a cell looks in all named properties as expected. */
export const looksLike = (format: CellFormat, expected: CellFormat): boolean =>
  agrees(format, expected, Object.keys(expected) as (keyof CellFormat)[]);

const agrees = (a: CellFormat, b: CellFormat, keys: readonly (keyof CellFormat)[]): boolean =>
  keys.every((key) => (a[key] ?? DEFAULT_FORMAT[key]) === (b[key] ?? DEFAULT_FORMAT[key]));

/** Half of what Excel can tell apart. */
const TOLERANCE = 0.01;

/** Heights and widths pass through pixels and characters on their way: hair's breadths do not count. */
export const sameLength = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= TOLERANCE);

/** Whether a sheet is printed in all named properties as expected; what a setup leaves out is the default. */
export const printsLike = (print: PrintSetup, expected: PrintSetup): boolean =>
  (Object.keys(expected) as (keyof PrintSetup)[]).every((key) =>
    samePrintValue(print[key] ?? DEFAULT_PRINT[key], expected[key] ?? DEFAULT_PRINT[key]),
  );

/** Beside texts and switches there are lengths, a span of rows and a list of rows. */
function samePrintValue(a: PrintSetup[keyof PrintSetup], b: PrintSetup[keyof PrintSetup]): boolean {
  if (typeof a === "number" && typeof b === "number") return sameLength(a, b);
  return a === b || rowsOf(a)?.join() === (rowsOf(b) ?? [NaN]).join();
}

function rowsOf(value: PrintSetup[keyof PrintSetup]): readonly number[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return "first" in value ? [value.first, value.last] : value;
}
