import type { Actor, ActorsReading } from "../agency";
import type { AnnexItem } from "../annex/annex";
import { ownField } from "./place";
import type { ActorColumn, Reading } from "./reading";
import type { ReportPlace, RuleContext } from "./rule";

/** A cell of an agency column with what it says. */
export interface ActorCell {
  readonly item: AnnexItem;
  readonly column: ActorColumn;
  readonly place: ReportPlace & { readonly text: string };
  readonly reading: ActorsReading;
}

const COLUMNS: readonly ActorColumn[] = ["lead", "cooperation"];

/** Nine rules ask for the same cells of a long sheet. */
const known = new WeakMap<Reading, readonly ActorCell[]>();

/** The cells of the agency columns that hold a text of their own, row by row, lead before cooperation. */
export function actorCells({ annex, reading }: RuleContext, only?: ActorColumn): readonly ActorCell[] {
  const cells = known.get(reading) ?? annex.items.flatMap((item) => cellsOf(item, reading));
  known.set(reading, cells);
  return only === undefined ? cells : cells.filter(({ column }) => column === only);
}

function cellsOf(item: AnnexItem, { actors }: Reading): ActorCell[] {
  return COLUMNS.flatMap((column) => {
    const place = ownField(item, column);
    const reading = actors(item, column);
    return place && reading && !reading.isSameAsAbove ? [{ item, column, place, reading }] : [];
  });
}

/** The cell's text with one actor written otherwise. */
export const withActor = ({ text }: { readonly text: string }, { start, end }: Actor, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);
