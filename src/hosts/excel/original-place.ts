import type { CellRange } from "../../core/grid/address";
import type { Edit, EditOf } from "../../core/grid/edit";

type LineEdit = EditOf<"insertRows" | "deleteRows" | "insertColumns" | "deleteColumns">;

/** Where lines stood before edits moved them, so that the sheet as it is now can be read for edits that come later. */
export class OriginalPlace {
  readonly #shifts: { readonly axis: "row" | "column"; readonly at: number; readonly count: number }[] = [];

  /** To be told of every edit, in order. */
  pass(edit: Edit): void {
    if (!isLineEdit(edit)) return;
    const isRow = edit.kind.endsWith("Rows");
    const lines = "rows" in edit ? edit.rows.length : edit.columns.length;
    this.#shifts.push({
      axis: isRow ? "row" : "column",
      at: "row" in edit ? edit.row : edit.column,
      count: edit.kind.startsWith("insert") ? lines : -lines,
    });
  }

  /** Undefined for a line that an edit brings in. */
  line(axis: "row" | "column", now: number): number | undefined {
    let line = now;
    for (const shift of this.#shifts.toReversed()) {
      if (shift.axis !== axis || line < shift.at) continue;
      if (line < shift.at + shift.count) return undefined;
      line -= shift.count;
    }
    return line;
  }

  /** The part of a range that is there already; undefined where edits bring all of it in. */
  range(now: CellRange): CellRange | undefined {
    const rows = this.#span("row", now.top, now.bottom);
    const columns = this.#span("column", now.left, now.right);
    return rows && columns && { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  }

  #span(axis: "row" | "column", first: number, last: number): [number, number] | undefined {
    if (this.#shifts.length === 0) return [first, last];
    const lines = Array.from({ length: last - first + 1 }, (_, index) => this.line(axis, first + index));
    const there = lines.filter((line) => line !== undefined);
    return there.length > 0 ? [Math.min(...there), Math.max(...there)] : undefined;
  }
}

export const isLineEdit = (edit: Edit): edit is LineEdit => "rows" in edit || "columns" in edit;
