import type { CellAddress } from "../grid/address";
import type { ColumnId, Field, ResultColumnId } from "./annex";
import type { ItemDraft, Piece } from "./item-draft";
import type { SheetView } from "./sheet-view";

/** What the cell of an item's own row gives: its text, joined with what a page break cut off, or a merge's value. */
export function ownField(
  view: SheetView,
  draft: ItemDraft,
  id: ColumnId | ResultColumnId,
  column: number,
  draftIn: ReadonlyMap<number, ItemDraft>,
): Field {
  const at = { row: draft.shape.row, column };
  if (id === "ordinal") return ordinalField(view, draft, at);
  const joined = draft.joinedAt(column);
  if (joined) return fieldOf(view, joined);
  const text = draft.textAt(column);
  return text === undefined ? mergedField(view, draft, at, draftIn) : plainField(view, at, text);
}

/** A blank cell, or the value of the merge that covers it from a row above. */
function mergedField(
  view: SheetView,
  draft: ItemDraft,
  at: CellAddress,
  draftIn: ReadonlyMap<number, ItemDraft>,
): Field {
  const merge = draft.gaveTail(at.column) ? undefined : view.mergeAt(at);
  const isBelow = merge !== undefined && merge.top !== at.row && merge.left === at.column;
  const shared = isBelow ? draftIn.get(merge.top)?.pieceAt(at.column) : undefined;
  return shared ? { ...fieldOf(view, shared), inherited: "merge" } : { at, raw: "", text: "" };
}

/** "1.", "01" and the number 1 are one ordinal. */
function ordinalField(view: SheetView, { shape }: ItemDraft, at: CellAddress): Field {
  const raw = view.cellAt(at).text;
  const merge = shape.ordinal === "" ? view.mergeAt(at) : undefined;
  if (!merge || merge.top === at.row) return { at, raw, text: shape.numeral?.text ?? shape.ordinal };
  const anchor = { row: merge.top, column: merge.left };
  const text = view.textAt(anchor);
  return text === "" ? { at, raw, text: "" } : { at: anchor, raw: view.cellAt(anchor).text, text, inherited: "merge" };
}

function fieldOf(view: SheetView, { cells, text }: Piece): Field {
  return cells.length > 1 ? joinedField(view, cells, text) : plainField(view, cells[0], text);
}

function plainField(view: SheetView, at: CellAddress, text: string): Field {
  const cell = view.cellAt(at);
  return cell.formula === undefined ? { at, raw: cell.text, text } : { at, raw: cell.text, text, isFormula: true };
}

function joinedField(view: SheetView, parts: Piece["cells"], text: string): Field {
  const stored = parts.map((at) => view.cellAt(at));
  return {
    at: parts[0],
    raw: stored.map((cell) => cell.text).join("\n"),
    text: text.replace(/\s+/gu, " "),
    ...(stored.some((cell) => cell.formula !== undefined) && { isFormula: true as const }),
    parts,
  };
}
