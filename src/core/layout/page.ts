import type { Annex } from "../annex/annex";
import { DEFAULT_PRINT, type PrintSetup } from "../grid/format";
import { cellsOf, type GridSnapshot } from "../grid/snapshot";
import { changeTo } from "./change";
import type { LayoutOptions, LayoutStep } from "./options";
import { pageNumberSetup } from "./page-number";
import { printAreaOf } from "./print-area";
import { settle, STANDARD } from "./standard";
import { titleTop } from "./title-lines";

/** Paper, margins, header rows, page numbers: one edit of the sheet's print setup. */
export const pageSetup: LayoutStep = (snapshot, annexes, options) => {
  const change = changeTo<PrintSetup>(snapshot.print, standardPrint(snapshot, annexes, options), DEFAULT_PRINT);
  return change ? [{ kind: "setPrint", ...change }] : [];
};

/** The print setup that the sheet ought to have; what the standard leaves open stays as the user set it. */
export function standardPrint(
  snapshot: GridSnapshot,
  annexes: readonly Annex[],
  options: LayoutOptions = {},
): PrintSetup {
  const { print } = snapshot;
  const wanted = { ...print, ...options.margins };
  return {
    paper: STANDARD.paper.value,
    orientation: options.orientation ?? STANDARD.orientation.value,
    marginTop: settle(STANDARD.marginTop.value, wanted.marginTop),
    marginBottom: settle(STANDARD.marginBottom.value, wanted.marginBottom),
    marginLeft: settle(STANDARD.marginLeft.value, wanted.marginLeft),
    marginRight: settle(STANDARD.marginRight.value, wanted.marginRight),
    marginHeader: settle(STANDARD.marginHeader.value, print.marginHeader),
    fitToWidth: STANDARD.fitToWidth.value,
    fitToHeight: 0,
    titleRows: sharedHeaderRows(snapshot, annexes),
    printArea: printAreaOf(snapshot, annexes, options),
    rowBreaks: rowBreaksOf(snapshot, annexes),
    ...pageNumberSetup(print),
  };
}

/** Each annex begins on a page of its own; the breaks that the user set stay. */
function rowBreaksOf({ print }: GridSnapshot, annexes: readonly Annex[]): number[] {
  const [, ...later] = annexes.map(titleTop).sort((a, b) => a - b);
  return [...new Set([...(print.rowBreaks ?? []), ...later])].sort((a, b) => a - b);
}

/** The header rows to repeat; null where several tables on one sheet have different ones. */
function sharedHeaderRows(
  snapshot: GridSnapshot,
  annexes: readonly Annex[],
): NonNullable<PrintSetup["titleRows"]> | null {
  const headers = annexes.map(headerRowsOf);
  const [first = null] = headers;
  return new Set(headers.map((rows) => headerWording(snapshot, rows))).size > 1 ? null : first;
}

/** The heading and, where it follows at once, the row that numbers the columns. */
function headerRowsOf({ headerRows, range, rows }: Annex): { first: number; last: number } {
  const last = Math.max(range.top, ...headerRows);
  const isNumbered = rows.some(({ row, kind }) => row === last + 1 && kind === "column-numbers");
  return { first: Math.min(range.top, ...headerRows), last: isNumbered ? last + 1 : last };
}

function headerWording(snapshot: GridSnapshot, { first, last }: { first: number; last: number }): string {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => cellsOf(snapshot, first + index));
  return rows.map((row) => Array.from(row, ([, { text }]) => text).join("\t")).join("\n");
}
