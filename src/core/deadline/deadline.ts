import type { CalendarDate } from "../calendar";

/** First and last day, both inclusive; null is an open end. */
export interface Span {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
}

export const DEADLINE_KINDS = [
  "date",
  "month",
  "quarter",
  "half",
  "year",
  "range",
  "recurring",
  "ongoing",
  "conditional",
  "compound",
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
