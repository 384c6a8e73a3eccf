import type { Annex } from "../annex/annex";
import type { Edit, EditPlan } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";

/** A change of a table's structure that a person asks for; shown before it is done, and undone in one step. */
export type StructureAction = (snapshot: GridSnapshot, annex: Annex) => EditPlan;

export const planOf = ({ sheet }: GridSnapshot, title: string, edits: readonly Edit[]): EditPlan => ({
  sheet,
  title,
  edits,
});
