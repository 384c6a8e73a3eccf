import { groupBy, itemAt } from "../collections";
import type { Mark } from "./mark";

/**
 * For each marked cell the mark that was made for it. Cells of one column with one text keep their order when rows are
 * inserted or sorted; a cell whose text was changed is known by the order within its column; else a cell is known by
 * its place, a copied one by its text.
 */
export function matchMarks(cells: readonly Mark[], marks: readonly Mark[]): (Mark | undefined)[] {
  const found = new Map<Mark, Mark>();
  pairInOrder(cells, marks, textKey, found);
  const taken = new Set(found.values());
  const open = cells.filter((cell) => !found.has(cell));
  const free = marks.filter((mark) => !taken.has(mark));
  pairInOrder(open, free, ({ column }) => String(column), found);
  const inPlace = new Map(free.map((mark) => [placeKey(mark), mark]));
  const sameText = new Map(marks.map((mark) => [textKey(mark), mark]));
  return cells.map((cell) => found.get(cell) ?? inPlace.get(placeKey(cell)) ?? sameText.get(textKey(cell)));
}

const textKey = ({ column, text }: Mark): string => `${column}:${text}`;
const placeKey = ({ row, column }: Mark): string => `${row}:${column}`;

/** Within each group one by one from the top, where as many cells as marks are left. */
function pairInOrder(
  cells: readonly Mark[],
  marks: readonly Mark[],
  keyOf: (mark: Mark) => string,
  found: Map<Mark, Mark>,
): void {
  const marksOf = groupsOf(marks, keyOf);
  for (const [key, group] of groupsOf(cells, keyOf)) {
    const own = marksOf.get(key);
    if (own?.length !== group.length) continue;
    for (const [index, cell] of group.entries()) found.set(cell, itemAt(own, index));
  }
}

const groupsOf = (marks: readonly Mark[], keyOf: (mark: Mark) => string): Map<string, Mark[]> =>
  groupBy(
    [...marks].sort((a, b) => a.row - b.row),
    keyOf,
  );
