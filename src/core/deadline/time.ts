import { addDays, firstDayOf, lastDayOf, type CalendarDate } from "../calendar";

/** A stretch of the calendar as people name it. A null year is one that the text leaves to the plan. */
export type Time =
  | { readonly unit: "date"; readonly day: number; readonly month: number | null; readonly year: number | null }
  /** 0 is Monday, only ever part of a rhythm ("thứ Sáu hằng tuần"). */
  | { readonly unit: "weekday"; readonly weekday: number }
  /** The n-th seven days of a month; 5 is what is left of it, -1 the last seven days. */
  | { readonly unit: "week"; readonly week: number; readonly month: number; readonly year: number | null }
  | { readonly unit: "month"; readonly month: number; readonly year: number | null }
  | { readonly unit: "quarter"; readonly quarter: number; readonly year: number | null }
  | { readonly unit: "half"; readonly half: 1 | 2; readonly year: number | null }
  /** "9 tháng đầu năm", "3 tháng cuối năm". */
  | { readonly unit: "months"; readonly count: number; readonly side: "first" | "last"; readonly year: number | null }
  | { readonly unit: "year"; readonly year: number | null }
  /** Named by the calendar year in which it begins. */
  | { readonly unit: "school-year"; readonly year: number };

/** A day that no month places: "ngày 15", "thứ Sáu". */
export const isLoneDay = (time: Time): boolean =>
  time.unit === "weekday" || (time.unit === "date" && time.month === null);

const MONTHS_A_QUARTER = 3;
const MONTHS_A_HALF = 6;
const DAYS_A_WEEK = 7;
/** Classes begin in September and the school year ends before 31 May (khung kế hoạch thời gian năm học, Bộ GDĐT). */
const SCHOOL_YEAR = { firstMonth: 9, lastMonth: 5 };

export const yearOf = (time: Time): number | null => (time.unit === "weekday" ? null : time.year);

/** The same time with its year filled in, if it had none. */
export const withYear = (time: Time, year: number): Time =>
  time.unit === "weekday" || time.year !== null ? time : { ...time, year };

/** Has a 29 February, as the year that is left out may have. */
export const ANY_YEAR = 2024;

/** Only to compare times that lack a year. */
export const withAnyYear = (time: Time): Time => withYear(time, ANY_YEAR);

export const lacksYear = (time: Time): boolean => time.unit !== "weekday" && time.year === null;

/** First and last day; null as long as the year (or a day's month) is not known. */
export function daysOf(time: Time): readonly [CalendarDate, CalendarDate] | null {
  if (time.unit === "weekday" || time.year === null) return null;
  return daysIn(time, time.year);
}

function daysIn(time: Exclude<Time, { unit: "weekday" }>, year: number): readonly [CalendarDate, CalendarDate] | null {
  switch (time.unit) {
    case "date":
      return time.month === null ? null : both({ year, month: time.month, day: time.day });
    case "week":
      return daysOfWeek(time.week, time.month, year);
    case "month":
      return months(year, time.month, 1);
    case "quarter":
      return months(year, (time.quarter - 1) * MONTHS_A_QUARTER + 1, MONTHS_A_QUARTER);
    case "half":
      return months(year, (time.half - 1) * MONTHS_A_HALF + 1, MONTHS_A_HALF);
    case "months":
      return months(year, firstOf(time), time.count);
    case "year":
      return [firstDayOf(year), lastDayOf(year)];
    case "school-year":
      return [firstDayOf(year, SCHOOL_YEAR.firstMonth), lastDayOf(year + 1, SCHOOL_YEAR.lastMonth)];
  }
}

const firstOf = ({ side, count }: Extract<Time, { unit: "months" }>): number => (side === "first" ? 1 : 13 - count);

const both = (date: CalendarDate) => [date, date] as const;

const months = (year: number, first: number, count: number) =>
  [firstDayOf(year, first), lastDayOf(year, first + count - 1)] as const;

function daysOfWeek(week: number, month: number, year: number): readonly [CalendarDate, CalendarDate] {
  const last = lastDayOf(year, month);
  if (week < 0) return [addDays(last, 1 - DAYS_A_WEEK), last];
  const start = { year, month, day: (week - 1) * DAYS_A_WEEK + 1 };
  return [start, { ...start, day: Math.min(start.day + DAYS_A_WEEK - 1, last.day) }];
}
