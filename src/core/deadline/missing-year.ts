import type { Period } from "../calendar";
import { keyAt, tokenAt, type Token } from "./lexer";
import type { Lexeme } from "./lexemes";
import type { Understood } from "./understand";
import { sampleYearOf } from "./messages";
import { applyPatches } from "./patch";
import type { Patch, Warning } from "./verdict";

const WORDED: readonly string[] = ["half", "months"];

/** What writes a year behind each time that lacks one: "/2024", " năm 2024", " 2024" behind "năm". */
export const yearPatches = ({ yearless, tokens }: Understood, year: number): readonly Patch[] =>
  yearless.flatMap((lexeme) => {
    const last = tokenAt(tokens, lexeme.to - 1);
    if (!last) return [];
    const text = last.key === "năm" ? ` ${year}` : isWorded(lexeme, tokens) ? ` năm ${year}` : `/${year}`;
    return [{ start: last.end, end: last.end, text }];
  });

/** "6 tháng đầu năm", "30 tháng 4": what is written in words takes its year in words. */
function isWorded(lexeme: Lexeme, tokens: readonly Token[]): boolean {
  if (lexeme.type !== "time") return false;
  const [{ unit }] = lexeme.series.times;
  return WORDED.includes(unit) || (unit === "date" && keyAt(tokens, lexeme.to - 2) === "tháng");
}

/** The years of a plan, at most ten. */
export function yearsOf({ from, to }: Period): readonly number[] {
  const count = Math.min(to.year - from.year + 1, 10);
  return Array.from({ length: count }, (_, index) => from.year + index);
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
        values: { example: applyPatches(text, yearPatches(understood, sampleYearOf(period))) },
      };
