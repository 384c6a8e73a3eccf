import type { Length } from "../../core/grid/edit";

/** Points; null is the sheet's default. */
export function setHeight(format: Excel.RangeFormat, height: Length): void {
  if (height === null) format.useStandardHeight = true;
  else format.rowHeight = height;
}

/** Points; null is the sheet's default. */
export function setWidth(format: Excel.RangeFormat, width: Length): void {
  if (width === null) format.useStandardWidth = true;
  else format.columnWidth = width;
}
