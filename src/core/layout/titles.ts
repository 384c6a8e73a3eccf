import { indexMerges } from "../annex/merge-index";
import type { Annex } from "../annex/annex";
import type { CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import type { Cell, GridSnapshot } from "../grid/snapshot";
import type { LayoutStep } from "./options";
import { titleLineOf, titleRows } from "./title-lines";

/** Title lines that stand alone in their row go across the whole table, so that they can be centred over it. */
export const titleMerges: LayoutStep = (snapshot, annexes) => annexes.flatMap((annex) => mergesOf(snapshot, annex));

function mergesOf(snapshot: GridSnapshot, annex: Annex): Edit[] {
  const merges = indexMerges(snapshot.merges);
  const { left, right } = annex.range;
  return titleRows(annex).flatMap((row) => {
    const range = { top: row, left, bottom: row, right };
    const isFree = columnsOf(range).every((column) => merges.at({ row, column }) === undefined);
    return left < right && isFree && isAlone(snapshot, range)
      ? [...emptied(snapshot, range), { kind: "merge", range }]
      : [];
  });
}

/** Whether the first cell holds the row's only text, and one that goes across. */
function isAlone({ rows }: GridSnapshot, { top, left }: CellRange): boolean {
  const texts = [...(rows.get(top) ?? [])].filter(([, { text }]) => text !== "");
  const [only] = texts;
  return texts.length === 1 && only !== undefined && only[0] === left && titleLineOf(only[1].text).isAcross;
}

/** Cells that hold an empty text are not empty to Excel: a merge would ask about them. */
const emptied = ({ rows }: GridSnapshot, { top, left, right }: CellRange): Edit[] =>
  [...(rows.get(top) ?? [])]
    .filter(([column, cell]) => column > left && column <= right && isEmptyText(cell))
    .map(([column]) => ({ kind: "setValue", at: { row: top, column }, before: "", after: null }));

const isEmptyText = ({ value, formula }: Cell): boolean => value === "" && formula === undefined;

const columnsOf = ({ left, right }: CellRange): number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);
