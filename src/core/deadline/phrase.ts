import { itemAt } from "../collections";
import type { Bound } from "./bounds";
import { isSignificant, significantOf, type Clause, type Item, type Significant } from "./clauses";
import { dayBefore } from "./day-beside";
import type { Fault } from "./fault";
import { nest } from "./nesting";
import type { Shape } from "./shape";
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
  const said = all.length > 1 ? dropNames(clause) : all;
  const head = headOf(said);
  if (!head) return undefined;
  const end = endOf(clause);
  if (head.type === "condition")
    return { head: "condition", bound: null, span: null, rhythm: null, conditionAt: head.from, end, fault: null };
  return readTimes(head, said, clause, end);
}

function headOf(said: readonly Significant[]): Significant | undefined {
  for (const item of said) if (item.type !== "relative" || item.isWhole) return item;
  return undefined;
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

function faultOf(bounds: readonly Bound[]): Fault | null {
  for (const { fault } of bounds) if (fault) return fault;
  return null;
}

function namesYear({ times }: Bound): boolean {
  for (const time of times) if (yearOf(time) !== null) return true;
  return false;
}
const comesAgain = (bound: Bound): boolean => isYearless(bound) || bound.shape === "since";

/** Neither a year of its own nor the plan's ("trong năm" lacks it too, but is a span). */
function isYearless({ times }: Bound): boolean {
  for (const time of times) if (yearOf(time) !== null || time.unit === "year") return false;
  return true;
}

/** All that tells how often, times named by their place in a cycle first; empty where nothing does. */
const rhythmOf = (said: readonly Significant[]): string => listed(textsOf(said, "relative"), textsOf(said, "rhythm"));

function textsOf(said: readonly Significant[], type: "relative" | "rhythm"): string {
  let texts = "";
  for (const item of said) if (item.type === type) texts = listed(texts, item.text);
  return texts;
}

const listed = (first: string, second: string): string =>
  first === "" || second === "" ? first + second : `${first}, ${second}`;

/** "Quý II (trước ngày 15/6/2026)": a smaller time in brackets is the one that counts; each must lie in the larger. */
function narrowByBracket(head: Bound, clause: Clause): { readonly bound: Bound; readonly fault: Fault | null } {
  const inside = head.times.length === 1 ? bracketed(head, clause) : undefined;
  if (!inside) return { bound: head, fault: null };
  if (head.limit !== "within") return { bound: head, fault: lastDayOutside(head.times[0], inside) };
  const nested = nestAll(inside, head.times[0]);
  if (nested) return nested;
  const outer = inside.limit === "within" ? nest(head.times[0], inside.times[0]) : undefined;
  return { bound: head, fault: outer?.fault ?? null };
}

function nestAll(inside: Bound, outer: Time): { readonly bound: Bound; readonly fault: Fault | null } | undefined {
  const all = inside.times
    .map((time) => nest(withMonthOf(time, outer), outer))
    .filter((nested) => nested !== undefined);
  const [first, ...others] = all;
  if (!first || all.length < inside.times.length) return undefined;
  const fault = all.find((nested) => nested.fault !== null)?.fault ?? null;
  return { bound: { ...inside, times: [first.time, ...others.map(({ time }) => time)] }, fault };
}

/** "Trước ngày 15/6/2026 (Quý III)"; but before 01/7 lies in quý II. */
function lastDayOutside(day: Time, { limit, shape, times: [outer] }: Bound): Fault | null {
  if (day.unit !== "date" || limit !== "within" || shape !== "one") return null;
  const nested = nest(day, outer);
  return nested?.fault && nest(dayBefore(day), outer)?.fault ? nested.fault : null;
}

const BRACKETED: readonly Shape[] = ["one", "list", "span"];

function bracketed(head: Bound, clause: Clause): Bound | undefined {
  for (const { separator, items } of clause) {
    const [first] = items;
    const bound = separator === "open" && first?.type === "bound" ? first.bound : undefined;
    if (bound && bound !== head && BRACKETED.includes(bound.shape)) return bound;
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
function dropNames(clause: Clause): readonly Significant[] {
  const kept: Significant[] = [];
  const lastLimited = lastLimitedOf(clause);
  for (let index = 0; index < clause.length; index += 1) {
    const { items } = itemAt(clause, index);
    const place = placesOf(items, index === 0, index < lastLimited);
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at];
      if (item && isSignificant(item) && isKept(item, at, place)) kept.push(item);
    }
  }
  return kept;
}

interface Places {
  /** Where in the segment the last bound stands that a word leads to. */
  readonly led: number;
  /** ... that is limited. */
  readonly limited: number;
  /** ... that names a day or a month. */
  readonly dated: number;
  /** The segment begins the clause. */
  readonly isFirst: boolean;
  /** A limited time follows in a later segment. */
  readonly isLedLater: boolean;
}

function isKept(item: Significant, at: number, { led, limited, dated, isFirst, isLedLater }: Places): boolean {
  const isHead = at === 0 && isFirst;
  if (item.type === "bound" && !item.bound.isLed)
    return isHead || (at >= led && !(isLedLater && hasWholeYear(item.bound)));
  if (item.type === "condition") return item.isPlace ? at >= dated : at >= limited || isHead;
  return true;
}

function placesOf(items: readonly Item[], isFirst: boolean, isLedLater: boolean): Places {
  let led = -1;
  let limited = -1;
  let dated = -1;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.type !== "bound") continue;
    const { bound } = item;
    if (bound.isLed) led = at;
    if (bound.limit !== "within") limited = at;
    if (!bound.vague && !isYearless(bound) && !hasWholeYear(bound)) dated = at;
  }
  return { led, limited, dated, isFirst, isLedLater };
}

/** Index of the last segment in which a time is limited. */
function lastLimitedOf(clause: Clause): number {
  for (let index = clause.length - 1; index >= 0; index -= 1)
    for (const item of itemAt(clause, index).items)
      if (item.type === "bound" && item.bound.limit !== "within") return index;
  return -1;
}

function hasWholeYear({ times }: Bound): boolean {
  for (const { unit } of times) if (unit === "year") return true;
  return false;
}

export const lacksAnyYear = (bound: Bound): boolean => bound.times.every(lacksYear);
