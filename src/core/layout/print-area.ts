import type { Annex } from "../annex/annex";
import { formatRange, parseRange } from "../grid/a1";
import type { CellRange } from "../grid/address";
import { usedRange, type GridSnapshot } from "../grid/snapshot";
import type { LayoutOptions } from "./options";
import { titleTop } from "./title-lines";

/** The print area that the sheet ought to have: the user's own where there is one, unless he wants it widened. */
export function printAreaOf(
  snapshot: GridSnapshot,
  annexes: readonly Annex[],
  { widensPrintArea = false }: LayoutOptions,
): string | null {
  const own = snapshot.print.printArea ?? null;
  const isToWiden = widensPrintArea && cutsAnnex(snapshot, annexes);
  return own !== null && !isToWiden ? own : areaWithoutNotes(snapshot, annexes);
}

/** Whether a print area that somebody set leaves a part of an annex off the paper: then the user is asked. */
export function cutsAnnex({ print }: GridSnapshot, annexes: readonly Annex[]): boolean {
  const area = parseRange(print.printArea ?? "");
  return area !== undefined && annexes.some((annex) => !contains(area, { ...annex.range, top: titleTop(annex) }));
}

const contains = (outer: CellRange, { top, left, bottom, right }: CellRange): boolean =>
  outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;

/** Keeps the user's own columns right of the table off the paper; null (the whole sheet) where there are none. */
function areaWithoutNotes(snapshot: GridSnapshot, annexes: readonly Annex[]): string | null {
  const used = usedRange(snapshot);
  const right = Math.max(...annexes.map(({ range }) => range.right));
  if (!used || used.right <= right) return null;
  return formatRange({ top: 0, left: 0, bottom: used.bottom, right });
}
