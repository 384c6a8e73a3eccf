import type { Bound } from "../bounds";
import { dayBefore, dayBehind } from "../day-beside";
import type { Deadline, SimpleDeadline, TimeRange } from "../deadline";
import type { Token } from "../lexer";
import type { Phrase } from "../phrase";
import { compareDates } from "../../calendar";
import { itemAt } from "../../collections";
import { daysOf, isLoneDay, withAnyYear, type Time } from "../time";

/** What a form may look at: one clause, sorted, and the tokens for what it keeps as written. */
export interface FormInput {
  readonly phrase: Phrase;
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** One way of writing a deadline: reading and printing side by side. */
export interface Form {
  readonly id: string;
  /** The head of the clauses that it reads. */
  readonly head: Phrase["head"];
  /** The kind of what it reads and prints. */
  readonly kind: SimpleDeadline["kind"];
  /** Texts that this form alone reads, with the house form of each. */
  readonly examples: Readonly<Record<string, string>>;
  /** Texts that look like it and are none. */
  readonly counterExamples: readonly string[];
  readonly read: (input: FormInput) => SimpleDeadline | undefined;
  /** House form of a meaning that this form prints; undefined for any other. */
  readonly print: (meaning: Deadline) => string | undefined;
}

/** The bound as a range with open ends where the limit leaves them. */
export function rangeOf({ times, shape, limit }: Bound): TimeRange {
  const [from, to] = outermost(times, shape);
  if (shape === "since" || shape === "following") return { from, to: null };
  if (shape === "after") return { from: dayBehind(to), to: null };
  if (limit === "before") return { from: null, to: to.unit === "date" ? to : dayBefore(from) };
  return { from: shape === "from-now" || limit === "until" ? null : from, to };
}

/** The bound as a range, unless an end of it is a day of no month ("từ ngày 15"). */
export function placedRange(bound: Bound): SimpleDeadline | undefined {
  const range = rangeOf(bound);
  return [range.from, range.to].some((end) => end && isLoneDay(end)) ? undefined : { kind: "range", ...range };
}

/** First and last; a list need not be in order ("quý III và quý I"). */
function outermost(times: Bound["times"], shape: Bound["shape"]): readonly [Time, Time] {
  const ordered = shape === "list" ? inOrder(times) : times;
  return [itemAt(ordered, 0), itemAt(ordered, ordered.length - 1)];
}

/** The times as the calendar has them. */
export const inOrder = (times: readonly Time[]): Time[] => [...times].sort(compareTimes);

function compareTimes(a: Time, b: Time): number {
  const [daysA, daysB] = [daysOf(withAnyYear(a)), daysOf(withAnyYear(b))];
  return daysA && daysB ? compareDates(daysA[0], daysB[0]) : 0;
}

/** The bound of a clause that is due at one time, in one of the given units. */
export function soleTime<Unit extends Time["unit"]>(
  { head, bound }: Phrase,
  unit: Unit,
): { time: Extract<Time, { unit: Unit }>; limit: Bound["limit"] } | undefined {
  if (head !== "bound" || bound?.shape !== "one") return undefined;
  const [time] = bound.times;
  return isUnit(time, unit) ? { time, limit: bound.limit } : undefined;
}

const isUnit = <Unit extends Time["unit"]>(time: Time, unit: Unit): time is Extract<Time, { unit: Unit }> =>
  time.unit === unit;
