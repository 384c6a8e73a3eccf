import type { BorderStyle, CellFormat } from "../../core/grid/format";

type OfficeBorder = readonly [style: `${Excel.BorderLineStyle}`, weight: `${Excel.BorderWeight}`];

/** A border as Office.js says it: a style and a weight. */
export const OFFICE_BORDERS: Readonly<Record<BorderStyle, OfficeBorder>> = {
  none: ["None", "Thin"],
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

export const OFFICE_HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
} as const satisfies Record<NonNullable<CellFormat["horizontal"]>, `${Excel.HorizontalAlignment}`>;

export const OFFICE_VERTICAL = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
} as const satisfies Record<NonNullable<CellFormat["vertical"]>, `${Excel.VerticalAlignment}`>;

/** What is asked of every cell whose look has to be known. */
export const LOOK_REQUEST = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { style: true, weight: true },
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Excel's answer to `LOOK_REQUEST`, with the number format that it leaves out. A look we do not know becomes the default. */
export function formatOf({ format = {} }: Excel.CellProperties, numberFormat: string): Required<CellFormat> {
  const { font = {}, fill = {}, borders = {} } = format;
  return {
    numberFormat,
    ...fontOf(font),
    fill: fill.pattern === "None" ? null : (fill.color ?? null),
    horizontal: keyOf(OFFICE_HORIZONTAL, format.horizontalAlignment) ?? "general",
    vertical: keyOf(OFFICE_VERTICAL, format.verticalAlignment) ?? "bottom",
    wrap: format.wrapText ?? false,
    borderTop: borderOf(borders.top),
    borderRight: borderOf(borders.right),
    borderBottom: borderOf(borders.bottom),
    borderLeft: borderOf(borders.left),
  };
}

const fontOf = ({ name, size, bold, italic, underline, color }: Excel.CellPropertiesFont) => ({
  fontName: name ?? "",
  fontSize: size ?? 0,
  bold: bold ?? false,
  italic: italic ?? false,
  underline: underline !== undefined && underline !== "None",
  color: color ?? "#000000",
});

function borderOf({ style = "None", weight = "Thin" }: Excel.CellBorder = {}): BorderStyle {
  const borders = Object.entries(OFFICE_BORDERS) as [BorderStyle, OfficeBorder][];
  const sameStyle = borders.filter(([, [officeStyle]]) => officeStyle === style);
  const exact = sameStyle.find(([, [, officeWeight]]) => officeWeight === weight);
  // Dash-dotted and slanted lines, which no annex draws, are read as dashed.
  return (exact ?? sameStyle[0])?.[0] ?? "dashed";
}

function keyOf<K extends string>(table: Readonly<Record<K, string>>, value: string | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
