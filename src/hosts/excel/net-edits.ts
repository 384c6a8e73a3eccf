import type { Edit, EditOf } from "../../core/grid/edit";

export type CellEdit = EditOf<"setValue" | "setFormat" | "setRowHeight" | "setColumnWidth" | "setPrint">;
export type StructureEdit = Exclude<Edit, CellEdit>;

/** Edits that may be done together, in any order; an edit of the sheet's structure stands alone. */
export type Stage =
  | { readonly kind: "cells"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "structure"; readonly edit: StructureEdit };

export const isCellEdit = (edit: Edit): edit is CellEdit =>
  edit.kind === "setValue" ||
  edit.kind === "setFormat" ||
  edit.kind === "setRowHeight" ||
  edit.kind === "setColumnWidth" ||
  edit.kind === "setPrint";

/** A plan as stages; within one, several edits of one cell become one. */
export function stagesOf(edits: readonly Edit[]): Stage[] {
  const stages: Stage[] = [];
  let cells: CellEdit[] = [];
  const close = () => {
    if (cells.length > 0) stages.push({ kind: "cells", edits: netEdits(cells) });
    cells = [];
  };
  for (const edit of edits) {
    if (isCellEdit(edit)) {
      cells.push(edit);
      continue;
    }
    close();
    stages.push({ kind: "structure", edit });
  }
  close();
  return stages;
}

function netEdits(edits: readonly CellEdit[]): CellEdit[] {
  const net = new Map<string, CellEdit>();
  for (const edit of edits) {
    const place = placeOf(edit);
    const earlier = net.get(place);
    net.set(place, earlier ? followedBy(earlier, edit) : edit);
  }
  return [...net.values()];
}

function placeOf(edit: CellEdit): string {
  if ("at" in edit) return `${edit.kind}:${edit.at.row}:${edit.at.column}`;
  if (edit.kind === "setRowHeight") return `${edit.kind}:${edit.row}`;
  return edit.kind === "setColumnWidth" ? `${edit.kind}:${edit.column}` : edit.kind;
}

/** Both edits are of one kind and place: the first `before` and the last `after` hold. */
function followedBy(first: CellEdit, second: CellEdit): CellEdit {
  if (first.kind === "setFormat" && second.kind === "setFormat")
    return { ...first, before: { ...second.before, ...first.before }, after: { ...first.after, ...second.after } };
  if (first.kind === "setPrint" && second.kind === "setPrint")
    return { ...first, before: { ...second.before, ...first.before }, after: { ...first.after, ...second.after } };
  return { ...second, before: first.before } as CellEdit;
}
