import { DEFAULT_FORMAT } from "../../core/grid/format";
import type { MeasureText } from "./row-heights";

/** Measures on a canvas of its own; each word of each font is measured once. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, { fontName, fontSize, bold, italic }) => {
    const font = [
      italic === true ? "italic" : "",
      bold === true ? "bold" : "",
      `${fontSize ?? DEFAULT_FORMAT.fontSize}pt`,
      `"${fontName ?? DEFAULT_FORMAT.fontName}"`,
    ].join(" ");
    const key = `${font}|${text}`;
    const width = known.get(key) ?? measureOn(context, font, text);
    known.set(key, width);
    return width;
  };
}

function measureOn(context: CanvasRenderingContext2D | null, font: string, text: string): number {
  if (context === null) return 0;
  context.font = font;
  return context.measureText(text).width;
}
