import type { Attempt, EditOf } from "../edit";
import { printsLike, sameLength } from "../same";
import type { Line, WorkingSheet } from "../working-sheet";

type SheetEdit = EditOf<"setRowHeight" | "setColumnWidth" | "setPrint">;

/** Heights, widths and print settings. */
export function applySheetEdit(sheet: WorkingSheet, edit: SheetEdit): Attempt {
  if (edit.kind === "setPrint") return setPrint(sheet, edit);
  const line = edit.kind === "setRowHeight" ? sheet.row(edit.row) : sheet.column(edit.column);
  return setLength(line, edit);
}

function setLength(line: Line, edit: EditOf<"setRowHeight" | "setColumnWidth">): Attempt {
  if (!sameLength(line.length ?? null, edit.before)) return "changed";
  line.length = edit.after ?? undefined;
  return [edit];
}

function setPrint(sheet: WorkingSheet, edit: EditOf<"setPrint">): Attempt {
  if (!printsLike(sheet.print, edit.before)) return "changed";
  sheet.print = { ...sheet.print, ...edit.after };
  return [edit];
}
