import type { Cell, GridSnapshot } from "../grid/snapshot";
import type { TypeLook } from "./font-metrics";

/** A pixel of Excel's screen in points: widths and heights are whole numbers of it. */
export const PIXEL = 0.75;

/** What Excel keeps free beside a text: two pixels left and right, one for the grid line. LibreOffice keeps less. */
export const INSET = 5 * PIXEL;

/** Excel's standard column of 64 and row of 20 pixels. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** Excel's limit for a row, in points; below what a landscape A4 page holds. */
export const MOST_HEIGHT = 409;

/** Points; a hidden column has no width. */
export const widthOf = ({ columnWidths, hiddenColumns }: GridSnapshot, column: number): number =>
  hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? DEFAULT_WIDTH);

/** Points; a hidden row has no height. */
export const heightOf = ({ rowHeights, hiddenRows }: GridSnapshot, row: number): number =>
  hiddenRows.has(row) ? 0 : (rowHeights.get(row) ?? DEFAULT_HEIGHT);

/** Ascent and descent of Times New Roman, in ems (the font's hhea table). */
const ASCENT = 1825 / 2048;
const DESCENT = 443 / 2048;
const LEADING_PIXELS = 2;
/** Once a cell, so that the last line keeps off the border. */
export const PADDING = 3 * PIXEL;

/**
 * From line to line in points: two pixels more than LibreOffice takes. Excel's AutoFit takes one or two pixels more yet,
 * which long texts have too, because their letters are reckoned at the widest (see font-metrics.ts).
 */
export function lineHeight(size: number): number {
  const em = Math.round(size / PIXEL);
  return (Math.round(em * ASCENT) + Math.round(em * DESCENT) + LEADING_PIXELS) * PIXEL;
}

export const roundDownToPixel = (points: number): number => Math.floor(points / PIXEL + EPSILON) * PIXEL;
const EPSILON = 1e-6;

/** The look of a cell's text as far as its measures go. */
export const lookOf = ({ format }: Cell): TypeLook => ({
  size: format.fontSize ?? DEFAULT_SIZE,
  bold: format.bold ?? false,
});
const DEFAULT_SIZE = 11;
