import type { CellValue } from "../../../src/core/grid/snapshot";
import { dayNumber, isRealDate } from "../../../src/core/calendar";
import { ExcelFailure } from "./failure";

/** What Excel makes of a value that is written into `Range.values` or `Range.formulas`. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formula?: string;
  readonly isError?: true;
  /** Excel changes the number format of a General cell into which a date or a percentage is written. */
  readonly numberFormat?: string;
}

const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
const SERIAL_OF_1900 = dayNumber({ year: 1899, month: 12, day: 30 });
/** A cell holds 32,767 characters ("Excel specifications and limits"). */
const LONGEST_TEXT = 32_767;

/**
 * A text is read as if typed by a person in the United States: the reference text of Range.values ("leading - + = are
 * formulas"), excel-platform.md 3.4, office-js #1559, #229 (dates and numbers are read by US rules).
 */
export function typedValue(input: unknown, numberFormat: string): TypedValue {
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw new ExcelFailure("InvalidArgument", `a cell cannot hold ${typeof input}`);
  if (input.length > LONGEST_TEXT) throw new ExcelFailure("InvalidArgument", "a text of more than 32,767 characters");
  if (input === "" || numberFormat === "@") return { value: input === "" ? null : input };
  return input.startsWith("'") ? { value: input.slice(1) } : typedText(input);
}

const typedText = (input: string): TypedValue =>
  asFormula(input) ?? asNumber(input) ?? asDate(input) ?? asWord(input) ?? { value: input };

function asFormula(input: string): TypedValue | undefined {
  if (!/^[-+=@]/u.test(input)) return undefined;
  const body = input.startsWith("=") ? input.slice(1) : input;
  if (!input.startsWith("=") && /^[-+]\d[\d,]*(?:\.\d+)?$/u.test(input))
    return { value: Number(input.replaceAll(",", "")) };
  // #3256: a text such as "- Xây dựng" is refused as a broken formula.
  const unquoted = body.replaceAll(/'[^']*'|"[^"]*"/gu, "x");
  if (/^[-+@=]*\s/u.test(input) || /\p{L}\s+\p{L}/u.test(unquoted))
    throw new ExcelFailure("InvalidArgument", `not a formula: ${input}`);
  if (!input.startsWith("=") || /^\p{L}+$/u.test(body)) return { value: "#NAME?", formula: body, isError: true };
  return { value: sumOf(body), formula: body };
}

/** The simulated Excel adds whole numbers ("2+2"); other formulas come to 0 unless their result is known. */
const sumOf = (formula: string): number =>
  /^\d+(?:\+\d+)*$/u.test(formula) ? formula.split("+").reduce((sum, part) => sum + Number(part), 0) : 0;

const NUMBER = /^\$?(?=\.?\d)(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?(?:e[+-]?\d+)?(?<percent>%?)$/iu;

/** "1,000", "5%", "1e5", "$5" and, in brackets, their negatives. */
function asNumber(input: string): TypedValue | undefined {
  const bare = input.trim();
  if (/^\(.*\)$/u.test(bare)) {
    const positive = asNumber(bare.slice(1, -1));
    return positive && { ...positive, value: -Number(positive.value) };
  }
  const groups = NUMBER.exec(bare)?.groups;
  if (!groups || !/\d/u.test(bare)) return undefined;
  const size = Number(bare.replaceAll(/[$,%]/gu, ""));
  return groups["percent"] ? { value: size / 100, numberFormat: "0%" } : { value: size };
}

/** "12/31/2024", "12/2023" (a month) and "5/20" (a day of this year): "Typed 12/2023 or 20/11 is a date serial" (3.4). */
function asDate(input: string): TypedValue | undefined {
  const [first = NaN, second = NaN, third] = /^\d{1,4}(?:[/-]\d{1,4}){1,2}$/u.test(input)
    ? input.split(/[/-]/u).map(Number)
    : [];
  const date =
    third === undefined && second > 31
      ? { year: second, month: first, day: 1 }
      : { year: third ?? 2026, month: first, day: second };
  if (!isRealDate(date) || date.year < 1900) return undefined;
  return { value: dayNumber(date) - SERIAL_OF_1900, numberFormat: third === undefined ? "d-mmm" : "m/d/yyyy" };
}

function asWord(input: string): TypedValue | undefined {
  const word = input.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE" };
  if (ERRORS.includes(word)) return { value: word, isError: true };
  const isMonth = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/iu.test(input);
  return isMonth ? { value: 46_000, numberFormat: "mmm-yy" } : undefined;
}
