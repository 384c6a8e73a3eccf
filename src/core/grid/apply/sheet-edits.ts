import type { Attempt, EditOf } from "../edit";
import type { PrintSetup } from "../format";
import { printsLike, sameLength } from "../same";
import type { WorkingSheet } from "../working-sheet";

/** Sets a row's height or a column's width; null is the sheet's default. */
export function setLength(sheet: WorkingSheet, edit: EditOf<"setRowHeight" | "setColumnWidth">): Attempt {
  const line = edit.kind === "setRowHeight" ? sheet.row(edit.row) : sheet.column(edit.column);
  if (!sameLength(line.length ?? null, edit.before)) return "changed";
  line.length = edit.after ?? undefined;
  return [edit];
}

/** Changes the named print settings. */
export function setPrint(sheet: WorkingSheet, edit: EditOf<"setPrint">): Attempt {
  if (!printsLike(sheet.print, edit.before)) return "changed";
  const after = { ...edit.after, ...firstPagePair({ ...sheet.print, ...edit.after }) };
  const before = Object.fromEntries(
    Object.keys(after).map((key) => [key, sheet.print[key as keyof PrintSetup]]),
  ) as PrintSetup;
  sheet.print = { ...sheet.print, ...after };
  return [{ ...edit, before, after }];
}

/** Excel has one switch for header and footer of page 1: where one of them is its own, the other is spelled out too. */
function firstPagePair({ header, footer, firstPageHeader, firstPageFooter }: PrintSetup): PrintSetup | undefined {
  const isHeaderOwn = typeof firstPageHeader === "string";
  const isFooterOwn = typeof firstPageFooter === "string";
  if (isHeaderOwn === isFooterOwn) return undefined;
  return isHeaderOwn ? { firstPageFooter: footer ?? "" } : { firstPageHeader: header ?? "" };
}
