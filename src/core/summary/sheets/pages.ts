import { PAGE_WIDTH, PRINT } from "./style";

/** Landscape A4. */
const PAPER_HEIGHT = 210;
const MILLIMETRES_AN_INCH = 25.4;
const POINTS_AN_INCH = 72;
const PAGE_HEIGHT = ((PAPER_HEIGHT - PRINT.marginTop - PRINT.marginBottom) * POINTS_AN_INCH) / MILLIMETRES_AN_INCH;
const USUAL_ROW = 15;

/** How many pages tall a sheet is that is shrunk to the width of the page; lengths are points. */
export function pagesTall(rows: number, heights: ReadonlyMap<number, number>, width: number): number {
  let height = 0;
  for (let row = 0; row < rows; row += 1) height += heights.get(row) ?? USUAL_ROW;
  return (height * Math.min(1, PAGE_WIDTH / width)) / PAGE_HEIGHT;
}
