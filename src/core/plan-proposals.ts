import type { Edit, EditOf, EditPlan } from "./grid/edit";
import type { Proposal } from "./rules/rule";

/**
 * A plan of proposals that were made for one and the same snapshot. A proposal is taken whole or not at all: one that
 * touches what an earlier one changes, or a row that an earlier one removes, is left for the next review.
 */
export function planProposals(sheet: string, title: string, proposals: readonly Proposal[]): EditPlan {
  const claims = new Claims();
  const edits = proposals.flatMap((proposal) => (claims.take(proposal.edits) ? proposal.edits : []));
  return { sheet, title, edits: inSafeOrder(edits) };
}

/** What the proposals taken so far change. */
class Claims {
  readonly #places = new Set<string>();
  readonly #touchedRows = new Set<number>();
  readonly #removedRows = new Set<number>();

  /** Claims all that the edits change; nothing of it where a part is claimed already. */
  take(edits: readonly Edit[]): boolean {
    const places = edits.flatMap(placesOf);
    const touched = edits.flatMap(touchedRows);
    const removed = edits.flatMap(removedRows);
    const isFree =
      places.every((place) => !this.#places.has(place)) &&
      [...touched, ...removed].every((row) => !this.#removedRows.has(row)) &&
      removed.every((row) => !this.#touchedRows.has(row));
    if (!isFree) return false;
    for (const place of places) this.#places.add(place);
    for (const row of touched) this.#touchedRows.add(row);
    for (const row of removed) this.#removedRows.add(row);
    return true;
  }
}

/** Repairs of different properties of the print setup do not hinder each other. */
function placesOf(edit: Edit): string[] {
  if (edit.kind === "setPrint") return Object.keys(edit.after).map((property) => `print:${property}`);
  if ("at" in edit) return [`${edit.at.row}:${edit.at.column}`];
  return [JSON.stringify(edit, ["kind", "row", "column", "range", "start", "end"])];
}

const removedRows = (edit: Edit): number[] => (edit.kind === "deleteRows" ? rowsFrom(edit.row, edit.rows.length) : []);

function touchedRows(edit: Edit): number[] {
  if ("at" in edit) return [edit.at.row];
  if ("range" in edit) return rowsFrom(edit.range.top, edit.range.bottom - edit.range.top + 1);
  return edit.kind === "insertRows" || edit.kind === "setRowHeight" ? [edit.row] : [];
}

const rowsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, index) => first + index);

type RowsEdit = EditOf<"insertRows"> | EditOf<"deleteRows">;

/** Cells first, then rows from the bottom up, so that no edit moves the place of a later one. */
function inSafeOrder(edits: readonly Edit[]): Edit[] {
  const movesRows = (edit: Edit): edit is RowsEdit => edit.kind === "deleteRows" || edit.kind === "insertRows";
  const moving = edits.filter(movesRows).sort((a, b) => b.row - a.row);
  return [...edits.filter((edit) => !movesRows(edit)), ...moving];
}
