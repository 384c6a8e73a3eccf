import type { Annex, AnnexItem, ColumnId } from "../annex/annex";
import type { CellAddress } from "../grid/address";
import type { Edit, EditPlan } from "../grid/edit";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { Counter, type Restart } from "./numbering";
import { planOf } from "./plan";

/** The digit before the dot is the column's: objectives are 1.x, tasks 2.x, activities 3.x. */
const DIGITS = [
  ["objective", "1"],
  ["task", "2"],
  ["activity", "3"],
] as const satisfies readonly (readonly [ColumnId, string])[];

/** "3.2." at the start of a text or of a later sentence of it: a cell may hold several activities. */
const PREFIX = /(?<![^\s;])(\d)\.\d{1,3}(?=\.?\s*[\p{Lu}\-–"“])/gu;

/** Numbers 1.x, 2.x and 3.x anew, under each heading or through the whole table; texts without a number stay without. */
export function renumberPrefixes(snapshot: GridSnapshot, annex: Annex, restart: Restart): EditPlan {
  const edits = DIGITS.flatMap(([column, digit]) => {
    const counter = new Counter(restart);
    return annex.items.flatMap((item) =>
      ownCells(item, column).flatMap((at) => renumbered(snapshot, at, digit, () => counter.next(item))),
    );
  });
  return planOf(snapshot, "Đánh lại số 1.x, 2.x, 3.x", edits);
}

function ownCells({ fields }: AnnexItem, column: ColumnId): readonly CellAddress[] {
  const field = fields[column];
  return field && !field.inherited ? (field.parts ?? [field.at]) : [];
}

function renumbered(snapshot: GridSnapshot, at: CellAddress, digit: string, next: () => number): Edit[] {
  const { value: before, formula } = cellAt(snapshot, at);
  if (typeof before !== "string" || formula !== undefined) return [];
  const after = before.replace(PREFIX, (prefix, first: string) => (first === digit ? `${digit}.${next()}` : prefix));
  return before === after ? [] : [{ kind: "setValue", at, before, after }];
}
