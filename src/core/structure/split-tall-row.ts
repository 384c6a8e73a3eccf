import type { Annex } from "../annex/annex";
import type { EditPlan } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { neededHeights } from "../layout/needed-heights";
import { splitRow } from "../layout/split-row";
import { planOf, type StructureAction } from "./plan";

/** Divides one row of a table, as `splitRow` does. */
export const splitTallRow = (snapshot: GridSnapshot, { range }: Annex, row: number): EditPlan =>
  planOf(snapshot, TITLE, splitRow(snapshot, range, row));

const TITLE = "Tách dòng quá cao";

/** "Tách dòng quá cao": every row of the table that needs more than a row may have, in parts that fit. */
export const splitTallRows: StructureAction = (snapshot, { range }) => {
  const { tooTall } = neededHeights(snapshot, range.top, range.bottom);
  // From the bottom up, so that no division moves the place of the next.
  const rows = [...new Set(tooTall.map(({ row }) => row))].sort((a, b) => b - a);
  return planOf(
    snapshot,
    TITLE,
    rows.flatMap((row) => splitRow(snapshot, range, row)),
  );
};
