import type { Annex, AnnexItem, ColumnId, Field } from "../annex/annex";

/** Neighbouring items that share one value in a column. */
export type Run = readonly [AnnexItem, ...AnnexItem[]];

/** The columns that are merged, each within the runs of another: tasks within an objective, the rest within a task. */
export const SHARED_COLUMNS = [
  { column: "objective", within: undefined },
  { column: "task", within: "objective" },
  { column: "product", within: "objective" },
  { column: "lead", within: "objective" },
  { column: "cooperation", within: "objective" },
  { column: "deadline", within: "objective" },
] as const satisfies readonly { column: ColumnId; within: ColumnId | undefined }[];
export type SharedColumn = (typeof SHARED_COLUMNS)[number];

/** The items of a column in runs of equal values, none of which goes beyond a heading or beyond the outer column's run. */
export function runsOf({ items }: Annex, { column, within }: SharedColumn): Run[] {
  const runs: [AnnexItem, ...AnnexItem[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    const goesOn =
      above !== undefined &&
      haveSameHeading(above, item) &&
      isShared(above.fields[column], item.fields[column]) &&
      (within === undefined || !item.fields[within] || isShared(above.fields[within], item.fields[within]));
    if (last && goesOn) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The ordinal's runs: a row without a number goes with the row above as long as the objective does. */
export function ordinalRuns({ items }: Annex): Run[] {
  const runs: [AnnexItem, ...AnnexItem[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    const { ordinal, objective } = item.fields;
    const hasOwn = ordinal !== undefined && ordinal.text !== "" && !ordinal.inherited;
    const goesOn = above !== undefined && haveSameHeading(above, item) && isShared(above.fields.objective, objective);
    if (last && goesOn && !hasOwn) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

const haveSameHeading = (a: AnnexItem, b: AnnexItem): boolean =>
  a.section === b.section && a.subsection === b.subsection;

const isShared = (above: Field | undefined, field: Field | undefined): boolean =>
  field !== undefined && field.text !== "" && above?.text === field.text;
