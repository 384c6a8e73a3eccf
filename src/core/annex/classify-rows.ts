import type { RowKind } from "./annex";
import { readHeadingRow, type HeadingRow } from "./heading-rows";
import { Outline } from "./outline";
import { shapeOf, type RowShape } from "./row-shape";
import { isColumnNumbers, isTotal, startsFooter } from "./side-rows";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

/** A row below the header with its kind. "item" still holds rows that a page break tore off the one above. */
export interface BodyRow {
  readonly shape: RowShape;
  readonly kind: Exclude<RowKind, "title" | "header" | "blank" | "continuation">;
  /** Present for headings. */
  readonly heading?: HeadingRow["heading"];
}

/** Corrections by hand: what a person said a row is. */
export type RowCorrections = ReadonlyMap<number, RowKind>;

export function classifyRows(view: SheetView, table: Table, corrections: RowCorrections): BodyRow[] {
  const ordinalColumn = table.header.map.known.get("ordinal");
  const shapes = table.bodyRows.map((row) => shapeOf(view, table, ordinalColumn, row));
  const repeats = rowsOf(table);
  const itemsAreBold = mostlyBold(view, shapes);
  const outline = new Outline();
  const lastTask = shapes.reduce((last, shape, index) => (looksLikeTask(shape) ? index : last), -1);
  let isFooter = false;
  return shapes.map((shape, index): BodyRow => {
    const corrected = corrections.get(shape.row);
    const around = { view, table, ordinalColumn, next: shapes[index + 1], itemsAreBold };
    if (repeats.has(shape.row)) return { shape, kind: "repeated-header" };
    if (corrected && isBodyKind(corrected)) return byHand(shape, corrected);
    isFooter ||= index > lastTask && startsFooter(shape);
    if (isFooter) return { shape, kind: "footer" };
    if (isColumnNumbers(shape)) return { shape, kind: "column-numbers" };
    if (isTotal(shape)) return { shape, kind: "total" };
    const heading = readHeadingRow(shape, around);
    return heading ? { shape, ...outline.place(heading) } : { shape, kind: "item" };
  });
}

/** A row below which no foot has begun yet: numbered, or with most of its cells filled. */
const looksLikeTask = ({ numeral, cells }: RowShape): boolean => (numeral ? cells.size >= 2 : cells.size >= 4);

const rowsOf = (table: Table): Set<number> =>
  new Set(table.repeats.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => top + i)));

const isBodyKind = (kind: RowKind): kind is BodyRow["kind"] =>
  kind !== "title" && kind !== "header" && kind !== "blank" && kind !== "continuation";

function byHand(shape: RowShape, kind: BodyRow["kind"]): BodyRow {
  if (kind !== "section" && kind !== "subsection") return { shape, kind };
  const title = [...shape.cells.values()][0] ?? shape.ordinal;
  const numeral = shape.numeral?.text ?? "";
  return {
    shape,
    kind,
    heading: { row: shape.row, numeral, title, text: numeral === "" ? title : `${numeral}. ${title}` },
  };
}

function mostlyBold(view: SheetView, shapes: readonly RowShape[]): boolean {
  const items = shapes.filter(({ cells }) => cells.size >= 3).slice(0, 50);
  const bold = items.filter(({ row, cells }) => {
    const [column = 0] = cells.keys();
    return view.cellAt({ row, column }).format.bold === true;
  });
  return bold.length * 2 > items.length;
}
