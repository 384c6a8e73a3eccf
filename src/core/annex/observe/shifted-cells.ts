import type { ColumnId, Field, Observation } from "../annex";
import { looksLikeAgency, looksLikeDeadline } from "../cell-kinds";
import { numberColumns } from "../number-columns";
import type { Sighting } from "./sighting";

type Shift = Extract<Observation, { kind: "shifted-cell" }>;

const NUMBERED: readonly ColumnId[] = ["objective", "task", "activity"];
const NO_DEADLINES: readonly ColumnId[] = ["budget", "product", "cooperation", "lead"];
const NO_AGENCIES: readonly ColumnId[] = ["product", "deadline", "budget"];

/** Cells that clearly belong to a neighbour which is empty. */
export function shiftedCells({ items, columns }: Sighting): Observation[] {
  const byNumber = numberColumns(items.map(({ fields }) => fields));
  const found: Shift[] = [];
  for (const item of items) {
    const check = (from: ColumnId, to: ColumnId | undefined, looksRight: (text: string) => boolean): void => {
      const field = ownText(item.fields[from]);
      const column = to === undefined || to === from || item.fields[to]?.text !== "" ? undefined : columns.get(to);
      if (to === undefined || column === undefined || !field || !looksRight(field.text)) return;
      found.push({ kind: "shifted-cell", at: field.at, from, to, target: { row: item.row, column } });
    };
    for (const from of NUMBERED) check(from, byNumber(item.fields[from]?.text ?? ""), () => true);
    for (const from of NO_DEADLINES) check(from, "deadline", looksLikeDeadline);
    for (const from of NO_AGENCIES) check(from, "lead", looksLikeAgency);
  }
  return found;
}

const ownText = (field: Field | undefined): Field | undefined =>
  field && field.text !== "" && !field.inherited && !field.parts ? field : undefined;
