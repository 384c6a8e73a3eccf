import { formatAddress, formatRange } from "../../../core/grid/a1";
import type { CellRange } from "../../../core/grid/address";
import { quoteSheet } from "../../../core/grid/formula/references";
import type { NewChart, SheetContent } from "../../../core/grid/sheet-content";
import { loadExcelize, type ExcelizeFile } from "./excelize";

const KINDS = { column: "Col", "stacked-column": "ColStacked", bar: "Bar", line: "Line" } as const;
/** The library's own grey is too pale for paper. */
const AXIS_COLOR = "404040";
const PIXELS_A_POINT = 4 / 3;
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_POINTS = 48;

/** Draws a native chart over the cells of its place. */
export async function addChart(file: ExcelizeFile, sheet: SheetContent, chart: NewChart): Promise<void> {
  const library = await loadExcelize();
  const absolute = (text: string) => `${quoteSheet(sheet.name)}!${text.replace(/[A-Z]+|\d+/gu, (part) => `$${part}`)}`;
  const { place } = chart;
  file.AddChart(sheet.name, formatAddress({ row: place.top, column: place.left }), {
    Type: library[KINDS[chart.kind]],
    Series: chart.series.map(({ name, values }) => ({
      Name: absolute(formatAddress(name)),
      Categories: absolute(formatRange(chart.categories)),
      Values: absolute(formatRange(values)),
    })),
    Title: { Paragraph: [{ Text: chart.title }] },
    // One series needs no legend: the title says what it is, its figures stand on the columns.
    Legend: { Position: chart.series.length > 1 ? "bottom" : "none" },
    PlotArea: { ShowVal: chart.series.length === 1 },
    VaryColors: false,
    XAxis: { Font: { Color: AXIS_COLOR } },
    YAxis: { Font: { Color: AXIS_COLOR } },
    Dimension: sizeOf(place, sheet),
  });
}

/** In pixels, as the library counts. */
function sizeOf({ top, left, bottom, right }: CellRange, { rowHeights, columnWidths }: SheetContent) {
  const sum = (first: number, last: number, lengths: ReadonlyMap<number, number> | undefined, otherwise: number) => {
    let points = 0;
    for (let line = first; line <= last; line++) points += lengths?.get(line) ?? otherwise;
    return Math.round(points * PIXELS_A_POINT);
  };
  return {
    Width: sum(left, right, columnWidths, DEFAULT_COLUMN_POINTS),
    Height: sum(top, bottom, rowHeights, DEFAULT_ROW_POINTS),
  };
}
