import type { Bound } from "./bounds";
import { isSignificant, significantOf, type Clause, type Item, type Significant } from "./clauses";
import type { Fault } from "./fault";
import { nest } from "./nesting";
import { lacksYear, yearOf, type Time } from "./time";

/** What a clause says, sorted for the forms: its head decides between kinds. */
export interface Phrase {
  readonly head: "bound" | "rhythm" | "ongoing" | "condition";
  /** The time that is due. */
  readonly bound: Bound | null;
  /** For what goes on or comes again: the years in which it does. */
  readonly span: Bound | null;
  readonly rhythm: string | null;
  /** Token index at which the condition begins. */
  readonly conditionAt: number | null;
  /** Token index behind the clause. */
  readonly end: number;
  readonly fault: Fault | null;
}

/** Sorts a clause; undefined where it speaks of no time. */
export function readPhrase(clause: Clause): Phrase | undefined {
  const all = significantOf(clause);
  const said = all.length > 1 ? dropNames(clause).filter(isSignificant) : all;
  const head = said.find((item) => item.type !== "relative" || item.isWhole);
  if (!head) return undefined;
  const end = endOf(clause);
  if (head.type === "condition")
    return { head: "condition", bound: null, span: null, rhythm: null, conditionAt: head.from, end, fault: null };
  return readTimes(head, said, clause, end);
}

/** Token index behind the last segment that holds anything. */
function endOf(clause: Clause): number {
  let end = 0;
  for (const { items } of clause) end = items[items.length - 1]?.to ?? end;
  return end;
}

type TimeHead = Exclude<Significant, { type: "condition" }>;

function readTimes(head: TimeHead, said: readonly Significant[], clause: Clause, end: number): Phrase {
  const bounds = boundsOf(said);
  const fault = faultOf(bounds);
  const span = bounds.find(namesYear) ?? null;
  const conditionAt = null;
  if (head.type === "ongoing") return { head: "ongoing", bound: null, span, rhythm: null, conditionAt, end, fault };
  const rhythm = rhythmOf(said);
  if (head.type === "bound" && (rhythm === "" || !comesAgain(head.bound))) {
    const { bound, fault: contradiction } = narrowByBracket(head.bound, clause);
    return { head: "bound", bound, span: null, rhythm: null, conditionAt, end, fault: fault ?? contradiction };
  }
  const bound = bounds.find(isYearless) ?? null;
  return { head: "rhythm", bound, span, rhythm, conditionAt, end, fault };
}

function boundsOf(said: readonly Significant[]): readonly Bound[] {
  const bounds: Bound[] = [];
  for (const item of said) if (item.type === "bound") bounds.push(item.bound);
  return bounds;
}

const faultOf = (bounds: readonly Bound[]): Fault | null => bounds.find((bound) => bound.fault)?.fault ?? null;

const namesYear = ({ times }: Bound): boolean => times.some((time) => yearOf(time) !== null);
const comesAgain = (bound: Bound): boolean => isYearless(bound) || bound.shape === "since";

/** Neither a year of its own nor the plan's ("trong năm" lacks it too, but is a span). */
const isYearless = ({ times }: Bound): boolean => times.every((time) => yearOf(time) === null && time.unit !== "year");

/** All that tells how often, times named by their place in a cycle first; empty where nothing does. */
function rhythmOf(said: readonly Significant[]): string {
  if (!said.some(({ type }) => type === "relative" || type === "rhythm")) return "";
  return [...textsOf(said, "relative"), ...textsOf(said, "rhythm")].join(", ");
}

const textsOf = (said: readonly Significant[], type: "relative" | "rhythm"): readonly string[] =>
  said.flatMap((item) => (item.type === type ? [item.text] : []));

/** "Quý II (trước ngày 15/6/2026)": a smaller time in brackets is the one that counts; each must lie in the larger. */
function narrowByBracket(head: Bound, clause: Clause): { readonly bound: Bound; readonly fault: Fault | null } {
  const inside = head.limit === "within" && head.times.length === 1 ? bracketed(head, clause) : undefined;
  if (!inside) return { bound: head, fault: null };
  const nested = nest(withMonthOf(inside.times[0], head.times[0]), head.times[0]);
  if (nested) return { bound: { ...inside, times: [nested.time] }, fault: nested.fault };
  const outer = inside.limit === "within" ? nest(head.times[0], inside.times[0]) : undefined;
  return { bound: head, fault: outer?.fault ?? null };
}

function bracketed(head: Bound, clause: Clause): Bound | undefined {
  for (const { separator, items } of clause) {
    const [first] = items;
    const bound = separator === "open" && first?.type === "bound" ? first.bound : undefined;
    if (bound && bound !== head && bound.shape === "one") return bound;
  }
  return undefined;
}

/** "Tháng 6/2026 (trước ngày 20)". */
const withMonthOf = (day: Time, month: Time): Time =>
  day.unit === "date" && day.month === null && month.unit === "month" ? { ...day, month: month.month } : day;

/**
 * A time inside the name of what is due ("báo cáo năm 2024 trước 15/12/2024") gives way to one that a word leads to;
 * "theo mẫu ... trước 15/6" in mid-sentence gives way to a day that bounds it.
 */
function dropNames(clause: Clause): readonly Item[] {
  const lastLimited = clause.reduce((last, { items }, index) => (items.some(isLimited) ? index : last), -1);
  return clause.flatMap(({ items }, index) => {
    const isFirst = index === 0;
    const led = lastIndexOf(items, (bound) => bound.isLed);
    const limited = lastIndexOf(items, (bound) => bound.limit !== "within");
    const dated = lastIndexOf(items, (bound) => !bound.vague && !isYearless(bound) && !bound.times.some(isWholeYear));
    const isLedLater = index < lastLimited;
    return items.filter((item, at) => {
      const isHead = at === 0 && isFirst;
      if (item.type === "bound" && !item.bound.isLed)
        return isHead || (at >= led && !(isLedLater && item.bound.times.some(isWholeYear)));
      if (item.type === "condition") return item.isPlace ? at >= dated : at >= limited || isHead;
      return true;
    });
  });
}

const isLimited = (item: Item): boolean => item.type === "bound" && item.bound.limit !== "within";

const isWholeYear = ({ unit }: Time): boolean => unit === "year";

const lastIndexOf = (items: readonly Item[], test: (bound: Bound) => boolean): number =>
  items.reduce((last, item, at) => (item.type === "bound" && test(item.bound) ? at : last), -1);

export const lacksAnyYear = (bound: Bound): boolean => bound.times.every(lacksYear);
