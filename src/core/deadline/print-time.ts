import { formatDate } from "../calendar";
import { romanOf } from "./numerals";
import type { Time } from "./time";
import { weekdayName } from "./times/weekday";

const padded = (number: number): string => String(number).padStart(2, "0");
/** Months 1 and 2 take a zero, others none (NĐ 30/2020/NĐ-CP, Phụ lục I, on the issue date; practice applies it to all). */
const monthNumber = (month: number): string => (month <= 2 ? padded(month) : String(month));
const slashYear = (year: number | null): string => (year === null ? "" : `/${year}`);
const wordedYear = (year: number | null): string => (year === null ? "năm" : `năm ${year}`);

const weekName = (week: number): string => (week < 0 ? "cuối" : String(week));
const printMonths = (count: number, isFirst: boolean, year: number | null): string =>
  `${count} tháng ${isFirst ? "đầu" : "cuối"} ${wordedYear(year)}`;

/** A time in house spelling, lower case, as it stands inside a sentence: "ngày 15/6/2024", "quý II/2024". */
export function printTime(time: Time): string {
  switch (time.unit) {
    case "date":
      return `ngày ${printDay(time)}`;
    case "weekday":
      return weekdayName(time.weekday);
    case "week":
      return `tuần ${weekName(time.week)} ${printTime({ ...time, unit: "month" })}`;
    case "month":
      return `tháng ${monthNumber(time.month)}${slashYear(time.year)}`;
    case "quarter":
      return `quý ${romanOf(time.quarter)}${slashYear(time.year)}`;
    case "half":
      return printMonths(6, time.half === 1, time.year);
    case "months":
      return printMonths(time.count, time.side === "first", time.year);
    case "year":
      return wordedYear(time.year);
    case "school-year":
      return `năm học ${time.year} - ${time.year + 1}`;
  }
}

/** "15/6/2024", "05/6", "25": as much of the day as is known. */
export function printDay({ day, month, year }: Extract<Time, { unit: "date" }>): string {
  if (month === null) return padded(day);
  return year === null ? `${padded(day)}/${monthNumber(month)}` : formatDate({ day, month, year });
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
