import type { CellRange } from "../../../../src/core/grid/address";
import type { CellFormat } from "../../../../src/core/grid/format";
import { matrixOf, refuseIfProtected, writeFormat } from "../cells";
import { ExcelFailure } from "../failure";
import { callable, readable, writable, type Member, type SimObject } from "../sim-object";
import { simCellAt, STANDARD_HEIGHT, STANDARD_WIDTH, type SimSheet } from "../workbook-model";
import { borderOf, capital, complete, lookAt } from "./looks";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];
const TALLEST = 409;

/** `Range.format`; a property that is not alike in the whole range reads as null. */
export function rangeFormat(sheet: SimSheet, range: CellRange): SimObject {
  const change = (format: CellFormat) => {
    refuseIfProtected(sheet);
    writeFormat(sheet, range, format);
  };
  const look = (path: string, set = 1): Member =>
    writable(
      set,
      () => common(sheet, range, (format) => lookAt(path).read(format)),
      (value) => change(lookAt(path).write(value)),
    );
  const group = (
    kind: string,
    prefix: string,
    names: readonly string[],
    more: Record<string, Member> = {},
  ): SimObject => ({
    kind,
    identity: "none",
    members: { ...Object.fromEntries(names.map((name) => [capital(name), look(`${prefix}/${name}`)])), ...more },
  });
  const fill = { Clear: callable(1, () => change({ fill: null })) };
  return {
    kind: "RangeFormat",
    identity: "none",
    members: {
      Font: readable(1, () => group("RangeFont", "font", ["name", "size", "bold", "italic", "underline", "color"])),
      Fill: readable(1, () => group("RangeFill", "fill", ["color", "pattern"], fill)),
      HorizontalAlignment: look("horizontalAlignment"),
      VerticalAlignment: look("verticalAlignment"),
      WrapText: look("wrapText"),
      Borders: readable(1, () => rangeBorders(sheet, range)),
      ...sizes(sheet, range),
    },
  };
}

function common(sheet: SimSheet, range: CellRange, read: (format: Required<CellFormat>) => unknown): unknown {
  const values = new Set(
    matrixOf(range, (row, column) => read(complete(simCellAt(sheet, row, column).format)))?.flat(),
  );
  return values.size === 1 ? [...values][0] : null;
}

function sizes(sheet: SimSheet, { top, left, bottom, right }: CellRange): Record<string, Member> {
  const line = (first: number, last: number, map: Map<number, number>, value: number | undefined) => {
    refuseIfProtected(sheet);
    for (let index = first; index <= last; index++) {
      if (value === undefined) map.delete(index);
      else map.set(index, value);
    }
  };
  const points = (value: unknown) => {
    if (typeof value !== "number" || value < 0 || value > TALLEST)
      throw new ExcelFailure("InvalidArgument", `no length ${String(value)}`);
    return value;
  };
  const standard = (value: unknown, reset: (length: undefined) => void) => {
    if (value !== true) throw new ExcelFailure("InvalidArgument", "useStandard... can be set to true only");
    reset(undefined);
  };
  const height = (value: number | undefined) => line(top, bottom, sheet.rowHeights, value);
  const width = (value: number | undefined) => line(left, right, sheet.columnWidths, value);
  return {
    RowHeight: writable(
      1,
      () => sheet.rowHeights.get(top) ?? STANDARD_HEIGHT,
      (value) => height(points(value)),
    ),
    ColumnWidth: writable(
      1,
      () => sheet.columnWidths.get(left) ?? STANDARD_WIDTH,
      (value) => width(points(value)),
    ),
    UseStandardHeight: writable(
      7,
      () => !sheet.rowHeights.has(top),
      (value) => standard(value, height),
    ),
    UseStandardWidth: writable(
      7,
      () => !sheet.columnWidths.has(left),
      (value) => standard(value, width),
    ),
  };
}

function rangeBorders(sheet: SimSheet, range: CellRange): SimObject {
  return {
    kind: "RangeBorderCollection",
    identity: "none",
    members: { GetItem: callable(1, (key) => rangeBorder(sheet, range, String(key))) },
    item: (key) => rangeBorder(sheet, range, String(key)),
  };
}

/** A line has a style and a weight; setting the weight of no line draws one, as in Excel. */
function rangeBorder(sheet: SimSheet, range: CellRange, edge: string): SimObject {
  if (!EDGES.includes(edge)) throw new ExcelFailure("InvalidArgument", `no border ${edge}`);
  const parts = partsOf(edge, range);
  let style = "Continuous";
  const draw = (weight: string) => {
    refuseIfProtected(sheet);
    for (const { key, cells } of parts)
      if (cells.top <= cells.bottom && cells.left <= cells.right)
        writeFormat(sheet, cells, { [key]: borderOf(style, weight) });
  };
  return {
    kind: "RangeBorder",
    identity: "none",
    members: {
      Style: {
        set: 1,
        put: (value) => {
          style = String(value);
          draw("Thin");
        },
      },
      Weight: { set: 1, put: (value) => draw(String(value)) },
    },
  };
}

/** The cells' own edges that a line of the range is: an inside line is the lower edge of one cell and the upper of the next. */
function partsOf(edge: string, range: CellRange): { key: keyof CellFormat; cells: CellRange }[] {
  const { top, left, bottom, right } = range;
  switch (edge) {
    case "EdgeTop":
      return [{ key: "borderTop", cells: { ...range, bottom: top } }];
    case "EdgeBottom":
      return [{ key: "borderBottom", cells: { ...range, top: bottom } }];
    case "EdgeLeft":
      return [{ key: "borderLeft", cells: { ...range, right: left } }];
    case "EdgeRight":
      return [{ key: "borderRight", cells: { ...range, left: right } }];
    case "InsideHorizontal":
      return [
        { key: "borderBottom", cells: { ...range, bottom: bottom - 1 } },
        { key: "borderTop", cells: { ...range, top: top + 1 } },
      ];
    default:
      return [
        { key: "borderRight", cells: { ...range, right: right - 1 } },
        { key: "borderLeft", cells: { ...range, left: left + 1 } },
      ];
  }
}
