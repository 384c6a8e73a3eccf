import type { CellAddress } from "../grid/address";
import type { ColumnId, Field, ResultColumnId } from "./annex";
import type { ItemDraft, Piece } from "./item-draft";
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
  const draftIn = new Map(drafts.map((draft) => [draft.shape.row, draft]));
  let above: { draft: ItemDraft; fields: Fields } | undefined;
  return drafts.map((draft) => {
    const fields: Fields = {};
    for (const [id, column] of columns) fields[id] = ownField(view, draft, id, column, draftIn);
    if (above && belongTogether(above.draft, draft)) takeFromAbove(draft, fields, above.fields, columns);
    above = { draft, fields };
    return fields;
  });
}

function ownField(
  view: SheetView,
  draft: ItemDraft,
  id: ColumnId | ResultColumnId,
  column: number,
  draftIn: ReadonlyMap<number, ItemDraft>,
): Field {
  const at = { row: draft.shape.row, column };
  if (id === "ordinal") return ordinalField(view, draft, at);
  const piece = draft.pieces.get(column);
  if (piece) return fieldOf(view, piece);
  const merge = draft.gaveTail.has(column) ? undefined : view.mergeAt(at);
  const anchor = merge && { row: merge.top, column: merge.left };
  const shared =
    anchor && anchor.row !== at.row && anchor.column === column
      ? draftIn.get(anchor.row)?.pieces.get(column)
      : undefined;
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
  const [at = NOWHERE] = cells;
  if (cells.length > 1) return joinedField(view, cells, text);
  const cell = view.cellAt(at);
  return cell.formula === undefined ? { at, raw: cell.text, text } : { at, raw: cell.text, text, isFormula: true };
}

const NOWHERE: CellAddress = { row: 0, column: 0 };

function joinedField(view: SheetView, parts: readonly CellAddress[], text: string): Field {
  const stored = parts.map((at) => view.cellAt(at));
  return {
    at: parts[0] ?? NOWHERE,
    raw: stored.map((cell) => cell.text).join("\n"),
    text: text.replace(/\s+/gu, " "),
    ...(stored.some((cell) => cell.formula !== undefined) && { isFormula: true as const }),
    parts,
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
