import type { AnnexItem } from "../annex/annex";
import { cellAt } from "../grid/snapshot";
import { withLineBreaksOf } from "../text/line-breaks";
import type { AnyColumn, Proposal, ReportPlace, RuleContext } from "./rule";

/** The place of one field; undefined where the table lacks the column. An inherited field is its owner's affair. */
export function ownField(item: AnnexItem, column: AnyColumn): (ReportPlace & { readonly text: string }) | undefined {
  const field = item.fields[column];
  if (!field || field.inherited !== undefined) return undefined;
  return { cells: [field.at], column, text: field.text };
}

/** Rewrites one cell, its line breaks kept; undefined where the cell must not be rewritten (formula, rich text, no text). */
export function rewrite(
  { snapshot }: Pick<RuleContext, "snapshot">,
  place: ReportPlace,
  after: string,
): Proposal | undefined {
  const [at] = place.cells;
  const { value, formula } = cellAt(snapshot, at);
  if (formula !== undefined || place.cells.length > 1) return undefined;
  const kept = typeof value === "string" ? withLineBreaksOf(value, after) : after;
  return { label: after, edits: [{ kind: "setValue", at, before: value, after: kept }] };
}

/** Rewrites for each candidate text, best first. */
export const rewrites = (context: RuleContext, place: ReportPlace, texts: readonly string[]): Proposal[] =>
  texts.flatMap((text) => rewrite(context, place, text) ?? []);
