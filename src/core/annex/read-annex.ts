import type { Annex, AnnexItem, AnnexRow, ColumnId, Heading, RowKind } from "./annex";
import { COLUMN_IDS } from "./annex";
import { classifyRows, type BodyRow } from "./classify-rows";
import { readContext } from "./context";
import type { ReadSheetOptions } from "./options";
import { inheritFields } from "./inherit";
import { rejoin, type Rejoined } from "./rejoin";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

/** Reads one table into an annex: its rows told apart, its items with their fields, and what was noticed on the way. */
export function readAnnex(view: SheetView, table: Table, options: ReadSheetOptions): Annex {
  const { header } = table;
  const corrections = options.rowKinds ?? new Map<number, RowKind>();
  const rows = classifyRows(view, table, corrections);
  const columnIds = new Map<number, ColumnId>();
  for (const id of COLUMN_IDS) {
    const column = header.map.known.get(id);
    if (column !== undefined) columnIds.set(column, id);
  }
  const rejoined = rejoin(rows, columnIds, corrections);
  return {
    sheet: view.snapshot.sheet,
    range: { top: header.top, left: table.left, bottom: lastRow(rows, header.bottom), right: table.right },
    headerRows: span(header.top, header.bottom),
    columns: Object.fromEntries(header.map.known),
    extraColumns: [...header.map.others].map(([column, heading]) => ({ column, heading })),
    rows: allRows(view, table, rows, rejoined),
    sections: headings(rows, "section"),
    subsections: headings(rows, "subsection"),
    items: itemsOf(view, table, rejoined),
    context: contextOf(view, table, options.fileName),
    observations: [...repeatedHeaders(rows), ...rejoined.observations],
  };
}

const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const lastRow = (rows: readonly BodyRow[], least: number): number =>
  rows.filter(({ kind }) => kind !== "footer").at(-1)?.shape.row ?? least;

const headings = (rows: readonly BodyRow[], kind: RowKind): Heading[] =>
  rows.flatMap((row) => (row.kind === kind && row.heading ? [row.heading] : []));

function itemsOf(view: SheetView, table: Table, { drafts }: Rejoined): AnnexItem[] {
  const fields = inheritFields(view, drafts, table.header.map.known);
  return drafts.map(({ shape, continuationRows, section, subsection }, index) => ({
    row: shape.row,
    continuationRows,
    ...(section && { section }),
    ...(subsection && { subsection }),
    fields: fields[index] ?? {},
  }));
}

function allRows(view: SheetView, table: Table, rows: readonly BodyRow[], { continuations }: Rejoined): AnnexRow[] {
  const kinds = new Map<number, RowKind>();
  for (const row of table.titleRows) kinds.set(row, "title");
  for (const row of span(table.header.top, table.header.bottom)) kinds.set(row, "header");
  for (const { shape, kind } of rows) kinds.set(shape.row, continuations.has(shape.row) ? "continuation" : kind);
  const last = rows.at(-1)?.shape.row ?? table.header.bottom;
  for (let row = table.header.bottom + 1; row < last; row++) if (!kinds.has(row)) kinds.set(row, "blank");
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([row, kind]) => ({ row, kind, isHidden: view.snapshot.hiddenRows.has(row) }));
}

function contextOf(view: SheetView, table: Table, fileName: string | undefined): Annex["context"] {
  const lines = table.titleRows.flatMap((row) => [...view.textsOf(row).values()]);
  const budget = table.header.map.known.get("budget");
  const heading =
    budget === undefined
      ? ""
      : span(table.header.top, table.header.bottom)
          .map((row) => view.textAt({ row, column: budget }))
          .join(" ");
  return readContext({ titleLines: lines, budgetHeading: heading, sheetName: view.snapshot.sheet, fileName });
}

const repeatedHeaders = (rows: readonly BodyRow[]): Annex["observations"] =>
  rows.flatMap(({ kind, shape }) => (kind === "repeated-header" ? [{ kind, row: shape.row }] : []));
