import { isLeapYear, type Period } from "../calendar";
import { itemAt } from "../collections";
import type { Bound } from "./bounds";
import { keyAt, type Token } from "./lexer";
import type { Lexeme } from "./lexemes";
import type { Understood } from "./understand";
import { sampleYearOf } from "./messages";
import { applyPatches } from "./patch";
import type { Patch, Warning } from "./verdict";

const WORDED: readonly unknown[] = ["half", "months"];

/** What writes a year behind each time that lacks one: "/2024", " năm 2024", " 2024" behind "năm". */
export const yearPatches = ({ yearless, tokens }: Understood, year: number): readonly Patch[] =>
  yearless.map((lexeme) => {
    const last = itemAt(tokens, lexeme.to - 1);
    const text = last.key === "năm" ? ` ${year}` : isWorded(lexeme, tokens) ? ` năm ${year}` : `/${year}`;
    return { start: last.end, end: last.end, text };
  });

/** "6 tháng đầu năm", "30 tháng 4": what is written in words takes its year in words. */
function isWorded(lexeme: Lexeme, tokens: readonly Token[]): boolean {
  const unit = lexeme.type === "time" && lexeme.series.times[0].unit;
  return WORDED.includes(unit) || (unit === "date" && keyAt(tokens, lexeme.to - 2) === "tháng");
}

const MOST_YEARS = 10;

/** The years of a plan, at most ten, in which the times can lie; its first where they lie in none. */
export function yearsFor({ bounds }: Understood, { from, to }: Period): readonly number[] {
  const count = Math.min(to.year - from.year + 1, MOST_YEARS);
  const years = Array.from({ length: count }, (_, index) => from.year + index);
  const possible = needLeapYear(bounds) ? years.filter(isLeapYear) : years;
  return possible.length > 0 ? possible : years.slice(0, 1);
}

/** 29 February, and the week that it makes. */
const needLeapYear = (bounds: readonly Bound[]): boolean =>
  bounds.some(({ times }) =>
    times.some(
      (time) =>
        (time.unit === "date" && time.month === 2 && time.day === 29) ||
        (time.unit === "week" && time.month === 2 && time.week === 5),
    ),
  );

const LEAP_CYCLE = 4;

/** A year for the example in which the times can lie. */
function exampleYear({ bounds }: Understood, period: Period | undefined): number {
  const year = sampleYearOf(period);
  return needLeapYear(bounds) ? Math.ceil(year / LEAP_CYCLE) * LEAP_CYCLE : year;
}

/** A time that nothing gives a year; the example is the text itself with one. */
export const missingYearWarning = (
  text: string,
  understood: Understood,
  period: Period | undefined,
): Warning | undefined =>
  understood.yearless.length === 0
    ? undefined
    : {
        messageId: "missing-year",
        values: { example: applyPatches(text, yearPatches(understood, exampleYear(understood, period))) },
      };
