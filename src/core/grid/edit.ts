import type { CellAddress, CellRange } from "./address";
import type { CellFormat, PrintSetup } from "./format";
import type { Cell, CellValue } from "./snapshot";

/** A row's cells, heights and all, as an inserted or removed row carries them. */
export interface RowContent {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly height?: number;
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
  | { readonly kind: "insertRows"; readonly row: number; readonly rows: readonly RowContent[] }
  | { readonly kind: "deleteRows"; readonly row: number; readonly rows: readonly RowContent[] }
  | { readonly kind: "insertColumns"; readonly column: number; readonly columns: readonly ColumnContent[] }
  | { readonly kind: "deleteColumns"; readonly column: number; readonly columns: readonly ColumnContent[] }
  | { readonly kind: "setRowHeight"; readonly row: number; readonly before: Length; readonly after: Length }
  | { readonly kind: "setColumnWidth"; readonly column: number; readonly before: Length; readonly after: Length }
  | { readonly kind: "setPrint"; readonly before: PrintSetup; readonly after: PrintSetup };

/** A column's cells by row, with its width. */
export interface ColumnContent {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly width?: number;
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

/** The plan that takes a plan back: inverse edits in reverse order. */
export const invertPlan = (plan: EditPlan): EditPlan => ({
  sheet: plan.sheet,
  title: plan.title,
  edits: [...plan.edits].reverse().map(invertEdit),
});

export function invertEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case "merge":
      return { ...edit, kind: "unmerge" };
    case "unmerge":
      return { ...edit, kind: "merge" };
    case "insertRows":
      return { ...edit, kind: "deleteRows" };
    case "deleteRows":
      return { ...edit, kind: "insertRows" };
    case "insertColumns":
      return { ...edit, kind: "deleteColumns" };
    case "deleteColumns":
      return { ...edit, kind: "insertColumns" };
    case "setValue":
      return { ...edit, before: edit.after, after: edit.before };
    case "setFormat":
      return { ...edit, before: edit.after, after: edit.before };
    case "setPrint":
      return { ...edit, before: edit.after, after: edit.before };
    case "setRowHeight":
    case "setColumnWidth":
      return { ...edit, before: edit.after, after: edit.before };
  }
}
