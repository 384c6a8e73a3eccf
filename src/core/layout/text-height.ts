import type { MergeIndex } from "../annex/merge-index";
import { rangeOf, type CellAddress, type CellRange } from "../grid/address";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import { lookOf, widthOf } from "./measures";
import { unwrappedHeight, wrappedHeight } from "./wrapped-height";

/** The cell with what a merge covers. */
export const areaOf = (merges: MergeIndex, at: CellAddress): CellRange => merges.at(at) ?? rangeOf(at);

/** How high a cell's text stands in its area's width: points, in whole pixels. */
export function textHeight(snapshot: GridSnapshot, cell: Cell, { left, right }: CellRange): number {
  const look = lookOf(cell);
  if (cell.format.wrap !== true) return unwrappedHeight(look);
  let width = 0;
  for (let column = left; column <= right; column += 1) width += widthOf(snapshot, column);
  return wrappedHeight(cell.text, width, look);
}
