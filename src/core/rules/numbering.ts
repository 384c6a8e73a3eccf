import type { AnnexItem } from "../annex/annex";
import { append, countWhile, groupBy, itemAt } from "../collections";
import { headingRow } from "./outline";
import type { ReportPlace } from "./rule";

/** A running number on the sheet. */
export interface Numbered {
  readonly item: AnnexItem;
  readonly place: ReportPlace;
  readonly number: number;
}

export type Verdict = "gap" | "repeated" | "backwards";

/**
 * The lists in which numbers run. Whether a table counts through or restarts under each heading is told from the sheet:
 * it restarts where at least half of the headings after the first begin with 1; a heading that goes on counting where the
 * one before it stopped belongs to that one's list in either case.
 */
export function numberingScopes(numbers: readonly Numbered[]): Numbered[][] {
  const headings = [...groupBy(numbers, ({ item }) => headingRow(item)).values()];
  const [, ...later] = headings;
  const restarting = later.filter((heading) => startOf(heading) === 1).length * 2 >= later.length;
  const scopes: Numbered[][] = [];
  for (const heading of headings) {
    const current = scopes.at(-1);
    if (current && goesOn(current, startOf(heading), restarting)) append(current, heading);
    else scopes.push([...heading]);
  }
  return scopes;
}

const startOf = (heading: readonly Numbered[]): number => itemAt(heading, 0).number;

const goesOn = (current: readonly Numbered[], start: number, restarting: boolean): boolean =>
  start === itemAt(current, current.length - 1).number + 1 || (!restarting && start !== 1);

/** A number that breaks its run, with the number on which it should have followed. */
export interface Break {
  readonly current: Numbered;
  readonly verdict: Verdict;
  readonly previous: Numbered;
}

/**
 * Where a run of numbers breaks. The run is the longest rising sequence, so that one number out of place is told once
 * and not every number after it.
 */
export function breaksOf(scope: readonly Numbered[]): Break[] {
  const run = new Set(longestRising(scope));
  const breaks: Break[] = [];
  let previous: Numbered | undefined;
  for (const current of scope) {
    if (!previous) {
      if (run.has(current)) previous = current;
      continue;
    }
    if (!run.has(current)) {
      const verdict =
        current.number === previous.number ? "repeated" : current.number > previous.number ? "gap" : "backwards";
      breaks.push({ current, verdict, previous });
      continue;
    }
    if (current.number > previous.number + 1) breaks.push({ current, verdict: "gap", previous });
    previous = current;
  }
  return breaks;
}

/** Strictly rising and as long as can be; among equals the one that begins earliest and rises slowest. In n log n (patience sorting). */
function longestRising(scope: readonly Numbered[]): readonly Numbered[] {
  if (scope.every(({ number }, index) => index === 0 || number > itemAt(scope, index - 1).number)) return scope;
  const tails: Numbered[] = [];
  const before = new Map<Numbered, Numbered | undefined>();
  for (const current of scope) {
    const place = countWhile(tails, ({ number }) => number < current.number);
    before.set(current, tails[place - 1]);
    // Of two equal numbers the first stands in the run: the second is the repetition.
    if (tails[place]?.number !== current.number) tails[place] = current;
  }
  const run: Numbered[] = [];
  for (let last = tails.at(-1); last; last = before.get(last)) run.push(last);
  return run.reverse();
}
