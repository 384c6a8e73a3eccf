import { isNumberAt, textAt, type Token, tokenAt } from "../lexer";
import { phrases, type Found } from "../phrases";
import { fault } from "./series";

const EARLIEST_YEAR = 1945;
const LATEST_YEAR = 2100;
const YEAR_DIGITS = 4;

const link = phrases("/ | - | , | / năm | - năm | , năm | năm | của năm | trong năm | , trong năm");

export const isPlausibleYear = (year: number): boolean => year >= EARLIEST_YEAR && year <= LATEST_YEAR;

/** A year of four digits that is none of ours, with its zeros: "0206". */
export const impossibleYear = (year: number, next: number) =>
  fault(next, "impossible-year", { values: { year: String(year).padStart(YEAR_DIGITS, "0") } });

/** Four digits. */
export function readYearNumber(tokens: readonly Token[], at: number): Found<number> | undefined {
  const token = tokenAt(tokens, at);
  return token?.kind === "number" && token.length === YEAR_DIGITS ? { value: token.value, next: at + 1 } : undefined;
}

/** The year behind a smaller unit: "/2024", " năm 2024", ", năm 2024", " 2024"; null where none is written. */
export function readYearSuffix(tokens: readonly Token[], at: number): Found<number | null> {
  const linked = link(tokens, at);
  return readYearNumber(tokens, linked?.next ?? at) ?? { value: null, next: at };
}

/** "/202", "/20244", " năm 202": a year with too few or too many digits. */
export function readBrokenYear(tokens: readonly Token[], at: number): Found<string> | undefined {
  const linked = brokenLink(tokens, at);
  if (!linked || !isNumberAt(tokens, linked.next) || isNumberAt(tokens, linked.next, YEAR_DIGITS)) return undefined;
  return { value: textAt(tokens, linked.next), next: linked.next + 1 };
}

const brokenLink = phrases("/ | năm | / năm | , năm");
