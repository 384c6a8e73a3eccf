import type { AnnexItem, ColumnId, Observation } from "../annex";
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
  const note = ({ row, fields }: AnnexItem, from: ColumnId, to: ColumnId): void => {
    const [field, column] = [fields[from], columns.get(to)];
    if (field && column !== undefined)
      found.push({ kind: "shifted-cell", at: field.at, from, to, target: { row, column } });
  };
  const checkText = (item: AnnexItem, to: ColumnId, sources: readonly ColumnId[], looksRight: Test): void => {
    if (!isBlank(item, to)) return;
    for (const from of sources) if (looksRight(ownText(item, from))) note(item, from, to);
  };
  for (const item of items) {
    for (const from of NUMBERED) {
      const to = byNumber(ownText(item, from));
      if (to !== undefined && to !== from && isBlank(item, to)) note(item, from, to);
    }
    checkText(item, "deadline", NO_DEADLINES, looksLikeDeadline);
    checkText(item, "lead", NO_AGENCIES, looksLikeAgency);
  }
  return found;
}

type Test = (text: string) => boolean;

const isBlank = ({ fields }: AnnexItem, id: ColumnId): boolean => fields[id]?.text === "";

/** "" where the cell is blank or not the row's own. */
function ownText({ fields }: AnnexItem, id: ColumnId): string {
  const field = fields[id];
  return field && !field.inherited && !field.parts ? field.text : "";
}
