import type { CellRange } from "../../core/grid/address";
import { DEFAULT_FORMAT } from "../../core/grid/format";
import type { Cell, GridSnapshot } from "../../core/grid/snapshot";

/** Width in pixels of a text in the font of a cell. */
export type MeasureText = (text: string, font: Cell["format"]) => number;

export interface PixelSizes {
  readonly columnWidth: (column: number) => number;
  /** The height that the file gives the row, or the sheet's default. */
  readonly rowHeight: (row: number) => number;
}

/** Univer sets lines at about 1.1 of the size; a little more bears other fonts. */
const LINE_SPACING = 1.15;
const PIXELS_A_POINT = 96 / 72;
const SIDE_PADDING = 7;
const VERTICAL_PADDING = 8;

/**
 * Heights in pixels at which every wrapped text shows all of its lines; rows that are high enough are left out. A text
 * merged over several rows that lack height together raises each of them alike.
 */
export function rowHeightsShowingAll(
  snapshot: GridSnapshot,
  sizes: PixelSizes,
  measure: MeasureText,
): Map<number, number> {
  const heights = new Map<number, number>();
  const heightOf = (row: number): number => heights.get(row) ?? sizes.rowHeight(row);
  const raise = (row: number, height: number): void => {
    if (height > heightOf(row)) heights.set(row, Math.ceil(height));
  };
  const merges = new Map(snapshot.merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const tall: { merge: CellRange; needed: number }[] = [];
  for (const [row, cells] of snapshot.rows) {
    for (const [column, cell] of cells) {
      const merge = merges.get(`${row}:${column}`) ?? { top: row, left: column, bottom: row, right: column };
      const needed = neededHeight(cell, widthOf(merge, sizes), measure);
      if (merge.bottom === row) raise(row, needed);
      else tall.push({ merge, needed });
    }
  }
  for (const { merge, needed } of tall) {
    const rows = visibleRows(merge, snapshot);
    const lacking = needed - rows.reduce((sum, row) => sum + heightOf(row), 0);
    for (const row of rows) raise(row, heightOf(row) + lacking / rows.length);
  }
  return heights;
}

const widthOf = ({ left, right }: CellRange, { columnWidth }: PixelSizes): number =>
  Array.from({ length: right - left + 1 }, (_, index) => columnWidth(left + index)).reduce((sum, width) => sum + width);

function visibleRows({ top, bottom }: CellRange, { hiddenRows }: GridSnapshot): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => !hiddenRows.has(row));
}

function neededHeight(cell: Cell, width: number, measure: MeasureText): number {
  if (cell.text === "") return 0;
  const size = cell.format.fontSize ?? DEFAULT_FORMAT.fontSize;
  const lines = cell.format.wrap === true ? countLines(cell, width - SIDE_PADDING, measure) : 1;
  return lines * size * PIXELS_A_POINT * LINE_SPACING + VERTICAL_PADDING;
}

function countLines({ text, format }: Cell, width: number, measure: MeasureText): number {
  const paragraphs = text.split("\n");
  return paragraphs.reduce((lines, paragraph) => lines + linesOf(paragraph, width, (part) => measure(part, format)), 0);
}

/** Greedy breaking at spaces, as spreadsheets do; a word longer than the line is cut. */
function linesOf(paragraph: string, width: number, measure: (text: string) => number): number {
  const space = measure(" ");
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = measure(word);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + length;
    while (used > width && width > 0) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
