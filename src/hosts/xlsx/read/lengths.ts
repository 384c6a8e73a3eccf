import type { CellFormat } from "../../../core/grid/format";

const POINTS_A_PIXEL = 0.75;
const MILLIMETRES_AN_INCH = 25.4;

/** The width of a digit as a share of the font's size; other fonts are taken for Calibri. */
const DIGIT_SHARES: Readonly<Record<string, number>> = { "times new roman": 0.5, arial: 0.556, calibri: 0.507 };

const round = (number: number, places: number): number => Number(number.toFixed(places));

/** How wide one unit of a column's width is, in points: the widest digit of the workbook's default font, in whole pixels. */
export function pointsPerUnit({ fontName = "", fontSize = 11 }: CellFormat): number {
  const share = DIGIT_SHARES[fontName.toLowerCase()] ?? 0.507;
  return Math.max(1, Math.round((share * fontSize) / POINTS_A_PIXEL)) * POINTS_A_PIXEL;
}

/** A width that the file does not give: 64 pixels in Excel's own default font (ECMA-376 part 1, 18.3.1.13). */
export const DEFAULT_WIDTH_UNITS = 64 / 7;

export const toPoints = (units: number, perUnit: number): number => round(units * perUnit, 3);

export const toMillimetres = (inches: number): number => round(inches * MILLIMETRES_AN_INCH, 2);

export const toInches = (millimetres: number): number => millimetres / MILLIMETRES_AN_INCH;
