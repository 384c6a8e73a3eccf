import type { AnnexItem, ColumnId, Field, Observation } from "../annex";
import { looksLikeAgency, looksLikeDeadline } from "../cell-kinds";
import type { Sighting } from "./sighting";

type Shift = Extract<Observation, { kind: "shifted-cell" }>;
/** Which column a text clearly belongs to; undefined where it may stand where it stands. */
type Claim = (text: string, from: ColumnId) => ColumnId | undefined;

const NUMBERED: readonly ColumnId[] = ["objective", "task", "activity"];
const FEWEST_EXAMPLES = 3;
const LEAST_SHARE = 0.7;

/** Cells that clearly belong to a neighbour which is empty. */
export function shiftedCells({ items, columns }: Sighting): Observation[] {
  const byNumber = numberClaim(items);
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
  const to = field && claim(field.text, from);
  if (!field || to === undefined || to === from || item.fields[to]?.text !== "") return [];
  const column = columns.get(to);
  return column === undefined
    ? []
    : [{ kind: "shifted-cell", at: field.at, from, to, target: { row: item.row, column } }];
}

const ownText = (field: Field | undefined): Field | undefined =>
  field && field.text !== "" && !field.inherited && !field.parts ? field : undefined;

/** Where nearly all objectives begin with "1.", tasks with "2." and activities with "3.", the number tells the column. */
function numberClaim(items: readonly AnnexItem[]): Claim {
  const columnOf = new Map<string, ColumnId>();
  for (const id of NUMBERED) {
    const number = usualNumber(items, id);
    if (number !== undefined && !columnOf.has(number)) columnOf.set(number, id);
  }
  return (text, from) => {
    const to = columnOf.get(firstNumber(text) ?? "");
    return columnOf.size > 1 && [...columnOf.values()].includes(from) ? to : undefined;
  };
}

const firstNumber = (text: string): string | undefined => /^(\d)\.\d/u.exec(text)?.[1];

function usualNumber(items: readonly AnnexItem[], id: ColumnId): string | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { fields } of items) {
    const text = ownText(fields[id])?.text;
    if (text === undefined) continue;
    total += 1;
    const number = firstNumber(text);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= FEWEST_EXAMPLES && best[1] >= total * LEAST_SHARE ? best[0] : undefined;
}
