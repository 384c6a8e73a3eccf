import { PAGE_WIDTH, PRINT } from "./style";

/** Landscape A4. */
const PAPER_HEIGHT = 210;
const MILLIMETRES_AN_INCH = 25.4;
const POINTS_AN_INCH = 72;
const PAGE_HEIGHT = ((PAPER_HEIGHT - PRINT.marginTop - PRINT.marginBottom) * POINTS_AN_INCH) / MILLIMETRES_AN_INCH;
const USUAL_ROW = 15;
/** Printers differ by a hair: what is to stay together has to fit with a little to spare. */
const CAREFUL = 0.985;

/** A sheet's printed rows; lengths are points. */
export interface PrintedRows {
  readonly count: number;
  readonly heights: ReadonlyMap<number, number>;
  /** Beyond the page's own the sheet is shrunk to it. */
  readonly width: number;
}

/** Rows from the first to the last, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

const roomOf = ({ width }: PrintedRows): number => PAGE_HEIGHT / Math.min(1, PAGE_WIDTH / width);

const heightOf = ({ heights }: PrintedRows, { first, last }: RowSpan): number => {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += heights.get(row) ?? USUAL_ROW;
  return height;
};

/** How many pages tall a sheet is. */
export const pagesTall = (rows: PrintedRows): number =>
  heightOf(rows, { first: 0, last: rows.count - 1 }) / roomOf(rows);

/** Whether rows fit on one page, below header rows that are `repeated` high; blank rows at their end need no room. */
export const fitsOnePage = (rows: PrintedRows, span: RowSpan, repeated = 0): boolean =>
  heightOf(rows, trimmed(rows, span)) + repeated <= roomOf(rows) * CAREFUL;

function trimmed({ heights }: PrintedRows, { first, last }: RowSpan): RowSpan {
  let end = last;
  while (end > first && !heights.has(end)) end -= 1;
  return { first, last: end };
}

/**
 * The rows that have to begin a page by order, so that the rows of each group stay together: a heading with its table, a
 * signature with the last row above it. A group taller than a page is divided; of two that begin in one row the later
 * one holds.
 */
export function pageBreaks(rows: PrintedRows, groups: readonly RowSpan[], repeated: RowSpan | null): number[] {
  const room = roomOf(rows);
  const aboveOf = (row: number): number => (repeated && row > repeated.last ? heightOf(rows, repeated) : 0);
  const fitting = groups.filter((group) => fitsOnePage(rows, group, aboveOf(group.first)));
  const groupAt = new Map(fitting.map((group) => [group.first, group]));
  const breaks: number[] = [];
  let used = 0;
  for (let row = 0; row < rows.count; row += 1) {
    const above = aboveOf(row);
    const group = groupAt.get(row);
    if (group && used > above && !fitsOnePage(rows, group, used)) {
      breaks.push(row);
      used = above;
    }
    const height = heightOf(rows, { first: row, last: row });
    used = used + height > room ? above + height : used + height;
  }
  return breaks;
}
