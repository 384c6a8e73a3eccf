import { formatDate, isRealDate, lastDayOf } from "../../calendar";
import { isKeyAt, isNumberAt, keyAt, textAt, type Token } from "../lexer";
import { readNumber } from "../numerals";
import { phraseBook, phrases, skip, type Found } from "../phrases";
import type { Time } from "../time";
import { skipClock } from "./clock";
import { fault, isFault, single, type Reading, type TimeReader } from "./series";
import { isMonth, together, withMoreMonths } from "./more-months";
import { readWeekdayName } from "./weekday";
import { impossibleYear, isPlausibleYear, readBrokenYear, readYearNumber, readYearSuffix } from "./year-suffix";

export const dayWord = phrases("ngày | ngày mùng | mùng | hôm | các ngày");
const monthWord = phrases("tháng | , tháng | / tháng | của tháng | các tháng | của các tháng");
const comma = phrases(", | - | (");
const LEAP_YEAR = 2024;

/** Checks a day, month and year against the calendar; a day and month without a year are checked in a leap year. */
function checkedDate(day: number, month: number, year: number | null, next: number): Found<Reading> {
  if (year !== null && !isPlausibleYear(year)) return impossibleYear(year, next);
  if (!isMonth(month))
    return isMonth(day)
      ? monthFirst(day, month, year, next)
      : fault(next, "impossible-month", { values: { number: month } });
  if (isRealDate({ day, month, year: year ?? LEAP_YEAR })) return single({ unit: "date", day, month, year }, next);
  return fault(next, "impossible-date", {
    values: { date: year === null ? `${day}/${month}` : `${day}/${month}/${year}` },
    ...(day > 0 && lastDay(month, year)),
  });
}

function lastDay(month: number, year: number | null): { suggestions?: readonly string[] } {
  if (year === null) return {};
  return { suggestions: [formatDate(lastDayOf(year, month))] };
}

function monthFirst(month: number, day: number, year: number | null, next: number): Found<Reading> {
  if (!isRealDate({ day, month, year: year ?? LEAP_YEAR }))
    return fault(next, "impossible-month", { values: { number: day } });
  const right = year === null ? `${day}/${month}` : formatDate({ day, month, year });
  return fault(next, "month-before-day", { values: { right }, fix: right });
}

/** "15/01/2024", "15-01-2024", "2024-01-15", "15/6". */
function readNumeric(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  if (!isNumberAt(tokens, at, 1, 2, 4) || !isKeyAt(tokens, at + 1, "/", "-")) return undefined;
  const second = readNumber(tokens, at + 2);
  if (!second) return undefined;
  const first = Number(textAt(tokens, at));
  const mark = keyAt(tokens, at + 1);
  const third = isKeyAt(tokens, at + 3, mark) ? readNumber(tokens, at + 4, LONGEST_NUMBER) : undefined;
  if (isNumberAt(tokens, at, 4)) return third && checkedDate(third.value, second.value, first, third.next);
  if (third) return dayFirst(tokens, first, second.value, third);
  return mark === "/" ? withOptionalYear(tokens, first, second.value, second.next) : undefined;
}

function dayFirst(tokens: readonly Token[], day: number, month: number, year: Found<number>): Found<Reading> {
  const written = textAt(tokens, year.next - 1);
  if (written.length !== 4) return fault(year.next, "impossible-year", { values: { year: written } });
  return checkedDate(day, month, year.value, year.next);
}

/** Enough for any slip of the hand in a year; longer numbers are something else. */
const LONGEST_NUMBER = 9;

function withOptionalYear(tokens: readonly Token[], day: number, month: number, next: number): Found<Reading> {
  const broken = isKeyAt(tokens, next, "năm") ? readBrokenYear(tokens, next) : undefined;
  if (broken) return fault(broken.next, "impossible-year", { values: { year: broken.value } });
  if (isKeyAt(tokens, next, "-", ",") && !readYearNumber(tokens, next + 1) && !isKeyAt(tokens, next + 1, "năm"))
    return checkedDate(day, month, null, next);
  const suffix = readYearSuffix(tokens, next);
  return checkedDate(day, month, suffix.value, suffix.next);
}

