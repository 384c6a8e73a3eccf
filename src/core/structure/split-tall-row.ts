import type { Annex } from "../annex/annex";
import { applyEdits } from "../grid/apply";
import type { Edit, EditPlan } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { neededHeights } from "../layout/needed-heights";
import { splitRow } from "../layout/split-row";
import { planOf, type StructureAction } from "./plan";

/** Divides one row of a table, as `splitRow` does. */
export const splitTallRow = (snapshot: GridSnapshot, { range }: Annex, row: number): EditPlan =>
  planOf(snapshot, TITLE, splitRow(snapshot, range, row));

const TITLE = "Tách dòng quá cao";

/** "Tách dòng quá cao": every row of the table that needs more than a row may have, until every part fits. */
export const splitTallRows: StructureAction = (snapshot, { range }) => {
  const edits: Edit[] = [];
  let current = snapshot;
  let { bottom } = range;
  for (let row = bottom; row >= range.top; row -= 1) {
    for (let at = row; at <= bottom && needsMore(current, at); at += 1) {
      const { done, snapshot: next } = applyEdits(current, planOf(current, TITLE, splitRow(current, range, at)));
      if (done.edits.length === 0) break;
      edits.push(...done.edits);
      current = next;
      bottom += 1;
    }
  }
  return planOf(snapshot, TITLE, edits);
};

const needsMore = (snapshot: GridSnapshot, row: number): boolean =>
  neededHeights(snapshot, row, row).tooTall.length > 0;
