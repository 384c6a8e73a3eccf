import type { AnnexItem, ColumnId, Field } from "../annex/annex";

/** "2.1. ... 2.2. ..." in a task cell, "3.1. ..." in an activity cell: the first figure is the column's own number. */
const NUMBERED = { task: numbered(2), activity: numbered(3) } as const;

function numbered(column: number): { readonly first: RegExp; readonly each: RegExp } {
  const number = `\\s*${column}\\.\\d{1,3}(?=[.:)]?\\s)`;
  return { first: new RegExp(`^${number}`, "u"), each: new RegExp(`(?<=^|[.;:,]\\s|\\n)${number}`, "gu") };
}

/** How many tasks or activities a cell holds: each that is numbered, where the text is numbered from its start, else one. */
export function countNumbered(text: string, column: keyof typeof NUMBERED): number {
  if (text === "") return 0;
  const { first, each } = NUMBERED[column];
  return first.test(text) ? [...text.matchAll(each)].length : 1;
}

/** Columns of an Excel sheet. */
const WIDEST_SHEET = 16_384;

/** Tells for each row whether its cell of a column is counted here: a merge or the blanks below a cell count once. */
export function createFirstOfCell(column: ColumnId): (item: AnnexItem) => Field | undefined {
  const seen = new Set<number>();
  return ({ fields }) => {
    const field = fields[column];
    if (!field || field.text === "") return undefined;
    const place = field.at.row * WIDEST_SHEET + field.at.column;
    if (seen.has(place)) return undefined;
    seen.add(place);
    return field;
  };
}
