import type { CellAddress, CellRange } from "../grid/address";
import { cellAt, type Cell, type GridSnapshot, type Row } from "../grid/snapshot";
import { tidy } from "../text/tidy";
import { indexMerges, type MergeIndex } from "./merge-index";

/** A sheet as the reader sees it: tidied texts only, each made once. Its size is that of the filled cells. */
export interface SheetView {
  readonly snapshot: GridSnapshot;
  /** Rows that hold a text, ascending. */
  readonly rows: readonly number[];
  /** The texts of a row by column, ascending; empty where the row holds none. */
  readonly textsOf: (row: number) => ReadonlyMap<number, string>;
  /** The cell's own text, "" for an empty one. */
  readonly textAt: (at: CellAddress) => string;
  readonly cellAt: (at: CellAddress) => Cell;
  readonly mergeAt: (at: CellAddress) => CellRange | undefined;
  readonly merges: MergeIndex;
}

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/** What a cell's text is in Unicode; by default as it stands. Legacy encodings are decided for the sheet before. */
export type Decode = (cell: Cell, column: number) => string;

export function viewOf(snapshot: GridSnapshot, decode: Decode = (cell) => cell.text): SheetView {
  const texts = new Map<number, ReadonlyMap<number, string>>();
  for (const [row, cells] of snapshot.rows) {
    const filled = textsOf(cells, decode);
    if (filled.size > 0) texts.set(row, filled);
  }
  const merges = indexMerges(snapshot.merges);
  return {
    snapshot,
    rows: [...texts.keys()].sort((a, b) => a - b),
    textsOf: (row) => texts.get(row) ?? NO_TEXTS,
    textAt: ({ row, column }) => texts.get(row)?.get(column) ?? "",
    cellAt: (at) => cellAt(snapshot, at),
    mergeAt: merges.at,
    merges,
  };
}

/** The tidied texts of a row by column, ascending; a host gives them in that order as a rule. */
function textsOf(cells: Row, decode: Decode): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let last = -1;
  let isAscending = true;
  for (const [column, cell] of cells) {
    const text = cell.text === "" ? "" : tidy(decode(cell, column));
    if (text === "") continue;
    isAscending &&= column > last;
    last = column;
    texts.set(column, text);
  }
  return isAscending ? texts : new Map([...texts].sort(([a], [b]) => a - b));
}
