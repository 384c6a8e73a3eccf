import { DocSimpleSkeleton, getFontStyleString } from "@univerjs/preset-sheets-core";
import { cellStyle, PADDING } from "./cell-style";
import type { MeasureHeight } from "./row-heights";

/** Breaks lines with the very code that draws them. */
export const measureHeight: MeasureHeight = (text, format, width) => {
  const { fontCache } = getFontStyleString(cellStyle(format));
  const inner = width - PADDING.l - PADDING.r;
  const lines = new DocSimpleSkeleton(text, fontCache, format.wrap === true, inner, Infinity);
  lines.calculate();
  return lines.getTotalHeight() + PADDING.t + PADDING.b;
};
