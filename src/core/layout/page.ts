import type { Annex } from "../annex/annex";
import { DEFAULT_PRINT, type PrintSetup } from "../grid/format";
import type { GridSnapshot } from "../grid/snapshot";
import { usedRange } from "../grid/snapshot";
import { formatRange } from "../grid/a1";
import { changeTo } from "./change";
import type { LayoutOptions, LayoutStep } from "./options";
import { pageNumberSetup } from "./page-number";
import { settle, STANDARD } from "./standard";

/** Paper, margins, header rows, page numbers: one edit of the sheet's print setup. */
export const pageSetup: LayoutStep = (snapshot, annexes, options) => {
  const change = changeTo<PrintSetup>(snapshot.print, standardPrint(snapshot, annexes, options), DEFAULT_PRINT);
  return change ? [{ kind: "setPrint", ...change }] : [];
};

/** The print setup that the sheet ought to have; what the standard leaves open stays as the user set it. */
export function standardPrint(
  snapshot: GridSnapshot,
  annexes: readonly Annex[],
  { orientation = STANDARD.orientation.value }: LayoutOptions = {},
): PrintSetup {
  const { print } = snapshot;
  return {
    paper: STANDARD.paper.value,
    orientation,
    marginTop: settle(STANDARD.marginTop.value, print.marginTop),
    marginBottom: settle(STANDARD.marginBottom.value, print.marginBottom),
    marginLeft: settle(STANDARD.marginLeft.value, print.marginLeft),
    marginRight: settle(STANDARD.marginRight.value, print.marginRight),
    marginHeader: settle(STANDARD.marginHeader.value, print.marginHeader),
    fitToWidth: STANDARD.fitToWidth.value,
    fitToHeight: 0,
    titleRows: sharedHeaderRows(snapshot, annexes),
    printArea: print.printArea ?? areaWithoutNotes(snapshot, annexes),
    ...pageNumberSetup(print),
  };
}

/** The header rows to repeat; null where several tables on one sheet have different ones. */
function sharedHeaderRows(
  snapshot: GridSnapshot,
  annexes: readonly Annex[],
): NonNullable<PrintSetup["titleRows"]> | null {
  const [first, ...others] = annexes;
  if (!first) return null;
  const rows = headerRowsOf(first);
  const wording = headerWording(snapshot, rows);
  return others.every((annex) => headerWording(snapshot, headerRowsOf(annex)) === wording) ? rows : null;
}

/** The heading and, where it follows at once, the row that numbers the columns. */
function headerRowsOf({ headerRows, range, rows }: Annex): { first: number; last: number } {
  const last = Math.max(range.top, ...headerRows);
  const isNumbered = rows.some(({ row, kind }) => row === last + 1 && kind === "column-numbers");
  return { first: Math.min(range.top, ...headerRows), last: isNumbered ? last + 1 : last };
}

function headerWording(snapshot: GridSnapshot, { first, last }: { first: number; last: number }): string {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => snapshot.rows.get(first + index));
  return rows.map((row) => [...(row?.values() ?? [])].map(({ text }) => text).join("\t")).join("\n");
}

/** Keeps the user's own columns right of the table off the paper; null (the whole sheet) where there are none. */
function areaWithoutNotes(snapshot: GridSnapshot, annexes: readonly Annex[]): string | null {
  const used = usedRange(snapshot);
  const right = Math.max(...annexes.map(({ range }) => range.right));
  if (!used || used.right <= right) return null;
  return formatRange({ top: 0, left: 0, bottom: used.bottom, right });
}
