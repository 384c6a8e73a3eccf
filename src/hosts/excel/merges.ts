import type { CellRange } from "../../core/grid/address";
import { isGeneralFailure } from "./errors";
import { placeOf, rangeIn } from "./extent";
import { sync } from "./session";

/**
 * Asks for the merged areas of a range by Excel's own call; the answer is there after the next sync. The second choice
 * only: the call loses the user's undo on the desktop (office-js #5918) and fails above 512 areas.
 */
export function requestMerges(range: Excel.Range): () => readonly CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (merged.isNullObject ? [] : areas.items.map(placeOf));
}

/**
 * The merged areas where they are too many for one call: half of the rows at a time, until each half is answered. An
 * area counts where its first cell lies in the range (office-js #3611), so that halves never report one twice.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<readonly CellRange[]> {
  const mergesOf = requestMerges(rangeIn(sheet, range));
  try {
    await sync(context);
    return mergesOf();
  } catch (error) {
    if (!isGeneralFailure(error) || range.bottom === range.top) throw error;
  }
  const middle = Math.floor((range.top + range.bottom) / 2);
  const upper = await readMerges(context, sheet, { ...range, bottom: middle });
  return [...upper, ...(await readMerges(context, sheet, { ...range, top: middle + 1 }))];
}
