import type { Edit, EditPlan } from "../grid/edit";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { MARK_COLORS, type CellFill } from "./fills";
import type { Mark } from "./mark";
import { matchMarks } from "./match-marks";

export interface Marking {
  readonly plan: EditPlan;
  readonly marks: readonly Mark[];
}

/** Fills cells; of two fills of one cell the later one counts. Marks from before are to be taken away first. */
export function planMarks(snapshot: GridSnapshot, fills: readonly CellFill[]): Marking {
  const last = new Map(fills.map((fill) => [`${fill.at.row}:${fill.at.column}`, fill]));
  const marks: Mark[] = [];
  const edits = [...last.values()].map(({ at, fill }): Edit => {
    const { text, format } = cellAt(snapshot, at);
    const before = format.fill ?? null;
    marks.push({ ...at, text, fill: before });
    return { kind: "setFormat", at, before: { fill: before }, after: { fill } };
  });
  return { plan: { sheet: snapshot.sheet, title: "Tô màu trên trang tính", edits }, marks };
}

/**
 * Gives every marked cell its own fill back, also after rows were inserted or sorted or texts were changed. A cell that
 * was refilled by hand meanwhile is left as it is.
 */
export function planUnmark(snapshot: GridSnapshot, marks: readonly Mark[]): EditPlan {
  const marked = markedCells(snapshot);
  const own = matchMarks(marked, marks);
  const edits = marked.map((cell, index): Edit => {
    const at = { row: cell.row, column: cell.column };
    return { kind: "setFormat", at, before: { fill: cell.fill }, after: { fill: own[index]?.fill ?? null } };
  });
  return { sheet: snapshot.sheet, title: "Bỏ màu đánh dấu", edits };
}

function markedCells({ rows }: GridSnapshot): Mark[] {
  const cells: Mark[] = [];
  for (const [row, line] of rows) {
    for (const [column, { text, format }] of line) {
      if (format.fill && MARK_COLORS.has(format.fill)) cells.push({ row, column, text, fill: format.fill });
    }
  }
  return cells;
}
