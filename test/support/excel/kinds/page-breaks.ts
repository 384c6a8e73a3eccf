import { refuseIfProtected } from "../cells";
import { ExcelFailure } from "../failure";
import { callable, isSimObject, readable, type SimObject } from "../sim-object";
import type { SimSheet } from "../workbook-model";
import type { RangeTarget } from "./range";

/** `Worksheet.horizontalPageBreaks`: those that somebody set; a break stands above the range that it was added for. */
export function pageBreaks(sheet: SimSheet): SimObject {
  const change = (rows: readonly number[]) => {
    refuseIfProtected(sheet);
    sheet.print = { ...sheet.print, rowBreaks: [...new Set(rows)] };
  };
  const add = (argument: unknown) => {
    if (!isSimObject(argument)) throw new ExcelFailure("InvalidArgument", "not a range");
    const { top } = (argument.target as RangeTarget).range;
    if (top === 0) throw new ExcelFailure("InvalidArgument", "no page ends above the first row");
    change([...(sheet.print.rowBreaks ?? []), top]);
    return pageBreak(top);
  };
  const removeAll = () => {
    change([]);
    return null;
  };
  return {
    kind: "PageBreakCollection",
    identity: "none",
    members: { Add: callable(9, add), RemovePageBreaks: callable(9, removeAll) },
    items: () => (sheet.print.rowBreaks ?? []).map(pageBreak),
  };
}

const pageBreak = (row: number): SimObject => ({
  kind: "PageBreak",
  identity: "none",
  members: { RowIndex: readable(9, () => row), ColumnIndex: readable(9, () => 0) },
});
