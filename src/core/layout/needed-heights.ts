import { indexMerges } from "../annex/merge-index";
import type { CellAddress, CellRange } from "../grid/address";
import type { GridSnapshot } from "../grid/snapshot";
import { heightOf, MOST_HEIGHT } from "./measures";
import { areaOf, textHeight } from "./text-height";

export interface NeededHeights {
  /** Points by row, at most Excel's limit; hidden rows and rows without text are absent. */
  readonly rows: ReadonlyMap<number, number>;
  /** The cells whose text needs more than their rows can give. */
  readonly tooTall: readonly CellAddress[];
  /** The texts that stand over several rows. */
  readonly overRows: readonly PlacedText[];
}

export interface PlacedText {
  readonly at: CellAddress;
  readonly area: CellRange;
  /** What the text needs, in points. */
  readonly height: number;
}

/**
 * The heights that show every line of the rows `first` to `last`, with the sheet's widths, fonts and merges. A text in
 * an area over several rows may use them all; what it needs beyond them goes to the last row, and from there upwards.
 */
export function neededHeights(snapshot: GridSnapshot, first: number, last: number): NeededHeights {
  const texts = textsOf(snapshot, first, last);
  const rows = new Map<number, number>();
  const tooTall: CellAddress[] = [];
  for (const { at, area, height } of texts) {
    if (area.bottom > area.top) continue;
    rows.set(at.row, Math.min(MOST_HEIGHT, Math.max(rows.get(at.row) ?? 0, height)));
    if (height > MOST_HEIGHT) tooTall.push(at);
  }
  const overRows = texts.filter(({ area }) => area.bottom > area.top).sort((a, b) => a.area.bottom - b.area.bottom);
  for (const { at, area, height } of overRows) {
    if (!stretch(snapshot, rows, area, height)) tooTall.push(at);
  }
  return { rows, tooTall, overRows };
}

function textsOf(snapshot: GridSnapshot, first: number, last: number): PlacedText[] {
  const merges = indexMerges(snapshot.merges);
  const texts: PlacedText[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const [column, cell] of snapshot.rows.get(row) ?? []) {
      const at = { row, column };
      const area = areaOf(merges, at);
      const isShown = !snapshot.hiddenRows.has(row) || area.bottom > row;
      if (cell.text.trim() !== "" && isShown) texts.push({ at, area, height: textHeight(snapshot, cell, area) });
    }
  }
  return texts;
}

/** Makes the rows of an area high enough together; false where even all of them at their limit are too low. */
function stretch(snapshot: GridSnapshot, rows: Map<number, number>, area: CellRange, height: number): boolean {
  const shown = shownRows(snapshot, area);
  const current = (row: number): number => rows.get(row) ?? heightOf(snapshot, row);
  let missing = height - shown.reduce((sum, row) => sum + current(row), 0);
  for (const row of shown.reverse()) {
    if (missing <= 0) break;
    const more = Math.min(missing, MOST_HEIGHT - current(row));
    rows.set(row, current(row) + more);
    missing -= more;
  }
  return missing <= 0;
}

const shownRows = ({ hiddenRows }: GridSnapshot, { top, bottom }: CellRange): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => !hiddenRows.has(row));