/** "05 tháng 02 năm 2024", "ngày 25 các tháng 3, 6, 9, 12/2026". */
function readWorded(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const day = readNumber(tokens, at);
  const word = day && monthWord(tokens, day.next);
  const month = word && readNumber(tokens, word.next);
  if (!day || !month) return undefined;
  const months = withMoreMonths(tokens, month);
  const broken = readBrokenYear(tokens, months.next);
  if (broken) return fault(broken.next, "impossible-year", { values: { year: broken.value } });
  const { value: year, next } = readYearSuffix(tokens, months.next);
  const [first, ...others] = months.value.map((value) => checkedDate(day.value, value, year, next));
  return first && others.reduce(together, first);
}

/** "ngày 25": part of a rhythm or of a range that names the month later. */
function readLoneDay(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const day = readNumber(tokens, at);
  if (!day || isKeyAt(tokens, day.next, "/")) return undefined;
  return checkedDay(day.value, day.next);
}

const checkedDay = (day: number, next: number): Found<Reading> =>
  day < 1 || day > MOST_DAYS
    ? fault(next, "impossible-day", { values: { day } })
    : single({ unit: "date", day, month: null, year: null }, next);

const MOST_DAYS = 31;
const listed = phraseBook<"list">(["list", ", | và"]);
const spanned = phraseBook<"span">(["span", "- | đến | đến ngày"]);

/** "15 - 20/6/2024", "ngày 15, 16/6/2024": earlier days of the month that the last one names. */
function readDays(
  tokens: readonly Token[],
  at: number,
  isNamed: boolean,
  most = MOST_DAYS,
): Found<Reading> | undefined {
  const first = most > 0 ? readNumber(tokens, at) : undefined;
  const link = first && readDayLink(tokens, first.next, isNamed);
  const rest = link && (readDays(tokens, link.next, isNamed, most - 1) ?? readWhole(tokens, link.next, isNamed));
  if (!rest || isFault(rest.value)) return rest;
  const { times, isSpan } = rest.value;
  const day = dayBeside(times[0], first.value, rest.next);
  if (isFault(day.value)) return day;
  return { value: { times: [...day.value.times, ...times], isSpan: isSpan || link.value === "span" }, next: rest.next };
}

/** Another day of the same month. */
const dayBeside = (time: Time, day: number, next: number): Found<Reading> =>
  time.unit === "date" && time.month !== null ? checkedDate(day, time.month, time.year, next) : checkedDay(day, next);

/** Between days; without "ngày" a comma may part anything, and so may "và" but at the beginning of a text. */
const readDayLink = (tokens: readonly Token[], at: number, isNamed: boolean): Found<"span" | "list"> | undefined =>
  spanned(tokens, at) ?? (isNamed || (at === 1 && isKeyAt(tokens, at, "và")) ? listed(tokens, at) : undefined);

const readWhole = (tokens: readonly Token[], at: number, isNamed: boolean): Found<Reading> | undefined =>
  readNumeric(tokens, at) ?? readWorded(tokens, at) ?? (isNamed ? readLoneDay(tokens, at) : undefined);

/** A day in any writing, with or without a time of day or a weekday before it. */
export const readDate: TimeReader = (tokens, at) => {
  const afterClock = skipClock(tokens, at);
  const weekday = readWeekdayName(tokens, afterClock);
  const afterWeekday = weekday ? skip(comma, tokens, weekday.next) : afterClock;
  const start = skip(dayWord, tokens, afterWeekday);
  const found = readDay(tokens, start, start > afterWeekday);
  if (!found || !weekday || isFault(found.value)) return found;
  return { ...found, value: { ...found.value, weekday: weekday.value } };
};

const readDay = (tokens: readonly Token[], at: number, isNamed: boolean): Found<Reading> | undefined =>
  readNumeric(tokens, at) ?? readDays(tokens, at, isNamed) ?? readWhole(tokens, at, isNamed);
