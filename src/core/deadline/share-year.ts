import { compareDates, isRealDate } from "../calendar";
import type { Fault } from "./fault";
import { printTime } from "./print-time";
import type { Shape } from "./shape";
import { ANY_YEAR, daysOf, withAnyYear, withYear, yearOf, type Time } from "./time";

type Times = readonly [Time, ...Time[]];

/**
 * Times written together share the year of the last one, or else of the one before: "tháng 11 - 12/2023". A day shares
 * the month as well ("15 - 20/6"). A day that the month has not, and a span that runs backwards, are told.
 */
export function shareYear(written: Times, shape: Shape): { times: Times; fault: Fault | null } {
  if (written.length === 1) return { times: written, fault: null };
  const withMonths = shareMonth(written);
  const backwards = [...withMonths].reverse();
  const fromLater = fill(backwards).reverse();
  const times = fill(fromLater);
  const [first = written[0], ...rest] = times;
  const isBackwards = shape === "span" && runsBackwards(times);
  return { times: [first, ...rest], fault: unrealDay(times) ?? (isBackwards ? { messageId: "backwards" } : null) };
}

/** "từ ngày 31 đến ngày 02/6/2026". */
function unrealDay(times: readonly Time[]): Fault | undefined {
  const unreal = times.find((time) => isDate(time) && !isReal(time));
  return unreal && { messageId: "impossible-date", values: { date: printTime(unreal).replace("ngày ", "") } };
}

const isReal = ({ day, month, year }: DateTime): boolean =>
  month === null || isRealDate({ day, month, year: year ?? ANY_YEAR });

/** Gives each time without a year that of the nearest one before it. */
function fill(times: readonly Time[]): Time[] {
  let year: number | null = null;
  return times.map((time) => {
    year = yearOf(time) ?? year;
    return year === null ? time : withYear(time, year);
  });
}

/** Days take the month of the nearest day behind them that names one, else of the nearest before: "15 - 20/6", "10/3 đến 15". */
const shareMonth = (times: readonly Time[]): readonly Time[] =>
  times.every(isDate) ? fillMonth(fillMonth([...times].reverse()).reverse()) : times;

type DateTime = Extract<Time, { unit: "date" }>;
const isDate = (time: Time): time is DateTime => time.unit === "date";

function fillMonth(times: readonly DateTime[]): DateTime[] {
  let month: number | null = null;
  return times.map((time) => {
    month = time.month ?? month;
    return { ...time, month };
  });
}

function runsBackwards(times: readonly Time[]): boolean {
  const days = times.map((time) => daysOf(withAnyYear(time)));
  return days.some((current, index) => {
    const before = days[index - 1];
    return current && before ? compareDates(before[0], current[1]) > 0 : false;
  });
}
