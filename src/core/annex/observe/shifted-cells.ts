import type { AnnexItem, ColumnId, Field, Observation } from "../annex";
import { looksLikeAgency, looksLikeDeadline } from "../cell-kinds";
import { numberColumns } from "../number-columns";
import type { Sighting } from "./sighting";

type Shift = Extract<Observation, { kind: "shifted-cell" }>;
/** Which column a text clearly belongs to; undefined where it may stand where it stands. */
type Claim = (text: string) => ColumnId | undefined;

const NUMBERED: readonly ColumnId[] = ["objective", "task", "activity"];

/** Cells that clearly belong to a neighbour which is empty. */
export function shiftedCells({ items, columns }: Sighting): Observation[] {
  const byNumber = numberColumns(items.map(({ fields }) => fields));
  return items.flatMap((item) => [
    ...NUMBERED.flatMap((from) => shift(item, from, byNumber, columns)),
    ...(["budget", "product", "cooperation", "lead"] as const).flatMap((from) =>
      shift(item, from, (text) => (looksLikeDeadline(text) ? "deadline" : undefined), columns),
    ),
    ...(["product", "deadline", "budget"] as const).flatMap((from) =>
      shift(item, from, (text) => (looksLikeAgency(text) ? "lead" : undefined), columns),
    ),
  ]);
}

function shift(item: AnnexItem, from: ColumnId, claim: Claim, columns: Sighting["columns"]): Shift[] {
  const field = ownText(item.fields[from]);
  const to = field && claim(field.text);
  if (!field || to === undefined || to === from || item.fields[to]?.text !== "") return [];
  const column = columns.get(to);
  return column === undefined
    ? []
    : [{ kind: "shifted-cell", at: field.at, from, to, target: { row: item.row, column } }];
}

const ownText = (field: Field | undefined): Field | undefined =>
  field && field.text !== "" && !field.inherited && !field.parts ? field : undefined;
