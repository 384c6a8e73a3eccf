import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../core/grid/address";

/** What stays in view before a revealed cell where there is room, so that it does not stand alone in the corner. */
const ROWS_ABOVE = 2;
const COLUMNS_LEFT = 2;

/** Selects a range and scrolls to it, no further than needed. A cell of a merged area selects all of that. */
export function revealRange(api: FUniver, sheet: string, range: CellRange): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getSheetByName(sheet);
  if (!workbook || !worksheet) return;
  const { top, left, bottom, right } = range;
  workbook.setActiveSheet(worksheet);
  const merge = worksheet.getCellMergeData(top, left);
  workbook.setActiveRange(merge ?? worksheet.getRange(top, left, bottom - top + 1, right - left + 1));
  scrollTo(worksheet, range);
}

function scrollTo(worksheet: FWorksheet, { top, left, bottom, right }: CellRange): void {
  // A sheet that was never drawn has no visible range, whatever the type says.
  const seen = (worksheet.getVisibleRange() as IRange | null | undefined) ?? NOTHING_SEEN;
  const isRowSeen = top > seen.startRow && bottom < seen.endRow;
  const isColumnSeen = left >= seen.startColumn && right < seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  const room = seen.endColumn - seen.startColumn;
  const before = Math.min(COLUMNS_LEFT, Math.max(0, room - COLUMNS_LEFT));
  const firstColumn = isColumnSeen ? seen.startColumn : left - before;
  worksheet.scrollToCell(Math.max(0, top - ROWS_ABOVE), Math.max(0, firstColumn));
}

const NOTHING_SEEN: IRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
