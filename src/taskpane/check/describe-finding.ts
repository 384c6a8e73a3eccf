import type { Annex } from "../../core/annex/annex";
import type { Finding } from "../../core/rules/rule";

const LONGEST = 140;

/** The text of the task in whose row the finding stands; empty for rows that are no tasks. */
export function taskOf({ cells: [{ row }], column }: Finding, annexes: readonly Annex[]): string {
  const item = annexes
    .flatMap(({ items }) => items)
    .find((each) => each.row === row || each.continuationRows.includes(row));
  const { activity, task, objective } = item?.fields ?? {};
  const named = column === "activity" ? [task, objective] : [activity, task, objective];
  const text = named.find((field) => field !== undefined && field.text !== "")?.text ?? "";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
