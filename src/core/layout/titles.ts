import { indexMerges, type MergeIndex } from "../annex/merge-index";
import type { Annex } from "../annex/annex";
import type { CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import { cellsOf } from "../grid/snapshot";
import type { GridSnapshot } from "../grid/snapshot";
import { emptied } from "./empty-texts";
import { columnsOf } from "./headings";
import type { LayoutStep } from "./options";
import { titleLineOf, titleRows } from "./title-lines";

/** Title lines that stand alone in their row go across the whole table, so that they can be centred over it. */
export const titleMerges: LayoutStep = (snapshot, annexes) => annexes.flatMap((annex) => mergesOf(snapshot, annex));

function mergesOf(snapshot: GridSnapshot, annex: Annex): Edit[] {
  const merges = indexMerges(snapshot.merges);
  const { left, right } = annex.range;
  return titleRows(annex).flatMap((row) => {
    const range = { top: row, left, bottom: row, right };
    return left < right && isFreeRange(merges, range) && isAlone(snapshot, range)
      ? [...emptied(snapshot, range), { kind: "merge", range }]
      : [];
  });
}

/** Whether the first cell holds the row's only text, and one that goes across. */
function isAlone(snapshot: GridSnapshot, { top, left }: CellRange): boolean {
  const texts = [...cellsOf(snapshot, top)].filter(([, { text }]) => text !== "");
  const [only] = texts;
  return texts.length === 1 && only !== undefined && only[0] === left && titleLineOf(only[1].text).isAcross;
}

const isFreeRange = (merges: MergeIndex, { top, left, right }: CellRange): boolean =>
  columnsOf({ left, right }).every((column) => merges.at({ row: top, column }) === undefined);
