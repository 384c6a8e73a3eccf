import type { CellAddress, CellRange } from "../../core/grid/address";
import { HostError } from "../refusals";
import { jsonBytes } from "./meter";

/** Empty cells with a look are read this far beyond the last value: enough for a table's blank rows. */
const LOOK_MARGIN_ROWS = 200;
const LOOK_MARGIN_COLUMNS = 20;
/** Beyond this a sheet is no annex; Excel itself answers 5,000,000 cells at most, and may answer null above. */
const MOST_CELLS = 2_000_000;

/** The first rows tell how heavy the others may be. */
const SAMPLE = "A1:Z40";
/** What is asked of every cell comes three times (value, formula, shown text), with its separators. */
const TIMES_SENT = 3.2;

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Asks for the range worth reading; the answer is there after the next sync. A look on whole columns stretches the
 * used range to the last row of the grid: values alone decide how far it is read, give or take a margin.
 * @throws HostError `too-large` (from the returned function)
 */
export function requestExtent(sheet: Excel.Worksheet): () => CellRange | undefined {
  const values = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const looks = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  return () => {
    if (looks.isNullObject) return undefined;
    const outer = placeOf(looks);
    const extent = values.isNullObject
      ? clip(outer, { ...outer, bottom: outer.top, right: outer.left })
      : clip(outer, placeOf(values));
    if (cellCount(extent) > MOST_CELLS) throw new HostError("too-large");
    return extent;
  };
}

/** Asks for a sample of the sheet; the bytes that an answer about a middling row will have, after the next sync. */
export function requestRowBytes(sheet: Excel.Worksheet): () => number {
  const sample = sheet.getRange(SAMPLE).load("values");
  return () => {
    const weights = (sample.values as unknown[][])
      .map((row) => jsonBytes(row.filter((value) => value !== "")))
      .filter((bytes) => bytes > 2);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return TIMES_SENT * (total / Math.max(1, weights.length));
  };
}

export const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

const clip = (outer: CellRange, values: CellRange): CellRange => ({
  top: outer.top,
  left: outer.left,
  bottom: Math.min(outer.bottom, values.bottom + LOOK_MARGIN_ROWS),
  right: Math.min(outer.right, values.right + LOOK_MARGIN_COLUMNS),
});

export const rowCountOf = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnCountOf = ({ left, right }: CellRange): number => right - left + 1;
export const cellCount = (range: CellRange): number => rowCountOf(range) * columnCountOf(range);

/** The range as Office.js addresses it: by numbers, since an address text is cut at 8,192 letters without a word. */
export const rangeIn = (sheet: Excel.Worksheet, range: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(range.top, range.left, rowCountOf(range), columnCountOf(range));

/** Every place of a range, row by row. */
export function* cellsIn({ top, left, bottom, right }: CellRange): Generator<CellAddress> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield { row, column };
}
