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

/** What is wrong with a number that follows another; undefined when it is the next one. */
export function verdictOn(number: number, previous: number): Verdict | undefined {
  if (number === previous + 1) return undefined;
  if (number > previous) return "gap";
  return number === previous ? "repeated" : "backwards";
}
