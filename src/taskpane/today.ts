import type { CalendarDate } from "../core/calendar";

/** The day on the user's own clock. */
export function today(now = new Date()): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
