import fc from "fast-check";
import { daysInMonth } from "../../../src/core/calendar";
import type { Deadline, SimpleDeadline, TimeRange } from "../../../src/core/deadline";
import { daysOf, type Time } from "../../../src/core/deadline/time";

type Unit<U extends Time["unit"]> = Extract<Time, { unit: U }>;

const year = fc.integer({ min: 2000, max: 2060 });
const maybeYear = fc.option(year, { nil: null });
const month = fc.integer({ min: 1, max: 12 });

const dateIn = (years: fc.Arbitrary<number | null>): fc.Arbitrary<Unit<"date">> =>
  fc.record({ day: fc.integer({ min: 1, max: 31 }), month, year: years }).map(({ day, ...rest }) => ({
    unit: "date" as const,
    day: Math.min(day, daysInMonth(rest.year ?? 2024, rest.month) ?? 28),
    ...rest,
  }));
const monthIn = (years: fc.Arbitrary<number | null>): fc.Arbitrary<Unit<"month">> =>
  fc.record({ unit: fc.constant("month" as const), month, year: years });
const quarterIn = (years: fc.Arbitrary<number | null>): fc.Arbitrary<Unit<"quarter">> =>
  fc.record({ unit: fc.constant("quarter" as const), quarter: fc.integer({ min: 1, max: 4 }), year: years });
const halfIn = (years: fc.Arbitrary<number | null>): fc.Arbitrary<Unit<"half">> =>
  fc.record({ unit: fc.constant("half" as const), half: fc.constantFrom(1 as const, 2 as const), year: years });
const yearTime = (years: fc.Arbitrary<number | null>): fc.Arbitrary<Unit<"year">> =>
  fc.record({ unit: fc.constant("year" as const), year: years });

const limit = fc.constantFrom("within" as const, "before" as const, "until" as const);
const limited = <K extends "date" | "month" | "quarter" | "half" | "year">(kind: K, time: fc.Arbitrary<Unit<K>>) =>
  fc.record({ kind: fc.constant(kind), time, limit });

const single = (years: fc.Arbitrary<number | null>): fc.Arbitrary<SimpleDeadline> =>
  fc.oneof(
    limited("date", dateIn(years)),
    limited("month", monthIn(years)),
    limited("quarter", quarterIn(years)),
    limited("half", halfIn(years)),
    limited("year", yearTime(years)),
  );

const datedTime: fc.Arbitrary<Time> = fc.oneof(dateIn(year), monthIn(year), quarterIn(year), yearTime(year));
const stretch: fc.Arbitrary<Time> = fc.oneof(
  fc
    .record({ unit: fc.constant("week" as const), week: fc.constantFrom(1, 2, 3, 4, 5, -1), month, year })
    .filter(({ week, ...of }) => week < 5 || daysInMonth(of.year, of.month) !== 28),
  fc.record({
    unit: fc.constant("months" as const),
    count: fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 9, 10, 11),
    side: fc.constantFrom("first" as const, "last" as const),
    year,
  }),
  fc.record({ unit: fc.constant("school-year" as const), year }),
);

/** Two different times, the first of which does not end after the second. */
const spanRange: fc.Arbitrary<TimeRange> = fc
  .tuple(datedTime, datedTime)
  .map(([a, b]): [Time, Time] => (order(a, b) <= 0 ? [a, b] : [b, a]))
  .filter(([a, b]) => order(a, b) < 0)
  .map(([from, to]) => ({ from, to }));
const order = (a: Time, b: Time): number => {
  const [first, second] = [daysOf(a)![0], daysOf(b)![0]];
  return first.year - second.year || first.month - second.month || first.day - second.day;
};
const openRange: fc.Arbitrary<TimeRange> = fc.oneof(
  datedTime.map((from) => ({ from, to: null })),
  datedTime.map((to) => ({ from: null, to })),
);
/** Months or quarters of one or two years, with a gap between any two. */
const listed: fc.Arbitrary<SimpleDeadline> = fc
  .tuple(fc.constantFrom(1, 12, 4), year, fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 2, maxLength: 4 }))
  .map(([aYear, first, places]) => {
    const times = places
      .sort((a, b) => a - b)
      .map((place) => place * 2)
      .map((place): Time => {
        const own = first + Math.floor(place / aYear);
        if (aYear === 1) return { unit: "year", year: own };
        return aYear === 12
          ? { unit: "month", month: (place % 12) + 1, year: own }
          : { unit: "quarter", quarter: (place % 4) + 1, year: own };
      });
    return { kind: "range" as const, from: times[0]!, to: times.at(-1)!, listed: times };
  });
const range: fc.Arbitrary<SimpleDeadline> = fc.oneof(
  listed,
  fc.oneof(spanRange, openRange).map((ends) => ({ kind: "range" as const, ...ends })),
  stretch.map((time) => ({ kind: "range" as const, from: time, to: time })),
);

const spanYears: fc.Arbitrary<TimeRange | null> = fc.oneof(
  fc.constant(null),
  openRange,
  spanRange,
  yearTime(year).map((time) => ({ from: time, to: time })),
);
const everyYear = fc.constantFrom("hằng năm", "năm báo cáo", "năm kế hoạch", "năm sau");
const yearless = fc.oneof(dateIn(fc.constant(null)), monthIn(fc.constant(null)), quarterIn(fc.constant(null)));
const recurring: fc.Arbitrary<SimpleDeadline> = fc.oneof(
  fc.record({
    kind: fc.constant("recurring" as const),
    every: fc.constantFrom("hằng năm", "hằng quý, 6 tháng, năm", "2 lần/năm", "6 tháng một lần", "định kỳ, đột xuất"),
    at: fc.constant(null),
    span: spanYears,
  }),
  fc.record({
    kind: fc.constant("recurring" as const),
    every: everyYear,
    at: fc.record({ limit, times: yearless.map((time) => [time] as const), isSpan: fc.constant(false) }),
    span: spanYears,
  }),
  fc.record({
    kind: fc.constant("recurring" as const),
    every: fc.constantFrom("hằng tháng", "tháng cuối quý"),
    at: fc.record({
      limit,
      times: fc.integer({ min: 1, max: 31 }).map((day): [Time] => [{ unit: "date", day, month: null, year: null }]),
      isSpan: fc.constant(false),
    }),
    span: fc.constant(null),
  }),
);
const ongoing: fc.Arbitrary<SimpleDeadline> = fc.record({ kind: fc.constant("ongoing" as const), span: spanYears });
const conditional: fc.Arbitrary<SimpleDeadline> = fc.record({
  kind: fc.constant("conditional" as const),
  condition: fc.constantFrom(
    "khi có văn bản của tỉnh",
    "sau khi có hướng dẫn",
    "theo Kế hoạch số 15/KH-UBND ngày 20/01/2024 của tỉnh",
    "trong 15 ngày kể từ ngày ký",
    "trước kỳ họp HĐND",
  ),
});

const oneClause = (years: fc.Arbitrary<number | null>): fc.Arbitrary<SimpleDeadline> =>
  fc.oneof(single(years), range, recurring, ongoing, conditional);

/** The parts of a compound name their years, since they would lend them to each other, and none is said twice. */
const parts = fc.uniqueArray(oneClause(year), { minLength: 2, maxLength: 4, selector: (part) => JSON.stringify(part) });

/** Every meaning there is. */
export const anyDeadline: fc.Arbitrary<Deadline> = fc.oneof(
  oneClause(maybeYear),
  fc.record({ kind: fc.constant("compound" as const), parts }),
);
