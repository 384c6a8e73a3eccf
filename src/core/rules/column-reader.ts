import type { AnnexItem, ColumnId } from "../annex/annex";
import { textOf } from "../annex/field-text";

/** Reads a text; the reading of the cell above is given along, for "-nt-" (như trên). */
export type ReadText<T> = (text: string, above: T | undefined) => T;

/**
 * What the cells of a column mean, read from top to bottom when one of them is first asked for: many rules ask for each
 * of them, and on a long sheet even looking a text up is dear. A missing or blank cell has no reading.
 */
export function columnReader<T>(
  items: readonly AnnexItem[],
  column: ColumnId,
  read: ReadText<T>,
): (item: AnnexItem) => T | undefined {
  const top = items[0]?.row ?? 0;
  let readings: readonly (T | undefined)[] | undefined;
  return ({ row }) => (readings ??= readColumn(items, top, column, read))[row - top];
}

function readColumn<T>(
  items: readonly AnnexItem[],
  top: number,
  column: ColumnId,
  read: ReadText<T>,
): readonly (T | undefined)[] {
  const readings: (T | undefined)[] = [];
  let above: T | undefined;
  for (const item of items) {
    const text = textOf(item, column);
    above = text === "" ? undefined : read(text, above);
    readings[item.row - top] = above;
  }
  return readings;
}
