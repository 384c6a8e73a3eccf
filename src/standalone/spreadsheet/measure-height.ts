import { DocSimpleSkeleton, getFontStyleString } from "@univerjs/preset-sheets-core";
import type { CellFormat } from "../../core/grid/format";
import { cellStyle, PADDING } from "./cell-style";
import type { MeasureHeight } from "./row-heights";

/** Measures each text of a look once for each width: a list repeats its deadlines and agencies. */
export function createMeasure(): MeasureHeight {
  const known = new WeakMap<CellFormat, Map<string, number>>();
  return (text, format, width) => {
    const ofLook = known.get(format) ?? new Map<string, number>();
    known.set(format, ofLook);
    const key = `${width} ${text}`;
    const height = ofLook.get(key) ?? measureHeight(text, format, width);
    ofLook.set(key, height);
    return height;
  };
}

/** Breaks lines with the very code that draws them. */
const measureHeight: MeasureHeight = (text, format, width) => {
  const { fontCache } = getFontStyleString(cellStyle(format));
  const inner = width - PADDING.l - PADDING.r;
  const lines = new DocSimpleSkeleton(text, fontCache, format.wrap === true, inner, Infinity);
  lines.calculate();
  return lines.getTotalHeight() + PADDING.t + PADDING.b;
};
