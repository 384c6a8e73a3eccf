import type { Cell, GridSnapshot } from "../grid/snapshot";
import type { TypeLook } from "./typesetters";

/** Excel's standard column of 64 and row of 20 pixels. */
const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

/** Excel's limit for a row, in points; below what a landscape A4 page holds. */
export const MOST_HEIGHT = 409;

/** Points; a hidden column has no width. */
export const widthOf = ({ columnWidths, hiddenColumns }: GridSnapshot, column: number): number =>
  hiddenColumns.has(column) ? 0 : (columnWidths.get(column) ?? DEFAULT_WIDTH);

/** Points, of a row that is shown. */
export const heightOf = ({ rowHeights }: GridSnapshot, row: number): number => rowHeights.get(row) ?? DEFAULT_HEIGHT;

/** The look of a cell's text as far as its measures go. */
export const lookOf = ({ format }: Cell): TypeLook => ({
  size: format.fontSize ?? DEFAULT_SIZE,
  bold: format.bold ?? false,
});
const DEFAULT_SIZE = 11;
