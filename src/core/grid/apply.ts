import { append } from "../collections";
import { setFormat, setValue } from "./apply/cell-edits";
import { applyLineEdit } from "./apply/line-edits";
import { merge, unmerge } from "./apply/merge-edits";
import { setLength, setPrint } from "./apply/sheet-edits";
import type { Attempt, Edit, EditOf, EditPlan, RefusedEdit } from "./edit";
import type { GridSnapshot } from "./snapshot";
import { WorkingSheet } from "./working-sheet";

export interface EditOutcome {
  /** The sheet afterwards; the given snapshot is unchanged. */
  readonly snapshot: GridSnapshot;
  /**
   * What was done, edit by edit, with all that undoing it needs: invert it. Deletions carry what really stood there, and
   * merged areas that a deletion cuts are unmerged and merged anew around it.
   */
  readonly done: EditPlan;
  readonly refused: readonly RefusedEdit[];
}

/** Applies a plan to a snapshot: compare and set, in order. A cell that holds other than expected is left alone. */
export function applyEdits(snapshot: GridSnapshot, plan: EditPlan): EditOutcome {
  const sheet = new WorkingSheet(snapshot);
  const done: Edit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of plan.edits) {
    const outcome = applyEdit(sheet, edit);
    if (typeof outcome === "string") refused.push({ edit, reason: outcome });
    else append(done, outcome);
  }
  return { snapshot: sheet.freeze(), done: { ...plan, edits: done }, refused };
}

type Appliers = { readonly [Kind in Edit["kind"]]: (sheet: WorkingSheet, edit: EditOf<Kind>) => Attempt };

const APPLIERS: Appliers = {
  setValue,
  setFormat,
  merge,
  unmerge,
  insertRows: applyLineEdit,
  deleteRows: applyLineEdit,
  insertColumns: applyLineEdit,
  deleteColumns: applyLineEdit,
  setRowHeight: setLength,
  setColumnWidth: setLength,
  setPrint,
};

/** Applies one edit to a working copy. */
export function applyEdit(sheet: WorkingSheet, edit: Edit): Attempt {
  const apply = APPLIERS[edit.kind] as (sheet: WorkingSheet, edit: Edit) => Attempt;
  return apply(sheet, edit);
}
