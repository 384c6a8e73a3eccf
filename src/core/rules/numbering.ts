import type { AnnexItem } from "../annex/annex";
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
 * The lists in which numbers run: one list for a table that counts through, one a heading for a table that restarts.
 * Which of the two is told from the sheet: at least half of the headings after the first begin with 1.
 */
export function numberingScopes(numbers: readonly Numbered[]): Numbered[][] {
  const byHeading = new Map<number, Numbered[]>();
  for (const numbered of numbers) {
    const scope = byHeading.get(headingRow(numbered.item));
    if (scope) scope.push(numbered);
    else byHeading.set(headingRow(numbered.item), [numbered]);
  }
  const scopes = [...byHeading.values()];
  const later = scopes.slice(1);
  const restarting = later.filter(([first]) => first?.number === 1).length;
  return restarting * 2 >= later.length ? scopes : [scopes.flat()];
}

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
function longestRising(scope: readonly Numbered[]): Numbered[] {
  const tails: Numbered[] = [];
  const before = new Map<Numbered, Numbered | undefined>();
  for (const current of scope) {
    const place = lowerBound(tails, current.number);
    before.set(current, tails[place - 1]);
    // Of two equal numbers the first stands in the run: the second is the repetition.
    if (tails[place]?.number !== current.number) tails[place] = current;
  }
  const run: Numbered[] = [];
  for (let last = tails.at(-1); last; last = before.get(last)) run.unshift(last);
  return run;
}

function lowerBound(sorted: readonly Numbered[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.number ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
