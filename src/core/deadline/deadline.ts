import type { CalendarDate } from "../calendar";
import type { Time } from "./time";

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

/**
 * How a time bounds the work: `within` it, `before` it (a day is included, longer units end the day before they
 * begin), or `until` its last day.
 */
export type Limit = "within" | "before" | "until";

/** From the first day of one time to the last day of another; null is an open end, at one side only. */
export type TimeRange = { readonly from: Time; readonly to: Time | null } | { readonly from: null; readonly to: Time };

type Single<Kind extends Time["unit"] & DeadlineKind> = {
  readonly kind: Kind;
  readonly time: Extract<Time, { unit: Kind }>;
  readonly limit: Limit;
};

/** What is done again and again: "trước ngày 25/12" `at`, "hằng năm" `every`, from 2022 on `span`. */
export interface Recurring {
  readonly kind: "recurring";
  /** The rhythm in house spelling, lower case: "hằng quý, 6 tháng, năm", "năm báo cáo", "2 lần/năm". */
  readonly every: string;
  readonly at: { readonly limit: Limit; readonly times: readonly [Time, ...Time[]]; readonly isSpan: boolean } | null;
  readonly span: TimeRange | null;
}

/** What a deadline means, however it is written. Closed: a new way of writing is a new form, not a new meaning. */
export type SimpleDeadline =
  | Single<"date">
  | Single<"month">
  | Single<"quarter">
  | Single<"half">
  | Single<"year">
  /** `listed` in order where there are gaps between the times: "quý I, III/2024". */
  | ({ readonly kind: "range"; readonly listed?: readonly Time[] } & TimeRange)
  | Recurring
  | { readonly kind: "ongoing"; readonly span: TimeRange | null }
  /** The condition as written, without the words before its head. */
  | { readonly kind: "conditional"; readonly condition: string };

export type Deadline = SimpleDeadline | { readonly kind: "compound"; readonly parts: readonly SimpleDeadline[] };
