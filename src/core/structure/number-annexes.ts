import type { Annex } from "../annex/annex";
import type { CellAddress } from "../grid/address";
import type { Edit, EditPlan } from "../grid/edit";
import { cellsOf } from "../grid/snapshot";
import type { GridSnapshot } from "../grid/snapshot";
import { titleLineOf, titleRows } from "../layout/title-lines";
import { planOf } from "./plan";
import { formatRoman } from "../text/roman";

export interface SheetAnnexes {
  readonly snapshot: GridSnapshot;
  readonly annexes: readonly Annex[];
}

/**
 * "Phụ lục I", "Phụ lục II"... through the annexes of a workbook, in the order of its sheets; one alone is "Phụ lục"
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III: from two annexes on, each has a Roman numeral). One plan a sheet.
 */
export function numberAnnexes(sheets: readonly SheetAnnexes[]): EditPlan[] {
  const count = sheets.reduce((sum, { annexes }) => sum + annexes.length, 0);
  let number = 0;
  return sheets.map(({ snapshot, annexes }) => {
    const edits = annexes.flatMap((annex) => {
      number += 1;
      return labelEdits(snapshot, annex, count > 1 ? `Phụ lục ${formatRoman(number)}` : "Phụ lục");
    });
    return planOf(snapshot, "Đánh số phụ lục", edits);
  });
}

function labelEdits(snapshot: GridSnapshot, annex: Annex, after: string): Edit[] {
  const label = labelOf(snapshot, annex);
  return label && label.before !== after ? [{ kind: "setValue", ...label, after }] : [];
}

/** The cell of the line "Phụ lục ..." above a table. */
function labelOf(snapshot: GridSnapshot, annex: Annex): { at: CellAddress; before: string } | undefined {
  for (const row of titleRows(annex)) {
    for (const [column, { value, formula }] of cellsOf(snapshot, row)) {
      const isLabel = typeof value === "string" && formula === undefined && titleLineOf(value).id === "label";
      if (isLabel) return { at: { row, column }, before: value };
    }
  }
  return undefined;
}
