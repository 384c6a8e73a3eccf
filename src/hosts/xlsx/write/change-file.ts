import type { EditPlan } from "../../../core/grid/edit";
import type { SheetContent } from "../../../core/grid/sheet-content";
import { shiftOf } from "../../../core/grid/shift";
import type { GridSnapshot } from "../../../core/grid/snapshot";
import { readXlsx, type XlsxDocument } from "../read/read-xlsx";
import { editPackage, type Work } from "./edit-package";
import { writePlan } from "./plan";
import { deleteSheet } from "./sheets";
import { StyleNumbers } from "./style-table";
import { withoutReplaced, writeSheets } from "./write-sheets";

/** A change of a workbook as data, so that any thread can make it. */
export type Change =
  /** Each sheet in the place of the one of its name, or at the end. */
  | { readonly kind: "put"; readonly sheets: readonly SheetContent[] }
  | { readonly kind: "remove"; readonly sheet: string }
  /** Edits that `applyEdits` has found doable. */
  | { readonly kind: "apply"; readonly plan: EditPlan };

/** A workbook as it is read, with the numbers that its looks have in the file. */
export interface OpenFile {
  readonly document: XlsxDocument;
  readonly styles: StyleNumbers;
}

/**
 * A workbook with a change made: bytes in, bytes out.
 * @param open the same workbook where it has been read already
 * @throws HostError `damaged`, `too-large`, `sheet-not-found` or `host-failed`
 */
export async function changeFile(
  bytes: Uint8Array,
  change: Change,
  { document, styles }: OpenFile = { document: readXlsx(bytes), styles: new StyleNumbers() },
): Promise<Uint8Array> {
  const from = change.kind === "put" ? withoutReplaced(bytes, document, change.sheets) : bytes;
  return editPackage(from, document, styles, workOf(change, document));
}

function workOf(change: Change, document: XlsxDocument): Work {
  switch (change.kind) {
    case "put":
      return (editing) => writeSheets(editing, change.sheets, document.formats[0] ?? {});
    case "remove":
      return (editing) => {
        deleteSheet(editing, change.sheet);
        return [];
      };
    case "apply":
      return (editing) => {
        const { plan } = change;
        writePlan(editing, document.sheet(plan.sheet), plan, othersOf(plan, document));
        return [];
      };
  }
}

/** The other sheets, read only where rows or columns move: their formulas may have to follow. */
function othersOf({ sheet, edits }: EditPlan, document: XlsxDocument): readonly GridSnapshot[] {
  if (!edits.some(shiftOf)) return [];
  return document.sheets.filter(({ name }) => name !== sheet).map(({ name }) => document.sheet(name));
}
