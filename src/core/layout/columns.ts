import type { Annex } from "../annex/annex";
import { itemAt } from "../collections";
import type { Edit } from "../grid/edit";
import type { GridSnapshot } from "../grid/snapshot";
import { columnDemands } from "./column-demands";
import { widthOf } from "./measures";
import { PIXEL, roundDownToPixel } from "./pixels";
import type { LayoutStep } from "./options";
import { roomOf } from "./printed-page";
import { shareOut } from "./share-out";

/** Widths that fill the page between its margins, each column by what it has to hold. */
export const columnWidths: LayoutStep = (snapshot, annexes) => {
  const page = roomOf(snapshot).width - widthLeftOf(snapshot, annexes);
  const demands = columnDemands(snapshot, annexes);
  const widths = wholePixels(shareOut(page, demands), page);
  return demands.flatMap(({ column }, index) => widthEdits(snapshot, column, itemAt(widths, index)));
};

/** Columns before the table are printed too. */
function widthLeftOf(snapshot: GridSnapshot, annexes: readonly Annex[]): number {
  const first = Math.min(...annexes.map(({ range }) => range.left));
  return Array.from({ length: first }, (_, column) => widthOf(snapshot, column)).reduce((a, b) => a + b, 0);
}

/** Rounds down, and gives the pixels that are left over to the widest columns. */
function wholePixels(widths: readonly number[], page: number): number[] {
  const rounded = widths.map(roundDownToPixel);
  const spare = Math.floor((page - rounded.reduce((a, b) => a + b, 0)) / PIXEL);
  const widest = [...rounded.keys()].sort((a, b) => itemAt(rounded, b) - itemAt(rounded, a));
  const luckier = new Set(widest.slice(0, Math.max(0, spare)));
  return rounded.map((width, index) => (luckier.has(index) ? width + PIXEL : width));
}

function widthEdits({ columnWidths: current }: GridSnapshot, column: number, after: number): Edit[] {
  const before = current.get(column) ?? null;
  const isSame = before !== null && Math.abs(before - after) < PIXEL / 2;
  return isSame ? [] : [{ kind: "setColumnWidth", column, before, after }];
}
