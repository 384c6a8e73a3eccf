import { readSheet, type ReadSheetOptions } from "../annex";
import type { Annex } from "../annex/annex";
import { append, itemAt } from "../collections";
import { applyEdits } from "../grid/apply";
import type { Edit, EditPlan } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";

/** A change of a table's structure that a person asks for; shown before it is done, and undone in one step. */
export type StructureAction = (snapshot: GridSnapshot, annex: Annex) => EditPlan;

export const planOf = ({ sheet }: GridSnapshot, title: string, edits: readonly Edit[]): EditPlan => ({
  sheet,
  title,
  edits,
});

/** One plan of an action over all annexes of a sheet: each is read again after the one above it was changed. */
export function planForSheet(snapshot: GridSnapshot, options: ReadSheetOptions, action: StructureAction): EditPlan {
  const edits: Edit[] = [];
  let current = snapshot;
  let title = "";
  let { annexes } = readSheet(current, options);
  for (let index = 0; index < annexes.length; index += 1) {
    const plan = action(current, itemAt(annexes, index));
    const { done, snapshot: next } = applyEdits(current, plan);
    append(edits, done.edits);
    ({ title } = plan);
    current = next;
    ({ annexes } = readSheet(current, options));
  }
  return planOf(snapshot, title, edits);
}
