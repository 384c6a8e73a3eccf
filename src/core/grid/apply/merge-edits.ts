import { intersects, type CellRange } from "../address";
import type { Attempt, EditOf } from "../edit";
import { sameValue } from "../same";
import type { WorkingSheet } from "../working-sheet";

export function applyMergeEdit(sheet: WorkingSheet, edit: EditOf<"merge" | "unmerge">): Attempt {
  return edit.kind === "merge" ? merge(sheet, edit) : unmerge(sheet, edit);
}

function merge(sheet: WorkingSheet, edit: EditOf<"merge">): Attempt {
  const { range } = edit;
  if (isOneCell(range) || sheet.merges.some((other) => intersects(other, range))) return "merge-overlap";
  if (holdsCovered(sheet, range)) return "merge-not-empty";
  sheet.merges.push(range);
  return [edit];
}

function unmerge(sheet: WorkingSheet, edit: EditOf<"unmerge">): Attempt {
  const place = sheet.merges.findIndex((merge) => sameRange(merge, edit.range));
  if (place < 0) return "merge-missing";
  sheet.merges.splice(place, 1);
  return [edit];
}

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Whether a cell other than the first holds something that merging would swallow. */
function holdsCovered(sheet: WorkingSheet, { top, left, bottom, right }: CellRange): boolean {
  for (let row = top; row <= Math.min(bottom, sheet.rows.length - 1); row++) {
    for (const [column, { value, formula }] of sheet.rows[row]?.cells ?? []) {
      const isInside = column >= left && column <= right && !(row === top && column === left);
      if (isInside && (formula !== undefined || !sameValue(value, null))) return true;
    }
  }
  return false;
}
