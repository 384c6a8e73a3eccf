import { indexMerges } from "../annex/merge-index";
import type { CellAddress, CellRange } from "../grid/address";
import { cellsOf } from "../grid/snapshot";
import type { GridSnapshot } from "../grid/snapshot";
import { heightOf, MOST_HEIGHT } from "./measures";
import { areaOf, textHeight } from "./text-height";

export interface NeededHeights {
  /** Points by row, at most Excel's limit; hidden rows and rows without text are absent. */
  readonly rows: ReadonlyMap<number, number>;
  /** The cells whose text needs more than their rows can give. */
  readonly tooTall: readonly CellAddress[];
}

interface PlacedText {
  readonly at: CellAddress;
  readonly area: CellRange;
  /** What the text needs, in points. */
  readonly height: number;
}

/**
 * The heights that show every line of the rows `first` to `last`, with the sheet's widths, fonts and merges. A text in
 * an area over several rows stands whole in the first of them, so that no page break between the rows cuts its lines;
 * what is beyond a row's limit goes to the last row, and from there upwards.
 */
export function neededHeights(snapshot: GridSnapshot, first: number, last: number): NeededHeights {
  const rows = new Map<number, number>();
  const tooTall: CellAddress[] = [];
  const spanOf = ({ area }: PlacedText): number => area.bottom - area.top;
  for (const text of textsOf(snapshot, first, last).sort((a, b) => spanOf(a) - spanOf(b))) {
    const shown = shownRows(snapshot, text.area);
    const [top = text.at.row] = shown;
    rows.set(top, Math.min(MOST_HEIGHT, Math.max(rows.get(top) ?? 0, text.height)));
    if (text.height > MOST_HEIGHT && !stretch(snapshot, rows, shown, text.height)) tooTall.push(text.at);
  }
  return { rows, tooTall };
}

function textsOf(snapshot: GridSnapshot, first: number, last: number): PlacedText[] {
  const merges = indexMerges(snapshot.merges);
  const texts: PlacedText[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const [column, cell] of cellsOf(snapshot, row)) {
      const at = { row, column };
      const area = areaOf(merges, at);
      const isShown = !snapshot.hiddenRows.has(row) || area.bottom > row;
      if (cell.text.trim() !== "" && isShown) texts.push({ at, area, height: textHeight(snapshot, cell, area) });
    }
  }
  return texts;
}

/** Makes the rows of an area high enough together; false where even all of them at their limit are too low. */
function stretch(snapshot: GridSnapshot, rows: Map<number, number>, shown: readonly number[], height: number): boolean {
  const current = (row: number): number => rows.get(row) ?? heightOf(snapshot, row);
  let missing = height - shown.reduce((sum, row) => sum + current(row), 0);
  for (const row of [...shown].reverse()) {
    if (missing <= 0) break;
    const more = Math.min(missing, MOST_HEIGHT - current(row));
    rows.set(row, current(row) + more);
    missing -= more;
  }
  return missing <= 0;
}

const shownRows = ({ hiddenRows }: GridSnapshot, { top, bottom }: CellRange): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => !hiddenRows.has(row));
