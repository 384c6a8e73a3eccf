import type { FUniver } from "@univerjs/core/facade";
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
  // A sheet that was never drawn has no scroll state, whatever the type says.
  const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } =
    (worksheet.getScrollState() as Partial<ReturnType<typeof worksheet.getScrollState>> | null | undefined) ?? {};
  return {
    workbook: workbook.getName(),
    sheet: worksheet.getSheetName(),
    selected: { top, left, bottom, right },
    firstRow: sheetViewStartRow,
    firstColumn: sheetViewStartColumn,
  };
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
