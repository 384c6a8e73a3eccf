import type { Annex } from "../annex/annex";
import type { Edit } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { PIXEL } from "./pixels";
import { neededHeights } from "./needed-heights";
import type { LayoutStep } from "./options";
import { titleRows, titleTop } from "./title-lines";

/** Row heights from the title to the last row of the table; AutoFit would pass over every merged cell. */
export const rowHeights: LayoutStep = (snapshot, annexes) => {
  const rows = annexes.flatMap((annex) => {
    const needed = neededHeights(snapshot, titleTop(annex), annex.range.bottom).rows;
    const lastTitle = Math.max(...titleRows(annex));
    return [...needed].map(
      ([row, height]) => [row, row === lastTitle ? height + airBelow(annex, row) : height] as const,
    );
  });
  return rows.flatMap(([row, height]) => heightEdits(snapshot, row, height));
};

/** A title that stands right on its table keeps half a line from it; points. */
const airBelow = ({ range }: Annex, lastTitle: number): number => (lastTitle === range.top - 1 ? AIR : 0);
const AIR = 9;

function heightEdits({ rowHeights: current }: GridSnapshot, row: number, after: number): Edit[] {
  const before = current.get(row) ?? null;
  const isSame = before !== null && Math.abs(before - after) < PIXEL / 2;
  return isSame ? [] : [{ kind: "setRowHeight", row, before, after }];
}
