import { compareDates } from "../calendar";
import type { Shape } from "./shape";
import { daysOf, withYear, yearOf, type Time } from "./time";

type Times = readonly [Time, ...Time[]];

const ANY_YEAR = 2024;

/**
 * Times written together share the year of the last one, or else of the one before: "tháng 11 - 12/2023". A day shares
 * the month as well ("15 - 20/6"). A span that then runs backwards is told.
 */
export function shareYear(written: Times, shape: Shape): { times: Times; isBackwards: boolean } {
  if (written.length === 1) return { times: written, isBackwards: false };
  const withMonths = shareMonth(written);
  const backwards = [...withMonths].reverse();
  const fromLater = fill(backwards).reverse();
  const times = fill(fromLater);
  const [first = written[0], ...rest] = times;
  return { times: [first, ...rest], isBackwards: shape === "span" && runsBackwards(times) };
}

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
  times.every(({ unit }) => unit === "date") ? fillMonth(fillMonth([...times].reverse()).reverse()) : times;

function fillMonth(times: readonly Time[]): Time[] {
  let month: number | null = null;
  return times.map((time) => {
    if (time.unit !== "date") return time;
    month = time.month ?? month;
    return { ...time, month };
  });
}

function runsBackwards(times: readonly Time[]): boolean {
  const days = times.map((time) => daysOf(withYear(time, ANY_YEAR)));
  return days.some((current, index) => {
    const before = days[index - 1];
    return current && before ? compareDates(before[0], current[1]) > 0 : false;
  });
}
