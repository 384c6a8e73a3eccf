import { addDays, lastDayOf, weekdayOf, type CalendarDate } from "../../calendar";
import type { Token } from "../lexer";
import { readNumber, readRoman, spelledNumber } from "../numerals";
import { printTime } from "../print-time";
import { phraseBook, phrases, skip, type Found, type Reader } from "../phrases";
import type { Time } from "../time";
import { readMonth } from "./month";
import { fault, isFault, type Reading, type TimeReader } from "./series";
import { isPlausibleYear, readYearSuffix } from "./year-suffix";

export const weekWord = phrases("tuần | tuần thứ | tuần lễ | tuần lễ thứ");
const place = phraseBook<number>([1, "đầu | đầu tiên | nhất"], [-1, "cuối | cuối cùng"], [2, "nhì"]);
const ofWord = phrases("của | trong");
const MOST_WEEKS = 5;

const readWeekNumber: Reader<number> = (tokens, at) =>
  place(tokens, at) ?? readNumber(tokens, at) ?? readRoman(tokens, at) ?? spelledNumber(tokens, at);

const connector = phraseBook<"list" | "span">(["list", ", | và | , và"], ["span", "- | đến"]);

interface Weeks {
  readonly numbers: readonly [number, ...number[]];
  readonly isSpan: boolean;
}

/** "1", "1 và 3", "2 - 3": weeks of one month or year. */
function readWeeks(tokens: readonly Token[], at: number): Found<Weeks> | undefined {
  const first = readWeekNumber(tokens, at);
  const link = first && connector(tokens, first.next);
  const second = link && readWeekNumber(tokens, skip(weekWord, tokens, link.next));
  if (!first || !second) return first && { value: { numbers: [first.value], isSpan: false }, next: first.next };
  return { value: { numbers: [first.value, second.value], isSpan: link.value === "span" }, next: second.next };
}

/** "tuần 2 tháng 3/2026", "tuần 1 và 3 tháng 6", "tuần thứ hai của tháng 6", "tuần cuối tháng 12/2025", "tuần 12/2026". */
export const readWeek: TimeReader = (tokens, at) => {
  const word = weekWord(tokens, at);
  const weeks = word && readWeeks(tokens, word.next);
  return weeks && (readWeekOfYear(tokens, weeks) ?? readWeeksOfMonth(tokens, weeks));
};

function readWeeksOfMonth(tokens: readonly Token[], weeks: Found<Weeks>): Found<Reading> | undefined {
  const found = readMonth(tokens, skip(ofWord, tokens, weeks.next));
  if (!found || isFault(found.value)) return found;
  const { numbers, isSpan } = weeks.value;
  const wrong = numbers.find((number) => number === 0 || number > MOST_WEEKS);
  if (wrong !== undefined) return fault(found.next, "impossible-week", { values: { number: wrong } });
  const [first, ...others] = found.value.times
    .filter(isMonth)
    .flatMap(({ month, year }) => numbers.map((week): Week => ({ unit: "week", week, month, year })));
  const missing = [first, ...others].find((week) => week && isMissing(week));
  if (missing) return fault(found.next, "impossible-week-of-month", { values: valuesOf(missing) });
  return first && { value: { times: [first, ...others], isSpan: isSpan || found.value.isSpan }, next: found.next };
}

type Week = Extract<Time, { unit: "week" }>;

const isMonth = (time: Time): time is Extract<Time, { unit: "month" }> => time.unit === "month";

/** The fifth week of a February of 28 days. */
const isMissing = ({ week, month, year }: Week): boolean =>
  week === MOST_WEEKS && year !== null && lastDayOf(year, month).day === (MOST_WEEKS - 1) * DAYS_A_WEEK;

const valuesOf = (week: Week) => ({ number: week.week, month: printTime({ ...week, unit: "month" }) });

const DAYS_A_WEEK = 7;
/** A week belongs to the year of its Thursday. */
const THURSDAY = 3;

/** "tuần 12/2026", "tuần 12 năm 2026": from Monday to Sunday, by ISO 8601 (the first week holds 4 January). */
function readWeekOfYear(tokens: readonly Token[], weeks: Found<Weeks>): Found<Reading> | undefined {
  const { value: year, next } = readYearSuffix(tokens, weeks.next);
  if (year === null || !isPlausibleYear(year)) return undefined;
  const { numbers } = weeks.value;
  const wrong = numbers.find((week) => addDays(mondayOf(year, week), THURSDAY).year !== year);
  if (wrong !== undefined) return fault(next, "impossible-week-of-year", { values: { number: wrong, year } });
  const [first, last = first] = numbers;
  const sunday = addDays(mondayOf(year, last), DAYS_A_WEEK - 1);
  return { value: { times: [dayOf(mondayOf(year, first)), dayOf(sunday)], isSpan: true }, next };
}

const dayOf = (date: CalendarDate): Time => ({ unit: "date", ...date });

/** The first week holds 4 January. */
function mondayOf(year: number, week: number): CalendarDate {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, (week - 1) * DAYS_A_WEEK - weekdayOf(fourth));
}
