import { itemAt } from "../../collections";
import type { SheetDraft } from "./draft";
import { STYLE } from "./style";

/** A crosstab of fewer figures has no room for the list: its last text would stand off the paper. */
export const WIDE_LIST_FIGURES = 2;

type WideRow = readonly [string, string, number | string, string];

/** A list of two texts, a count and a remark across the columns of a crosstab, whose widths it cannot choose. */
export function putWideList(draft: SheetDraft, headings: WideRow, rows: readonly WideRow[]): void {
  putRow(draft, "TT", headings, true);
  for (const [index, row] of rows.entries()) putRow(draft, index + 1, row, false);
}

function putRow(draft: SheetDraft, number: number | string, row: WideRow, isHeader: boolean): void {
  const at = draft.next;
  draft.put(at, 0, number, isHeader ? STYLE.header : STYLE.centred);
  const spans = spansOf(draft.width);
  for (const [index, value] of row.entries()) {
    const [left, right] = itemAt(spans, index);
    const format = isHeader ? STYLE.header : typeof value === "number" ? STYLE.count : STYLE.text;
    draft.span({ top: at, left, bottom: at, right }, value, format);
  }
}

/** Name column and a third for the first text, then a third, one column for the count, the rest. */
function spansOf(width: number): readonly (readonly [number, number])[] {
  const last = width - 1;
  const first = Math.max(1, Math.floor(last * 0.3));
  const second = Math.max(first + 1, Math.floor(last * 0.62));
  return [
    [1, first],
    [first + 1, second],
    [second + 1, second + 1],
    [second + 2, Math.max(second + 2, last)],
  ];
}
