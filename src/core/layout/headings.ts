import type { Annex } from "../annex/annex";
import type { MergeIndex } from "../annex/merge-index";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { roomOf } from "./printed-page";
import { LIBREOFFICE, type TypeLook } from "./typesetters";
import { unwrappedWidth } from "./wrap";

/** The heading may begin behind the ordinals, and columns may come out a little narrower than the page. */
const SHARE_OF_PAGE = 0.85;

/**
 * The column from which a section's heading may run on to the table's right edge, over cells that hold nothing, as it
 * would look if it stood in one cell across the row; undefined where it has to keep to its own cell.
 */
export function flowingFrom(
  snapshot: GridSnapshot,
  merges: MergeIndex,
  { range }: Annex,
  row: number,
  look: TypeLook,
): number | undefined {
  const filled = columnsOf(range).filter((column) => cellAt(snapshot, { row, column }).text.trim() !== "");
  const last = filled.at(-1);
  if (last === undefined || last === range.right || isMergedFrom(merges, row, last, range.right)) return undefined;
  const { text } = cellAt(snapshot, { row, column: last });
  const room = roomOf(snapshot).width * SHARE_OF_PAGE;
  return text.includes("\n") || unwrappedWidth(text, look, LIBREOFFICE) > room ? undefined : last;
}

const isMergedFrom = (merges: MergeIndex, row: number, from: number, to: number): boolean =>
  columnsOf({ left: from, right: to }).some((column) => merges.at({ row, column }) !== undefined);

export const columnsOf = ({ left, right }: { readonly left: number; readonly right: number }): number[] =>
  Array.from({ length: right - left + 1 }, (_, index) => left + index);
