import { pointsPerUnit } from "../read/lengths";

/** Fonts that a machine without Office lacks. */
const OFFICE_FONT = /<name val="((?:Calibri|Cambria|Aptos)[^"]*)"/iu;
const SIZE = /<sz val="([\d.]+)"/u;
const NORMAL = /<cellStyle (?=[^>]*builtinId="0")[^>]*?xfId="(\d+)"/u;
const FONTS = /<fonts[^>]*>([\s\S]*?)<\/fonts>/u;
const FONT = /<font(?: [^>]*)?(?:\/>|>[\s\S]*?<\/font>)/gu;
const STYLES = /<cellStyleXfs[\s\S]*?<\/cellStyleXfs>/u;
const FONT_OF_STYLE = /(<xf [^>]*?fontId=")(\d+)/gu;
/** A digit of Times New Roman is half as wide as the font is high. */
const SIZE_TO_DIGIT = 2;

/**
 * Column widths count in digits of the style Normal's font. Where that font is missing, LibreOffice counts in digits a
 * third wider and shrinks the printed sheet as much. So that style, not the cells that follow it, gets a size of Times
 * New Roman with digits just as wide: in Excel nothing changes, and elsewhere a width is a width.
 */
export function withSteadyUnit(xml: string): string {
  const [, list = ""] = FONTS.exec(xml) ?? [];
  const fonts = list.match(FONT) ?? [];
  const [, normal = "0"] = NORMAL.exec(xml) ?? [];
  const substitute = substituteOf(fonts[fontOf(xml, Number(normal))] ?? "");
  if (substitute === undefined) return xml;
  return xml
    .replace(FONTS, () => `<fonts count="${fonts.length + 1}">${list}${substitute}</fonts>`)
    .replace(STYLES, (styles) => withFont(styles, Number(normal), fonts.length));
}

function fontOf(xml: string, style: number): number {
  const [styles = ""] = STYLES.exec(xml) ?? [];
  return Number([...styles.matchAll(FONT_OF_STYLE)][style]?.[2]);
}

function substituteOf(font: string): string | undefined {
  const [, fontName] = OFFICE_FONT.exec(font) ?? [];
  const [, fontSize] = SIZE.exec(font) ?? [];
  if (fontName === undefined || fontSize === undefined) return undefined;
  const size = pointsPerUnit({ fontName, fontSize: Number(fontSize) }) * SIZE_TO_DIGIT;
  return `<font><sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
}

function withFont(styles: string, style: number, font: number): string {
  let index = 0;
  return styles.replace(FONT_OF_STYLE, (xf, start: string) => (index++ === style ? `${start}${font}` : xf));
}
