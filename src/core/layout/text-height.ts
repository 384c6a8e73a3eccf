import type { MergeIndex } from "../annex/merge-index";
import { rangeOf, type CellAddress, type CellRange } from "../grid/address";
import { cellAt, type Cell, type GridSnapshot } from "../grid/snapshot";
import { INSET, lineHeight, lookOf, MOST_HEIGHT, PADDING, widthOf } from "./measures";
import { countLines } from "./wrap";

/** The cell with what a merge covers. */
export const areaOf = (merges: MergeIndex, at: CellAddress): CellRange => merges.at(at) ?? rangeOf(at);

/** How high a cell's text stands in its area's width: points, in whole pixels. */
export function textHeight(snapshot: GridSnapshot, cell: Cell, area: CellRange): number {
  const look = lookOf(cell);
  const lines = cell.format.wrap === true ? countLines(cell.text, textWidthOf(snapshot, cell, area), look) : 1;
  return lines * lineHeight(look.size) + PADDING;
}

function textWidthOf(snapshot: GridSnapshot, cell: Cell, { left, right }: CellRange): number {
  let width = -INSET;
  for (let column = left; column <= right; column += 1) width += widthOf(snapshot, column);
  return Math.max(width, lookOf(cell).size);
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
