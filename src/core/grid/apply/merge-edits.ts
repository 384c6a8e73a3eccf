import { contains, intersects, sameAddress, type CellAddress, type CellRange } from "../address";
import type { Attempt, EditOf } from "../edit";
import { sameValue } from "../same";
import type { Cell } from "../snapshot";
import type { WorkingSheet } from "../working-sheet";

/** Merges cells of which only the first holds anything. */
export function merge(sheet: WorkingSheet, edit: EditOf<"merge">): Attempt {
  const { range } = edit;
  if (isOneCell(range) || sheet.merges.some((other) => intersects(other, range))) return "merge-overlap";
  if (holdsCovered(sheet, range)) return "merge-not-empty";
  sheet.merges.push(range);
  return [edit];
}

/** Takes apart an area that stands exactly there. */
export function unmerge(sheet: WorkingSheet, edit: EditOf<"unmerge">): Attempt {
  const place = sheet.merges.findIndex((merge) => sameRange(merge, edit.range));
  if (place < 0) return "merge-missing";
  sheet.merges.splice(place, 1);
  return [edit];
}

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Whether a cell other than the first holds something that merging would swallow. */
function holdsCovered(sheet: WorkingSheet, range: CellRange): boolean {
  const last = Math.min(range.bottom, sheet.rows.length - 1);
  for (let row = range.top; row <= last; row++) {
    for (const [column, cell] of sheet.rows[row]?.cells ?? []) {
      if (isFilled(cell) && isCoveredBy(range, { row, column })) return true;
    }
  }
  return false;
}

const isFilled = ({ value, formula }: Cell): boolean => formula !== undefined || !sameValue(value, null);

/** Whether a merged area hides a cell: it lies inside and is not the first. */
export const isCoveredBy = (area: CellRange, at: CellAddress): boolean =>
  contains(area, at) && !sameAddress(at, { row: area.top, column: area.left });
