import type { Alignment, Border, Fill, Font, Style } from "excelize-wasm";

import type { BorderStyle, CellFormat } from "../../../core/grid/format";
import { BUILT_IN_FORMATS } from "../../../core/grid/number-format/built-in";

const BORDER_NUMBERS: Readonly<Record<BorderStyle, number>> = {
  none: 0,
  thin: 1,
  medium: 2,
  dashed: 3,
  dotted: 4,
  thick: 5,
  double: 6,
  hair: 7,
};
const EDGES = { borderTop: "top", borderRight: "right", borderBottom: "bottom", borderLeft: "left" } as const;
const BLACK = "000000";
const SOLID = 1;

/** A style of the library with the named properties changed and all others as they were. */
export function patchStyle(style: Style, change: CellFormat): Style {
  const {
    NumFmt,
    CustomNumFmt,
    DecimalPlaces,
    Border: border = [],
    Font: font,
    Fill: fill,
    Alignment: alignment,
    ...rest
  } = style;
  return {
    ...rest,
    ...(change.numberFormat === undefined
      ? {
          ...(NumFmt !== undefined && { NumFmt }),
          ...(CustomNumFmt && { CustomNumFmt }),
          ...(DecimalPlaces && { DecimalPlaces }),
        }
      : numberFormat(change.numberFormat)),
    Border: patchBorders(border, change),
    Font: patchFont(font ?? {}, change),
    Fill: patchFill(fill ?? {}, change),
    Alignment: patchAlignment(alignment ?? {}, change),
  };
}

function numberFormat(code: string): Pick<Style, "NumFmt" | "CustomNumFmt"> {
  const [builtIn] = [...BUILT_IN_FORMATS].find(([, known]) => known === code) ?? [];
  return builtIn === undefined ? { CustomNumFmt: code } : { NumFmt: builtIn };
}

/** The library reads a border without colour as "" and would write that as an invalid one (`Color ||= "000000"`). */
function patchBorders(borders: readonly Border[], change: CellFormat): Border[] {
  const changed = Object.entries(EDGES).flatMap(([key, Type]): Border[] => {
    const wanted = change[key as keyof typeof EDGES];
    const old = borders.find((border) => border.Type === Type);
    if (wanted === undefined) return old ? [old] : [];
    return wanted === "none" ? [] : [{ Type, Style: BORDER_NUMBERS[wanted], Color: old?.Color ?? BLACK }];
  });
  const others = borders.filter(({ Type }) => !Object.values(EDGES).some((edge) => edge === Type));
  return [...changed, ...others].map((border) => ({ ...border, Color: border.Color || BLACK }));
}

function patchFont(font: Font, change: CellFormat): Font {
  const { fontName, fontSize, bold, italic, underline } = change;
  return {
    ...fontColor(font, change),
    ...(fontName !== undefined && { Family: fontName }),
    ...(fontSize !== undefined && { Size: fontSize }),
    ...(bold !== undefined && { Bold: bold }),
    ...(italic !== undefined && { Italic: italic }),
    ...(underline !== undefined && { Underline: underline ? "single" : "" }),
  };
}

/** The font with its old colour as it was given (rgb, theme or number), or with the new one alone. */
function fontColor(font: Font, { color }: CellFormat): Font {
  const { Color, ColorTheme, ColorIndexed, ColorTint, ...plain } = font;
  if (color !== undefined) return { ...plain, Color: color.slice(1) };
  return {
    ...plain,
    ...(Color && { Color }),
    ...(ColorTheme !== undefined && { ColorTheme }),
    ...(ColorIndexed && { ColorIndexed }),
    ...(ColorTint && { ColorTint }),
  };
}

function patchFill(fill: Fill, { fill: wanted }: CellFormat): Fill {
  if (wanted === undefined) return fill;
  return wanted === null
    ? { Type: "pattern", Pattern: 0 }
    : { Type: "pattern", Pattern: SOLID, Color: [wanted.slice(1)] };
}

function patchAlignment(alignment: Alignment, { horizontal, vertical, wrap }: CellFormat): Alignment {
  return {
    ...alignment,
    ...(horizontal !== undefined && { Horizontal: horizontal === "general" ? "" : horizontal }),
    ...(vertical !== undefined && { Vertical: vertical === "bottom" ? "" : vertical }),
    ...(wrap !== undefined && { WrapText: wrap }),
  };
}
