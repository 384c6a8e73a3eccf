import type { CellRange } from "../grid/address";
import type { Edit } from "../grid/edit";
import { cellsOf } from "../grid/snapshot";
import type { Cell, GridSnapshot } from "../grid/snapshot";

/** Cells of a row that hold an empty text, as pasting leaves them: to Excel not empty, so that nothing flows over them. */
export const emptied = (snapshot: GridSnapshot, { top, left, right }: CellRange): Edit[] =>
  [...cellsOf(snapshot, top)]
    .filter(([column, cell]) => column > left && column <= right && isEmptyText(cell))
    .map(([column]) => ({ kind: "setValue", at: { row: top, column }, before: "", after: null }));

const isEmptyText = ({ value, formula }: Cell): boolean => value === "" && formula === undefined;
