import { addDays, type CalendarDate } from "../calendar";
import { daysOf, lacksYear, withAnyYear, type Time } from "./time";

export const dayBehind = (time: Time): Time => dayBeside(time, ([, last]) => addDays(last, 1));

export const dayBefore = (time: Time): Time => dayBeside(time, ([first]) => addDays(first, -1));

/** Without a year where the time has none; a day of no month has no day beside it. */
function dayBeside(time: Time, beside: (days: readonly [CalendarDate, CalendarDate]) => CalendarDate): Time {
  const days = daysOf(withAnyYear(time));
  if (!days) return time;
  const { day, month, year } = beside(days);
  return { unit: "date", day, month, year: lacksYear(time) ? null : year };
}
