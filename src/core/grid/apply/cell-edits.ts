import type { CellAddress } from "../address";
import type { Attempt, EditOf } from "../edit";
import { DEFAULT_FORMAT } from "../format";
import { formatValue } from "../number-format/format-value";
import { looksLike, sameValue } from "../same";
import type { Cell } from "../snapshot";
import type { WorkingSheet } from "../working-sheet";
import { isCoveredBy } from "./merge-edits";
import { mergeFormats } from "./merge-formats";

/** Writes a value where the cell still holds the expected one and no formula. */
export function setValue(sheet: WorkingSheet, edit: EditOf<"setValue">): Attempt {
  const cell = sheet.cell(edit.at);
  if (cell.formula !== undefined) return "formula";
  if (!sameValue(cell.value, edit.before)) return "changed";
  const after = edit.after === "" ? null : edit.after;
  if (after !== null && isCovered(sheet, edit.at)) return "merge-overlap";
  sheet.setCell(edit.at, { value: after, text: formatValue(after, numberFormatOf(cell)), format: cell.format });
  return [edit];
}

/** A value in a cell that a merged area covers would be there and never be seen. */
const isCovered = (sheet: WorkingSheet, at: CellAddress): boolean =>
  sheet.merges.some((merge) => isCoveredBy(merge, at));

/** Changes the named properties where the cell still looks as expected in them. */
export function setFormat(sheet: WorkingSheet, edit: EditOf<"setFormat">): Attempt {
  const cell = sheet.cell(edit.at);
  if (!looksLike(cell.format, edit.before)) return "changed";
  const changed: Cell = { ...cell, format: mergeFormats(cell.format, edit.after) };
  const isShownAnew = edit.after.numberFormat !== undefined && cell.isError === undefined;
  sheet.setCell(
    edit.at,
    isShownAnew ? { ...changed, text: formatValue(cell.value, numberFormatOf(changed)) } : changed,
  );
  return [edit];
}

const numberFormatOf = ({ format }: Cell): string => format.numberFormat ?? DEFAULT_FORMAT.numberFormat;
