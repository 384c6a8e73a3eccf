import type { CellRange } from "../../core/grid/address";
import type { BorderStyle, CellFormat } from "../../core/grid/format";
import { rangeIn } from "./extent";
import { OFFICE_BORDERS, OFFICE_HORIZONTAL, OFFICE_VERTICAL } from "./looks";
import { jsonBytes } from "./meter";
import { RANGE_BYTES } from "./operation";

/** By Microsoft's client: a property about 100, a line (a path of its own, a style and a weight) about 380. */
const PROPERTY_BYTES = 130;
const LINE_BYTES = 450;
/** Between the cells of a range, beside its four edges. */
const INNER_LINES = 2;

export function looksBytes(change: CellFormat): number {
  const names = Object.keys(change);
  const borders = names.filter((name) => name.startsWith("border")).length;
  const lines = borders > 0 ? borders + INNER_LINES : 0;
  return RANGE_BYTES + (names.length - borders) * PROPERTY_BYTES + lines * LINE_BYTES + jsonBytes(change);
}

/** Changes the named properties of every cell of a range, no other. */
export const writeLooks = (sheet: Excel.Worksheet, place: CellRange, change: CellFormat): void =>
  dress(rangeIn(sheet, place), place, change);

/** Whole lines look alike down to the last cell. */
export const writeLineLooks = (line: Excel.Range, change: CellFormat): void =>
  dress(line, { top: 0, bottom: 1, left: 0, right: 1 }, change);

function dress(range: Excel.Range, place: CellRange, change: CellFormat): void {
  const { format } = range;
  if (change.numberFormat !== undefined) range.numberFormat = change.numberFormat as unknown as string[][];
  writeFont(format.font, change);
  if (change.fill === null) format.fill.clear();
  else if (change.fill !== undefined) format.fill.color = change.fill;
  if (change.horizontal) format.horizontalAlignment = OFFICE_HORIZONTAL[change.horizontal];
  if (change.vertical) format.verticalAlignment = OFFICE_VERTICAL[change.vertical];
  if (change.wrap !== undefined) format.wrapText = change.wrap;
  writeBorders(format.borders, place, change);
}

function writeFont(font: Excel.RangeFont, { fontName, fontSize, bold, italic, underline, color }: CellFormat): void {
  if (fontName !== undefined) font.name = fontName;
  if (fontSize !== undefined) font.size = fontSize;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? "Single" : "None";
  if (color !== undefined) font.color = color;
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The lines between the cells of the range are upper and lower (left and right) edges at once: see `bordersNeedLines`. */
function writeBorders(
  borders: Excel.RangeBorderCollection,
  { top, bottom, left, right }: CellRange,
  change: CellFormat,
): void {
  const draw = (edge: Edge, border: BorderStyle | undefined) => {
    if (border === undefined) return;
    const [style, weight] = OFFICE_BORDERS[border];
    const line = borders.getItem(edge);
    line.style = style;
    // A weight would draw a line where there is to be none; a double line has one weight only.
    if (border !== "none" && border !== "double") line.weight = weight;
  };
  draw("EdgeTop", change.borderTop);
  draw("EdgeBottom", change.borderBottom);
  draw("EdgeLeft", change.borderLeft);
  draw("EdgeRight", change.borderRight);
  if (bottom > top) draw("InsideHorizontal", change.borderTop);
  if (right > left) draw("InsideVertical", change.borderLeft);
}

/** Whether cells may only be grouped within one row (`across`) or one column (`down`), since their edges differ. */
export const bordersNeedLines = ({ borderTop, borderBottom, borderLeft, borderRight }: CellFormat) => ({
  across: borderTop !== borderBottom,
  down: borderLeft !== borderRight,
});
