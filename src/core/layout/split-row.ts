import { indexMerges } from "../annex/merge-index";
import type { CellAddress, CellRange } from "../grid/address";
import { applyEdits } from "../grid/apply";
import type { Edit, RowContent } from "../grid/edit";
import { EMPTY_CELL, type Cell, type GridSnapshot, cellsOf } from "../grid/snapshot";
import { neededHeights } from "./needed-heights";
import { partsThatFit } from "./parts-that-fit";

/**
 * Divides a row whose text is higher than a row may be (409 points): what fits stays, the rest goes to new rows below.
 * Words are moved, none is changed, and the rest is read as the continuation that it is. No edit where all fits, or
 * where the text stands in a merged area.
 */
export function splitRow(
  snapshot: GridSnapshot,
  { left, right }: Pick<CellRange, "left" | "right">,
  row: number,
): Edit[] {
  const merges = indexMerges(snapshot.merges);
  const cells = [...cellsOf(snapshot, row)];
  const divided = cells.flatMap(([column, cell]): DividedCell[] => {
    const at = { row, column };
    const isOwn = column >= left && column <= right && isPlainText(cell) && !merges.at(at);
    const parts = isOwn ? partsThatFit(snapshot, at) : [];
    return parts.length > 1 ? [{ at, cell, parts }] : [];
  });
  return divided.length === 0 ? [] : withHeights(snapshot, row, divisionOf(cells, divided));
}

interface DividedCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly parts: readonly string[];
}

interface Division {
  readonly cuts: readonly Edit[];
  readonly rests: readonly RowContent[];
}

function divisionOf(cells: readonly [number, Cell][], divided: readonly DividedCell[]): Division {
  const count = Math.max(...divided.map(({ parts }) => parts.length)) - 1;
  return {
    cuts: divided.map(({ at, cell, parts: [after = ""] }) => ({ kind: "setValue", at, before: cell.value, after })),
    rests: Array.from({ length: count }, (_, index): RowContent => {
      const texts = new Map(divided.map(({ at, parts }) => [at.column, parts[index + 1]]));
      return { cells: new Map(cells.map(([column, cell]) => [column, restOf(cell, texts.get(column))])) };
    }),
  };
}

const isPlainText = ({ value, formula }: Cell): boolean => typeof value === "string" && formula === undefined;

const restOf = ({ format }: Cell, text: string | undefined): Cell =>
  text === undefined ? { ...EMPTY_CELL, format } : { value: text, text, format };

/** Where the row has a height of its own, every part gets the one that its texts need. */
function withHeights(snapshot: GridSnapshot, row: number, { cuts, rests }: Division): Edit[] {
  const edits: Edit[] = [...cuts, { kind: "insertRows", row: row + 1, rows: rests }];
  const before = snapshot.rowHeights.get(row);
  if (before === undefined) return edits;
  const divided = applyEdits(snapshot, { sheet: snapshot.sheet, title: "", edits }).snapshot;
  const heights = neededHeights(divided, row, row + rests.length).rows;
  const heightOf = (part: number): number => heights.get(part) ?? before;
  return [
    ...cuts,
    { kind: "setRowHeight", row, before, after: heightOf(row) },
    { kind: "insertRows", row: row + 1, rows: rests.map((rest, i) => ({ ...rest, height: heightOf(row + 1 + i) })) },
  ];
}
