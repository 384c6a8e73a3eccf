import { intersects, type CellRange } from "../../../../src/core/grid/address";
import type { NewChart } from "../../../../src/core/grid/sheet-content";
import { referenceOf } from "../address";
import { refuseIfProtected } from "../cells";
import { ExcelFailure } from "../failure";
import { callable, isSimObject, readable, writable, type SimObject } from "../sim-object";
import { simCellAt, type SimSheet } from "../workbook-model";
import type { RangeTarget } from "./range";
import type { Surroundings } from "./surroundings";

const target = (argument: unknown): RangeTarget => {
  if (!isSimObject(argument) || argument.target === undefined) throw new ExcelFailure("InvalidArgument", "not a range");
  return argument.target as RangeTarget;
};

/** Tables cannot lie over merged cells (MergedRangeConflict, 3.1); names are workbook-wide, headers distinct texts. */
export function tableCollection(around: Surroundings, sheet: SimSheet): SimObject {
  const add = (argument: unknown, hasHeaders: unknown) => {
    refuseIfProtected(sheet);
    const { range } = target(argument);
    if (hasHeaders !== true)
      throw new ExcelFailure("InvalidArgument", "the simulated Excel makes tables with headers only");
    if (sheet.merges.some((merge) => intersects(merge, range)))
      throw new ExcelFailure("MergedRangeConflict", "merged cells");
    if (sheet.tables.some((table) => intersects(table.range, range)))
      throw new ExcelFailure("InvalidArgument", "tables overlap");
    refuseBadHeaders(sheet, range);
    sheet.tables.push({ name: `Table${around.workbook.nextId++}`, range });
    return tableObject(around, sheet, sheet.tables.length - 1);
  };
  return { ...tablesOf(around, [sheet]), members: { Add: callable(1, add) } };
}

export const workbookTables = (around: Surroundings): SimObject => tablesOf(around, around.workbook.sheets);

const tablesOf = (around: Surroundings, sheets: readonly SimSheet[]): SimObject => {
  const items = () => sheets.flatMap((sheet) => sheet.tables.map((_table, index) => tableObject(around, sheet, index)));
  const withId = (id: unknown) =>
    items().find(({ identity }) => typeof identity === "object" && identity.id === id) ?? missing("table");
  return { kind: "TableCollection", identity: "none", members: {}, items, item: withId };
};

function refuseBadHeaders(sheet: SimSheet, { top, left, right }: CellRange): void {
  const headers = Array.from({ length: right - left + 1 }, (_cell, index) => simCellAt(sheet, top, left + index).value);
  const isSound = headers.every((header) => typeof header === "string") && new Set(headers).size === headers.length;
  if (!isSound)
    throw new ExcelFailure("InvalidArgument", "Excel would rename these headers: they must be distinct texts");
}

function tableObject(around: Surroundings, sheet: SimSheet, index: number): SimObject {
  const id = `${sheet.id}-table-${index}`;
  const table = () => sheet.tables[index] ?? missing("table");
  const rename = (value: unknown) => {
    const name = String(value);
    const isTaken = around.workbook.sheets.some(({ tables }) => tables.some((other) => other.name === name));
    if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(name)) throw new ExcelFailure("InvalidArgument", `no table name: ${name}`);
    if (isTaken) throw new ExcelFailure("ItemAlreadyExists", `there is a table ${name} already`);
    sheet.tables[index] = { ...table(), name };
  };
  const members = { Name: writable(1, () => table().name, rename), Id: readable(1, () => id) };
  return { kind: "Table", identity: { id }, members };
}

function missing(what: string): never {
  throw new ExcelFailure("ItemNotFound", `no such ${what}`);
}

const KINDS: Readonly<Record<string, NewChart["kind"]>> = {
  ColumnClustered: "column",
  ColumnStacked: "stacked-column",
  BarClustered: "bar",
  Line: "line",
};

type Chart = SimSheet["charts"][number];

export function chartCollection(sheet: SimSheet): SimObject {
  const add = (type: unknown, source: unknown) => {
    refuseIfProtected(sheet);
    const kind = KINDS[String(type)];
    if (!kind) throw new ExcelFailure("InvalidArgument", `no chart ${String(type)}`);
    const { range } = target(source);
    const name = { row: range.top, column: range.left };
    const series = [{ name, values: range }];
    const chart: Chart = { kind, title: "", categories: range, series, place: range, hasLegend: true };
    sheet.charts.push(chart);
    return chartObject(sheet, chart);
  };
  return { kind: "ChartCollection", identity: "none", members: { Add: callable(1, add) } };
}

const change = (chart: Chart, fields: Partial<Chart>): null => {
  Object.assign(chart, fields);
  return null;
};

function chartObject(sheet: SimSheet, chart: Chart): SimObject {
  const title: SimObject = {
    kind: "ChartTitle",
    identity: "none",
    members: {
      Text: writable(
        1,
        () => chart.title,
        (value) => change(chart, { title: String(value) }),
      ),
    },
  };
  const legend: SimObject = {
    kind: "ChartLegend",
    identity: "none",
    members: {
      Visible: writable(
        1,
        () => chart.hasLegend,
        (value) => change(chart, { hasLegend: value === true }),
      ),
    },
  };
  const addSeries = () => {
    const blank = { name: { row: 0, column: 0 }, values: { top: 0, left: 0, bottom: 0, right: 0 } };
    change(chart, { series: [...chart.series, blank] });
    return seriesObject(chart, chart.series.length - 1);
  };
  const series: SimObject = {
    kind: "ChartSeriesCollection",
    identity: "none",
    members: { Add: callable(7, addSeries), GetItemAt: callable(1, (index) => seriesObject(chart, Number(index))) },
  };
  const place = (first: unknown, last: unknown) => {
    const [{ range: start }, { range: end }] = [target(first), target(last)];
    return change(chart, { place: { top: start.top, left: start.left, bottom: end.bottom, right: end.right } });
  };
  return {
    kind: "Chart",
    identity: "reference",
    target: sheet,
    members: {
      Title: readable(1, () => title),
      Legend: readable(1, () => legend),
      Series: readable(1, () => series),
      SetPosition: callable(1, place),
    },
  };
}

function seriesObject(chart: Chart, index: number): SimObject {
  if (!chart.series[index]) throw new ExcelFailure("InvalidArgument", `no series ${index}`);
  const set = (fields: Partial<Chart["series"][number]>) =>
    change(chart, { series: chart.series.map((one, at) => (at === index ? { ...one, ...fields } : one)) });
  /** "='Tổng hợp'!$B$3": a name that is a reference shows what stands there. */
  const setName = (value: unknown) => {
    const { top, left } = referenceOf(String(value).slice(1)).range;
    return void set({ name: { row: top, column: left } });
  };
  return {
    kind: "ChartSeries",
    identity: "reference",
    members: {
      Name: writable(1, () => "", setName),
      SetValues: callable(7, (argument) => set({ values: target(argument).range })),
      SetXAxisValues: callable(7, (argument) => change(chart, { categories: target(argument).range })),
    },
  };
}
