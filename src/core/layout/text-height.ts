import type { MergeIndex } from "../annex/merge-index";
import { rangeOf, type CellAddress, type CellRange } from "../grid/address";
import { cellAt, type Cell, type GridSnapshot } from "../grid/snapshot";
import { lookOf, MOST_HEIGHT, widthOf } from "./measures";
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

/** Where a text may be divided, the better places first: after a line, after a sentence or clause, after a word. */
const DIVISIONS = [/\n+/gu, /[.;] +(?=[-–+\d\p{Lu}])/gu, / +/gu];

/** As much of a cell's text as a row of the greatest height shows, divided at the best place; all of it where it fits. */
export function fittingPart(snapshot: GridSnapshot, at: CellAddress): string {
  const cell = cellAt(snapshot, at);
  const fits = (text: string): boolean => textHeight(snapshot, { ...cell, text }, rangeOf(at)) <= MOST_HEIGHT;
  if (fits(cell.text)) return cell.text;
  for (const division of DIVISIONS) {
    const ends = [...cell.text.matchAll(division)].map((match) => match.index + match[0].length);
    const parts = ends.map((end) => cell.text.slice(0, end));
    const part = parts.reverse().find((candidate) => fits(candidate.trimEnd()));
    if (part !== undefined) return part;
  }
  return cell.text;
}
