import type { CalendarDate, Period } from "../calendar";
import { itemAt } from "../collections";
import type { Bound } from "./bounds";
import { writtenIn } from "./lexer";
import type { Lexeme } from "./lexemes";
import { sampleYearOf } from "./messages";
import { printTime } from "./print-time";
import { daysOf, lacksYear, withYear, type Time } from "./time";
import type { Understood } from "./understand";
import type { Warning } from "./verdict";

/** "cuối quý III/2024": the day is left open; the example is a day of that very quarter. */
export function vagueWarning(
  text: string,
  { bounds, tokens }: Understood,
  period: Period | undefined,
): Warning | undefined {
  const bound = bounds.find(({ vague }) => vague);
  if (!bound?.vague) return undefined;
  const textOf = ({ from }: Lexeme, { to }: Lexeme): string => writtenIn(text, tokens, from, to);
  const place = placeOf(textOf(bound.vague, bound.vague).toLowerCase());
  const day = dayAt(bound.times, place, sampleYearOf(period));
  const example = `Trước ${day ? printTime(day) : comingAgain(bound.times[0])}`;
  return { messageId: "vague", values: { word: textOf(bound.vague, bound.last), example } };
}

/** "ngày 15 hằng tháng", "thứ Sáu hằng tuần". */
const comingAgain = (day: Time): string => `${printTime(day)} hằng ${day.unit === "weekday" ? "tuần" : "tháng"}`;

type Place = "first" | "middle" | "last";

function placeOf(word: string): Place {
  if (FIRST_TERM.test(word)) return "middle";
  if (/đầu|thượng/u.test(word)) return "first";
  return /cuối|sau|hạ|học/u.test(word) ? "last" : "middle";
}

/** The first half of a school year ends in its middle. */
const FIRST_TERM = /học k[ỳì] (?:i|1)$/u;

/** The day by which a part of a month is over, and of a longer time the month. */
const DAY_OF_MONTH: Readonly<Record<Place, number>> = { first: 10, middle: 20, last: 25 };
const DAY_OF_LONGER = 15;

const SHARES: Readonly<Record<Place, number>> = { first: 0, middle: 0.5, last: 1 };

const MONTHS_A_YEAR = 12;
const monthNumber = ({ year, month }: CalendarDate): number => year * MONTHS_A_YEAR + month - 1;

/** A day in the first, middle or last part of a time or a span of times; without a year if the time has none; undefined for a day of no month. */
function dayAt(times: Bound["times"], place: Place, sampleYear: number): Time | undefined {
  const [first] = times;
  const begin = daysOf(withYear(first, sampleYear))?.[0];
  const end = daysOf(withYear(itemAt(times, times.length - 1), sampleYear))?.[1];
  if (!begin || !end) return undefined;
  const months = monthNumber(end) - monthNumber(begin);
  const middle = monthNumber(begin) + Math.floor(months * SHARES[place]);
  const day = months === 0 ? DAY_OF_MONTH[place] : DAY_OF_LONGER;
  const year = lacksYear(first) ? null : Math.floor(middle / MONTHS_A_YEAR);
  return { unit: "date", day, month: (middle % MONTHS_A_YEAR) + 1, year };
}
