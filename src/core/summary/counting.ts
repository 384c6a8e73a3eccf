import type { AnnexItem, ColumnId, Field } from "../annex/annex";

/**
 * How many of a kind a cell holds: one for a text, one for each of "2.1. ... 2.2. ..." where the text is numbered
 * so. `prefix` is the column's own number (2 for tasks, 3 for activities).
 */
export function countNumbered(text: string, prefix: number): number {
  if (text === "") return 0;
  const numbered = [...text.matchAll(new RegExp(`(?<=^|[.;:,]\\s|\\n)\\s*${prefix}\\.(\\d{1,3})(?=[.:)]?\\s)`, "gu"))];
  return numbered[0]?.index === 0 ? numbered.length : 1;
}

/** Tells for each row whether its cell of a column is counted here: a merge or the blanks below a cell count once. */
export function createFirstOfCell(column: ColumnId): (item: AnnexItem) => Field | undefined {
  const seen = new Set<string>();
  return ({ fields }) => {
    const field = fields[column];
    if (!field || field.text === "") return undefined;
    const place = `${field.at.row}:${field.at.column}`;
    if (seen.has(place)) return undefined;
    seen.add(place);
    return field;
  };
}
