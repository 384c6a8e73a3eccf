import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { BorderStyle, CellFormat } from "../../core/grid/format";
import { DEFAULT_FORMAT } from "../../core/grid/format";

const HORIZONTAL: Readonly<Record<NonNullable<CellFormat["horizontal"]>, HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<NonNullable<CellFormat["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
};

const BORDER: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  hair: BorderStyleTypes.HAIR,
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

/** Pixels; the marks over Vietnamese capitals need the room above. */
export const PADDING = { t: 4, r: 3, b: 3, l: 3 };

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A cell's format in the words of the embedded spreadsheet. */
export function cellStyle(format: CellFormat): IStyleData {
  const look = { ...DEFAULT_FORMAT, ...format };
  return {
    ff: look.fontName,
    fs: look.fontSize,
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: { s: flag(look.underline) },
    cl: { rgb: look.color },
    ...(look.fill !== null && { bg: { rgb: look.fill } }),
    ht: HORIZONTAL[look.horizontal],
    vt: VERTICAL[look.vertical],
    pd: PADDING,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: borders(look),
    ...(look.numberFormat !== "General" && { n: { pattern: look.numberFormat } }),
  };
}

function borders(look: CellFormat): IBorderData {
  const sides = { t: look.borderTop, r: look.borderRight, b: look.borderBottom, l: look.borderLeft };
  const drawn = Object.entries(sides).flatMap(([side, style]) =>
    style === undefined || style === "none" ? [] : [[side, { s: BORDER[style], cl: { rgb: "#000000" } }] as const],
  );
  return Object.fromEntries(drawn);
}
