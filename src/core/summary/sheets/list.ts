import { itemAt } from "../../collections";
import type { SheetDraft } from "./draft";
import { STYLE, type Look } from "./style";

export type ListFormat = "text" | "centred" | "count" | "share";

export interface ListColumn {
  readonly heading: string;
  readonly format: ListFormat;
}

export type ListValue = string | number | { readonly value: number; readonly formula: string };

/** A bordered table: header, then a row each, with the running number in front. Returns the first row of the body. */
export function putList<T>(
  draft: SheetDraft,
  columns: readonly ListColumn[],
  items: readonly T[],
  valuesOf: (item: T, at: number) => readonly ListValue[],
): number {
  const top = draft.next;
  for (const [column, heading] of ["TT", ...columns.map((one) => one.heading)].entries()) {
    draft.put(top, column, heading, STYLE.header);
  }
  draft.repeatRows(top, top);
  for (const [index, item] of items.entries()) {
    const at = top + 1 + index;
    draft.put(at, 0, index + 1, STYLE.centred);
    for (const [column, value] of valuesOf(item, at).entries()) {
      putValue(draft, at, column + 1, value, STYLE[itemAt(columns, column).format]);
    }
  }
  return top + 1;
}

function putValue(draft: SheetDraft, row: number, column: number, value: ListValue, format: Look): void {
  if (typeof value === "object") draft.put(row, column, value.value, format, value.formula);
  else draft.put(row, column, value, format);
}
