import { addDays, weekdayOf, type CalendarDate } from "../../calendar";
import type { Token } from "../lexer";
import { readNumber, readRoman, readSpelled } from "../numerals";
import { phraseBook, phrases, skip, type Found, type Reader } from "../phrases";
import type { Time } from "../time";
import { readMonth } from "./month";
import { fault, isFault, single, type Reading, type TimeReader } from "./series";
import { isPlausibleYear, readYearSuffix } from "./year-suffix";

export const weekWord = phrases("tuần | tuần thứ | tuần lễ | tuần lễ thứ");
const place = phraseBook<number>([1, "đầu | đầu tiên | nhất"], [-1, "cuối | cuối cùng"], [2, "nhì"]);
const ofWord = phrases("của | trong");
const MOST_WEEKS = 5;

const readWeekNumber: Reader<number> = (tokens, at) =>
  place(tokens, at) ?? readNumber(tokens, at) ?? readRoman(tokens, at) ?? readSpelled(tokens, at);

/** "tuần 2 tháng 3/2026", "tuần thứ hai của tháng 6", "tuần cuối tháng 12/2025", "tuần 12/2026". */
export const readWeek: TimeReader = (tokens, at) => {
  const word = weekWord(tokens, at);
  const week = word && readWeekNumber(tokens, word.next);
  return week && (readWeekOfYear(tokens, week) ?? readWeekOfMonth(tokens, week));
};

function readWeekOfMonth(tokens: readonly Token[], week: Found<number>): Found<Reading> | undefined {
  const month = readMonth(tokens, skip(ofWord, tokens, week.next));
  if (!month || isFault(month.value)) return month;
  const [time] = month.value.times;
  if (time.unit !== "month" || month.value.times.length > 1) return undefined;
  if (week.value === 0 || week.value > MOST_WEEKS)
    return fault(month.next, "impossible-week", { values: { number: week.value } });
  return single({ unit: "week", week: week.value, month: time.month, year: time.year }, month.next);
}

const WEEKS_A_YEAR = 53;
const DAYS_A_WEEK = 7;

/** "tuần 12/2026", "tuần 12 năm 2026": from Monday to Sunday, by ISO 8601 (the first week holds 4 January). */
function readWeekOfYear(tokens: readonly Token[], week: Found<number>): Found<Reading> | undefined {
  const { value: year, next } = readYearSuffix(tokens, week.next);
  if (year === null || !isPlausibleYear(year)) return undefined;
  if (week.value < 1 || week.value > WEEKS_A_YEAR)
    return fault(next, "impossible-week", { values: { number: week.value } });
  const fourth = { year, month: 1, day: 4 };
  const monday = addDays(fourth, (week.value - 1) * DAYS_A_WEEK - weekdayOf(fourth));
  const day = (date: CalendarDate): Time => ({ unit: "date", ...date });
  return { value: { times: [day(monday), day(addDays(monday, DAYS_A_WEEK - 1))], isSpan: true }, next };
}
