import { rangeOf } from "../../core/grid/address";
import type { NewChart, NewTable } from "../../core/grid/sheet-content";
import { rangeIn } from "./extent";
import { ACTION_BYTES, RANGE_BYTES, type Operation } from "./operation";
import { reference } from "./reference";

const CHART_TYPES = {
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  line: "Line",
} as const satisfies Record<NewChart["kind"], `${Excel.ChartType}`>;

export const tableOperation = ({ name, range }: NewTable): Operation => ({
  bytes: 2 * RANGE_BYTES + ACTION_BYTES,
  edits: [],
  issue: (sheet) => {
    sheet.tables.add(rangeIn(sheet, range), true).name = name;
  },
});

/** Excel makes the first series of a new chart out of the range it is given; the others are added. */
export const chartOperation = (chart: NewChart, sheetName: string): Operation => ({
  bytes: (4 + 4 * chart.series.length) * RANGE_BYTES,
  edits: [],
  issue: (sheet) => {
    const [first] = chart.series;
    if (!first) return;
    const made = sheet.charts.add(CHART_TYPES[chart.kind], rangeIn(sheet, first.values), "Auto");
    made.title.text = chart.title;
    // One series needs no legend, as in a file (ChartLegend.visible, ExcelApi 1.1).
    made.legend.visible = chart.series.length > 1;
    const { top, left, bottom, right } = chart.place;
    made.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
    for (const [index, { name, values }] of chart.series.entries()) {
      const series = index === 0 ? made.series.getItemAt(0) : made.series.add();
      series.setValues(rangeIn(sheet, values));
      series.setXAxisValues(rangeIn(sheet, chart.categories));
      series.name = `=${reference(sheetName, rangeOf(name))}`;
    }
  },
});
