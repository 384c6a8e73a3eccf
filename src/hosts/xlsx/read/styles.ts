import { DEFAULT_FORMAT, type BorderStyle, type CellFormat } from "../../../core/grid/format";
import { BUILT_IN_FORMATS } from "../../../core/grid/number-format/built-in";
import type { Archive } from "./archive";
import { readColor } from "./color";
import { isTrue, numberOf } from "./xml";
import { childOf, childrenOf, readTree, type XmlElement } from "./xml-tree";

/** How every style of the workbook looks, by the number that cells give; cells of one style share one object. */
export interface Styles {
  readonly formats: readonly CellFormat[];
  /** Those of them that mark a text by an apostrophe before it. */
  readonly quoted: ReadonlySet<CellFormat>;
}

type Look = Partial<CellFormat>;

const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  none: "none",
  hair: "hair",
  thin: "thin",
  medium: "medium",
  thick: "thick",
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dotted",
  mediumDashed: "dashed",
  mediumDashDot: "dashed",
  mediumDashDotDot: "dashed",
  slantDashDot: "dashed",
};
const HORIZONTAL = ["general", "left", "center", "right", "justify"] as const;
const VERTICAL = ["top", "center", "bottom", "justify"] as const;

/** Reads the cell formats of styles.xml (ECMA-376 part 1, 18.8). */
export function readStyles(archive: Archive, path: string | undefined, theme: readonly string[]): Styles {
  if (path === undefined || !archive.has(path)) return { formats: [DEFAULT_FORMAT], quoted: new Set() };
  const root = readTree(archive, path);
  const list = (name: string) => childOf(root, name)?.children ?? [];
  const fonts = list("fonts").map((font) => readFont(font, theme));
  const fills = list("fills").map((fill) => readFill(fill, theme));
  const borders = list("borders").map(readBorder);
  const codes = new Map(
    list("numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? "General"]),
  );
  const at = (looks: readonly Look[], index: string | undefined) => looks[numberOf(index, 0)];
  const quoted = new Set<CellFormat>();
  const formats = list("cellXfs").map((xf): CellFormat => {
    const { fontId, fillId, borderId, numFmtId = "0" } = xf.attributes;
    const format = {
      ...DEFAULT_FORMAT,
      numberFormat: codes.get(numFmtId) ?? BUILT_IN_FORMATS.get(Number(numFmtId)) ?? DEFAULT_FORMAT.numberFormat,
      ...at(fonts, fontId),
      ...at(fills, fillId),
      ...at(borders, borderId),
      ...readAlignment(childOf(xf, "alignment")),
    };
    if (isTrue(xf.attributes["quotePrefix"])) quoted.add(format);
    return format;
  });
  return { formats: formats.length > 0 ? formats : [DEFAULT_FORMAT], quoted };
}

function readFont(font: XmlElement, theme: readonly string[]): Look {
  const flag = (name: string) => {
    const element = childOf(font, name);
    return element !== undefined && isTrue(element.attributes["val"], true);
  };
  const underline = childOf(font, "u");
  return {
    fontName: (childOf(font, "name") ?? childOf(font, "rFont"))?.attributes["val"] ?? DEFAULT_FORMAT.fontName,
    fontSize: numberOf(childOf(font, "sz")?.attributes["val"], DEFAULT_FORMAT.fontSize),
    bold: flag("b"),
    italic: flag("i"),
    underline: underline !== undefined && underline.attributes["val"] !== "none",
    color: readColor(childOf(font, "color")?.attributes, theme) ?? DEFAULT_FORMAT.color,
  };
}

function readFill(fill: XmlElement, theme: readonly string[]): Look {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (type === "none") return { fill: null };
  const foreground = readColor(childOf(pattern, "fgColor")?.attributes, theme);
  return { fill: foreground ?? readColor(childOf(pattern, "bgColor")?.attributes, theme) ?? null };
}

function readBorder(border: XmlElement): Look {
  const edge = (...names: readonly string[]): BorderStyle => {
    const found = names.flatMap((name) => childrenOf(border, name))[0];
    return BORDER_STYLES[found?.attributes["style"] ?? "none"] ?? "thin";
  };
  return {
    borderTop: edge("top"),
    borderRight: edge("right", "end"),
    borderBottom: edge("bottom"),
    borderLeft: edge("left", "start"),
  };
}

function readAlignment(alignment: XmlElement | undefined): Look {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTAL.find((name) => name === horizontal) ?? DEFAULT_FORMAT.horizontal,
    vertical: VERTICAL.find((name) => name === vertical) ?? DEFAULT_FORMAT.vertical,
    wrap: isTrue(wrapText),
  };
}
