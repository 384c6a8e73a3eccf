import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../core/grid/address";

/** Where the user stands: what is selected and what is in view on the sheet that he looks at. */
interface View {
  readonly workbook: string;
  readonly sheet: string;
  readonly selected: CellRange;
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Undefined where nothing is shown yet. */
export function viewOf(api: FUniver): View | undefined {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getActiveSheet();
  const selected = worksheet?.getSelection()?.getActiveRange()?.getRange();
  if (!workbook || !worksheet || !selected) return undefined;
  const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = selected;
  return {
    workbook: workbook.getName(),
    sheet: worksheet.getSheetName(),
    selected: { top, left, bottom, right },
    ...scrollOf(worksheet),
  };
}

/** A sheet that was never drawn has no scroll state, whatever the type says. */
function scrollOf(worksheet: FWorksheet): Pick<View, "firstRow" | "firstColumn"> {
  const state = worksheet.getScrollState() as Partial<ReturnType<typeof worksheet.getScrollState>> | null | undefined;
  return { firstRow: state?.sheetViewStartRow ?? 0, firstColumn: state?.sheetViewStartColumn ?? 0 };
}

/** Does nothing where another file or sheet is shown now. */
export function restoreView(api: FUniver, { workbook: name, sheet, selected, firstRow, firstColumn }: View): void {
  const workbook = api.getActiveWorkbook();
  const worksheet = workbook?.getActiveSheet();
  if (workbook?.getName() !== name || worksheet?.getSheetName() !== sheet) return;
  const { top, left, bottom, right } = selected;
  workbook.setActiveRange(worksheet.getRange(top, left, bottom - top + 1, right - left + 1));
  worksheet.scrollToCell(firstRow, firstColumn);
}
