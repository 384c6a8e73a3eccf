import type { Actor, ActorsReading } from "../agency";
import type { AnnexItem } from "../annex/annex";
import { ownField } from "./place";
import type { ActorColumn } from "./reading";
import type { ReportPlace, RuleContext } from "./rule";

/** A cell of an agency column with what it says. */
export interface ActorCell {
  readonly item: AnnexItem;
  readonly column: ActorColumn;
  readonly place: ReportPlace & { readonly text: string };
  readonly reading: ActorsReading;
}

/** The cells of the agency columns that hold a text of their own, row by row, lead before cooperation. */
export function* actorCells(
  context: RuleContext,
  columns: readonly ActorColumn[] = ["lead", "cooperation"],
): Generator<ActorCell> {
  for (const item of context.annex.items) {
    for (const column of columns) {
      const place = ownField(item, column);
      const reading = context.reading.actors(item, column);
      if (place && reading && !reading.isSameAsAbove) yield { item, column, place, reading };
    }
  }
}

/** The cell's text with one actor written otherwise. */
export const withActor = ({ text }: { readonly text: string }, { start, end }: Actor, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);
