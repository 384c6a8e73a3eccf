import type { Edit } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { PIXEL } from "./pixels";
import { neededHeights } from "./needed-heights";
import type { LayoutStep } from "./options";
import { titleTop } from "./title-lines";

/** Row heights from the title to the last row of the table; AutoFit would pass over every merged cell. */
export const rowHeights: LayoutStep = (snapshot, annexes) => {
  const rows = new Map(
    annexes.flatMap((annex) => [...neededHeights(snapshot, titleTop(annex), annex.range.bottom).rows]),
  );
  return [...rows].flatMap(([row, height]) => heightEdits(snapshot, row, height));
};

function heightEdits({ rowHeights: current }: GridSnapshot, row: number, after: number): Edit[] {
  const before = current.get(row) ?? null;
  const isSame = before !== null && Math.abs(before - after) < PIXEL / 2;
  return isSame ? [] : [{ kind: "setRowHeight", row, before, after }];
}
