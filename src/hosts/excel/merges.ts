import type { CellRange } from "../../core/grid/address";
import { excelCode } from "./errors";
import { placeOf, rangeIn } from "./extent";
import { syncToRead } from "./session";

/**
 * The merged areas by Excel's own call: the second choice, since it loses the user's undo on the desktop (office-js
 * #5918). It fails above 512 areas; then each half of the rows is asked by itself. An area counts where its first cell
 * lies in the range (#3611), so halves never report one twice.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<readonly CellRange[]> {
  const merged = rangeIn(sheet, range).getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  try {
    await syncToRead(context);
  } catch (error) {
    const isTooMany = excelCode(error) === "GeneralException" && range.bottom > range.top;
    if (!isTooMany) throw error;
    const middle = Math.floor((range.top + range.bottom) / 2);
    const upper = await readMerges(context, sheet, { ...range, bottom: middle });
    return [...upper, ...(await readMerges(context, sheet, { ...range, top: middle + 1 }))];
  }
  return merged.isNullObject ? [] : areas.items.map(placeOf);
}
