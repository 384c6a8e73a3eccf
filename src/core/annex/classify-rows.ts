import type { RowKind } from "./annex";
import type { BodyRow, RowCorrections } from "./body-row";
import { headingByHand, readHeadingRow } from "./heading-rows";
import type { NumeralStyle } from "./numeral";
import { Outline } from "./outline";
import { rejoinHeadings } from "./rejoin-headings";
import { shapeOf, type RowShape } from "./row-shape";
import { isColumnNumbers, isPageNumber, isTotal, startsFooter } from "./side-rows";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

export function classifyRows(view: SheetView, table: Table, corrections: RowCorrections): BodyRow[] {
  const ordinalColumn = table.header.map.known.get("ordinal");
  const shapes = table.bodyRows.map((row) => shapeOf(view, table, ordinalColumn, row));
  const repeats = repeatedRowsOf(table);
  const around = {
    view,
    ordinalColumn,
    dutyColumns: dutyColumnsOf(table),
    itemsAreBold: mostlyBold(view, shapes),
    itemStyles: itemStylesOf(shapes),
  };
  const outline = new Outline();
  const lastTask = shapes.reduce((last, shape, index) => (looksLikeTask(shape) ? index : last), -1);
  let isFooter = false;
  const rows = shapes.map((shape, index): BodyRow => {
    const corrected = corrections.get(shape.row);
    if (corrected) return byHand(shape, corrected, ordinalColumn);
    if (repeats.has(shape.row)) return { shape, kind: "repeated-header" };
    isFooter ||= index > lastTask && startsFooter(shape);
    const side = isFooter ? "footer" : sideKind(view, shape);
    if (side) return { shape, kind: side };
    const heading = readHeadingRow(shape, shapes[index + 1], around);
    if (heading) return { shape, ...outline.place(heading) };
    return { shape, kind: "item", ...outline.leave(shape) };
  });
  return rejoinHeadings(rows, corrections);
}

const sideKind = (view: SheetView, shape: RowShape): BodyRow["kind"] | undefined => {
  if (isColumnNumbers(shape)) return "column-numbers";
  if (isTotal(shape)) return "total";
  return isPageNumber(view, shape) ? "blank" : undefined;
};

const dutyColumnsOf = ({ header: { map } }: Table): number[] =>
  (["lead", "cooperation", "deadline"] as const).flatMap((id) => map.known.get(id) ?? []);

/** A row below which no foot has begun yet: numbered, or with most of its cells filled. */
const looksLikeTask = ({ numeral, cells }: RowShape): boolean => (numeral ? cells.size >= 2 : cells.size >= 4);

const itemStylesOf = (shapes: readonly RowShape[]): ReadonlySet<NumeralStyle> =>
  new Set(shapes.flatMap(({ numeral, cells }) => (numeral && cells.size >= 2 ? [numeral.style] : [])));

const repeatedRowsOf = (table: Table): Set<number> =>
  new Set([
    ...table.repeatedTitleRows,
    ...table.repeats.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i)),
  ]);

/** What a person says of a row inside the table: its titles and headers can only be repeated ones, and the rest of an item is put back later. */
function byHand(shape: RowShape, said: RowKind, ordinalColumn: number | undefined): BodyRow {
  switch (said) {
    case "section":
    case "subsection":
      return { shape, kind: said, ...headingByHand(shape, ordinalColumn) };
    case "title":
      return { shape, kind: "blank" };
    case "header":
      return { shape, kind: "repeated-header" };
    case "continuation":
      return { shape, kind: "item" };
    default:
      return { shape, kind: said };
  }
}

function mostlyBold(view: SheetView, shapes: readonly RowShape[]): boolean {
  const items = shapes.filter(({ cells }) => cells.size >= 3).slice(0, 50);
  const bold = items.filter(({ row, cells }) => {
    const [column = 0] = cells.keys();
    return view.cellAt({ row, column }).format.bold === true;
  });
  return bold.length * 2 > items.length;
}
