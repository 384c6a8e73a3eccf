import { compareDates } from "../calendar";
import type { Fault } from "./fault";
import { printTime } from "./print-time";
import { daysOf, withAnyYear, withYear, yearOf, type Time } from "./time";

const SIZES: Readonly<Record<Time["unit"], number>> = {
  weekday: 0,
  date: 1,
  week: 2,
  month: 3,
  quarter: 4,
  half: 5,
  months: 5,
  "school-year": 6,
  year: 6,
};

/**
 * A smaller time inside a larger one ("tháng 6 quý II/2024"): the smaller, with the larger one's year. A fault where
 * it does not lie inside; undefined where the second is no larger.
 */
export function nest(inner: Time, outer: Time): { time: Time; fault: Fault | null } | undefined {
  if (SIZES[inner.unit] >= SIZES[outer.unit]) return undefined;
  const year = yearOf(outer) ?? yearOf(inner);
  const time = year === null ? inner : withYear(inner, year);
  const innerDays = daysOf(withAnyYear(time));
  const outerDays = daysOf(withAnyYear(year === null ? outer : withYear(outer, year)));
  if (!innerDays || !outerDays) return undefined;
  const isInside = compareDates(innerDays[0], outerDays[0]) >= 0 && compareDates(innerDays[1], outerDays[1]) <= 0;
  const values = { inner: printTime(inner), outer: printTime(outer) };
  return { time, fault: isInside ? null : { messageId: "contradiction", values } };
}
