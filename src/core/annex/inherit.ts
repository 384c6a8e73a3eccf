import type { CellAddress } from "../grid/address";
import type { ColumnId, Field, ResultColumnId } from "./annex";
import type { ItemDraft, Piece } from "./rejoin";
import type { SheetView } from "./sheet-view";

export type ColumnRoles = ReadonlyMap<ColumnId | ResultColumnId, number>;
type Fields = Partial<Record<ColumnId | ResultColumnId, Field>>;

const DUTIES = ["lead", "cooperation", "deadline"] as const;

/**
 * The fields of every item. A merge gives its value to each row it covers; a blank objective or task belongs to the one
 * above; a blank lead, cooperation and deadline together follow the task that the row goes on with. All other blanks
 * stay blank: they are missing, and a rule says so.
 */
export function inheritFields(view: SheetView, drafts: readonly ItemDraft[], columns: ColumnRoles): Fields[] {
  const pieceAt = piecesByCell(drafts);
  let above: { draft: ItemDraft; fields: Fields } | undefined;
  return drafts.map((draft) => {
    const fields: Fields = {};
    for (const [id, column] of columns) fields[id] = ownField(view, draft, id, column, pieceAt);
    if (above && belongTogether(above.draft, draft)) takeFromAbove(draft, fields, above.fields, columns);
    above = { draft, fields };
    return fields;
  });
}

const key = ({ row, column }: CellAddress): string => `${row}:${column}`;

function piecesByCell(drafts: readonly ItemDraft[]): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const draft of drafts) {
    for (const piece of draft.pieces.values()) if (piece.cells[0]) pieces.set(key(piece.cells[0]), piece);
  }
  return pieces;
}

function ownField(
  view: SheetView,
  draft: ItemDraft,
  id: ColumnId | ResultColumnId,
  column: number,
  pieceAt: ReadonlyMap<string, Piece>,
): Field {
  const at = { row: draft.shape.row, column };
  if (id === "ordinal") return ordinalField(view, draft, at);
  const piece = draft.pieces.get(column);
  if (piece) return fieldOf(view, piece);
  const merge = draft.gaveTail.has(column) ? undefined : view.mergeAt(at);
  const anchor = merge && { row: merge.top, column: merge.left };
  const shared = anchor && anchor.row !== at.row && anchor.column === column ? pieceAt.get(key(anchor)) : undefined;
  return shared ? { ...fieldOf(view, shared), inherited: "merge" } : { at, raw: "", text: "" };
}

/** "1.", "01" and the number 1 are one ordinal. */
function ordinalField(view: SheetView, { shape }: ItemDraft, at: CellAddress): Field {
  const merge = view.mergeAt(at);
  const raw = view.cellAt(at).text;
  if (shape.ordinal !== "" || !merge || merge.top === at.row) {
    return { at, raw, text: shape.numeral?.text ?? shape.ordinal };
  }
  const anchor = { row: merge.top, column: merge.left };
  const text = view.textAt(anchor);
  return text === "" ? { at, raw, text: "" } : { at: anchor, raw: view.cellAt(anchor).text, text, inherited: "merge" };
}

function fieldOf(view: SheetView, { cells, text }: Piece): Field {
  const stored = cells.map((at) => view.cellAt(at));
  const [at = { row: 0, column: 0 }] = cells;
  return {
    at,
    raw: stored.map((cell) => cell.text).join("\n"),
    text: text.replace(/\s+/gu, " "),
    ...(stored.some((cell) => cell.formula !== undefined) && { isFormula: true as const }),
    ...(cells.length > 1 && { parts: cells }),
  };
}

const belongTogether = (above: ItemDraft, draft: ItemDraft): boolean =>
  above.section === draft.section && above.subsection === draft.subsection;

function takeFromAbove(draft: ItemDraft, fields: Fields, above: Fields, columns: ColumnRoles): void {
  const ownObjective = isOwn(fields.objective);
  if (isBlank(fields.objective)) take(fields, above, "objective");
  const startsNew =
    ownObjective || (draft.shape.ordinal !== "" && !columns.has("objective") && !columns.has("activity"));
  const task = columns.get("task");
  const goesOn = task !== undefined && draft.gaveTail.has(task);
  const followsTask = isBlank(fields.task) && (goesOn || !startsNew);
  if (followsTask) take(fields, above, "task");
  const continues = followsTask || fields.task?.inherited !== undefined;
  if (continues && DUTIES.every((id) => !columns.has(id) || isBlank(fields[id]))) {
    for (const id of DUTIES) if (columns.has(id)) take(fields, above, id);
  }
}

const isBlank = (field: Field | undefined): boolean => field?.text === "";
const isOwn = (field: Field | undefined): boolean => field !== undefined && field.text !== "" && !field.inherited;

function take(fields: Fields, above: Fields, id: ColumnId): void {
  const field = above[id];
  if (field && field.text !== "") fields[id] = { ...field, inherited: "above" };
}
