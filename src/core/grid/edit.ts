import type { CellAddress, CellRange } from "./address";
import type { CellFormat, PrintSetup } from "./format";
import type { Cell, CellValue } from "./snapshot";

/** A row's cells, heights and all, as an inserted or removed row carries them. */
export interface RowContent {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly height?: number;
  readonly isHidden?: boolean;
  /** How the row's cells look that are not listed. */
  readonly format?: CellFormat;
}

/**
 * One change of a sheet. Every edit says what it expects to overwrite (`before`), so that a cell changed meanwhile is
 * refused and never overwritten, and so that its inverse needs nothing else.
 *
 * `setValue` writes a value as it is: a text stays a text, whatever it begins with. `setFormat` changes the named
 * properties only; `before` has the same keys as `after`. `merge` wants the covered cells empty (plan `setValue` first).
 */
export type Edit =
  | { readonly kind: "setValue"; readonly at: CellAddress; readonly before: CellValue; readonly after: CellValue }
  | { readonly kind: "setFormat"; readonly at: CellAddress; readonly before: CellFormat; readonly after: CellFormat }
  | { readonly kind: "merge"; readonly range: CellRange }
  | { readonly kind: "unmerge"; readonly range: CellRange }
  | RowsEdit<"insertRows">
  | RowsEdit<"deleteRows">
  | ColumnsEdit<"insertColumns">
  | ColumnsEdit<"deleteColumns">
  | { readonly kind: "setRowHeight"; readonly row: number; readonly before: Length; readonly after: Length }
  | { readonly kind: "setColumnWidth"; readonly column: number; readonly before: Length; readonly after: Length }
  | { readonly kind: "setPrint"; readonly before: PrintSetup; readonly after: PrintSetup };

interface RowsEdit<Kind> {
  readonly kind: Kind;
  readonly row: number;
  readonly rows: readonly RowContent[];
  readonly formulas?: readonly LostFormula[];
}

interface ColumnsEdit<Kind> {
  readonly kind: Kind;
  readonly column: number;
  readonly columns: readonly ColumnContent[];
  readonly formulas?: readonly LostFormula[];
}

/**
 * A formula elsewhere on the sheet as it read before a deletion took a part of what it refers to: an insertion alone would
 * not give that back. Recorded when a deletion is done, used when it is taken back.
 */
export interface LostFormula {
  readonly at: CellAddress;
  readonly formula: string;
}

/** A column's cells by row, with its width. */
export interface ColumnContent {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly format?: CellFormat;
}

/** Points; null is the sheet's default. */
export type Length = number | null;

/** Edits of one sheet, applied in order. A later edit sees the sheet as the earlier ones left it. */
export interface EditPlan {
  readonly sheet: string;
  /** What the user reads in the list of what was done, e.g. "Sửa 12 thời hạn". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Why an edit was left undone. `changed`: the cell no longer holds what the edit expected. */
export type RefusalReason = "changed" | "formula" | "merge-overlap" | "merge-missing" | "merge-not-empty";

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

/** What came of one edit: the edits that were done in its stead (mostly itself), or why it was left undone. */
export type Attempt = readonly Edit[] | RefusalReason;

/** The edits of the given kinds. */
export type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** The plan that takes a plan back: inverse edits in reverse order. */
export const invertPlan = (plan: EditPlan): EditPlan => ({
  sheet: plan.sheet,
  title: plan.title,
  edits: [...plan.edits].reverse().map(invertEdit),
});

const OPPOSITES = {
  merge: "unmerge",
  unmerge: "merge",
  insertRows: "deleteRows",
  deleteRows: "insertRows",
  insertColumns: "deleteColumns",
  deleteColumns: "insertColumns",
} as const;

/** The edit that takes an edit back. */
export function invertEdit(edit: Edit): Edit {
  if ("before" in edit) return { ...edit, before: edit.after, after: edit.before } as Edit;
  return { ...edit, kind: OPPOSITES[edit.kind] } as Edit;
}
