import type { CellValue } from "../../core/grid/snapshot";

/** One cell's value, formula and shown text as Office.js hands them out. */
export interface OfficeCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly text: string;
}

/** What the cell stores, without its look. */
export interface CellContent {
  readonly value: CellValue;
  readonly text: string;
  readonly formula?: string;
  readonly isError?: true;
}

const ERRORS: ReadonlySet<unknown> = new Set([
  ...["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!"],
  ...["#GETTING_DATA", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#PYTHON!"],
]);

/**
 * Reads a cell. `formulas` shows a text that begins with "=" as the formula it would be (the apostrophe is dropped,
 * office-js #6687): a formula's result is never its own text, so equality tells the two apart.
 */
export function readContent({ value, formula, text }: OfficeCell): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value: storedValue(value),
    text,
    ...(isFormula && { formula: formula.slice(1) }),
    ...(ERRORS.has(value) && { isError: true }),
  };
}

function storedValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** English month names, which Excel reads as dates whatever the user's language ("May 2024"). */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/iu;
const WORD = /^(?:true|false)$/iu;

/** Excel might read this text as something else than a text: a formula, a number, a date, a truth value, an error. */
export const needsGuard = (text: string): boolean => !/^\p{L}/u.test(text) || MONTH.test(text) || WORD.test(text);

/**
 * What to hand to `Range.values` so that the cell then stores exactly this value. A text that Excel might read as
 * something else goes behind an apostrophe, which Excel takes for the mark of a text and does not store; cells of the
 * format Text ("@") take every text as it is.
 */
export function writtenValue(value: CellValue, numberFormat: string | undefined): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || numberFormat === "@") return value;
  return needsGuard(value) ? `'${value}` : value;
}
