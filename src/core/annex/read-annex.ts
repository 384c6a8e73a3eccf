import { COLUMN_IDS, type Annex, type AnnexItem, type ColumnId } from "./annex";
import { annexRows, headingsOf, lastTableRow } from "./annex-rows";
import { classifyRows } from "./classify-rows";
import { readContext } from "./context";
import type { LegacyReader } from "./decode";
import { inheritFields } from "./inherit";
import { observe } from "./observe";
import type { ReadSheetOptions } from "./options";
import { rejoin, type Rejoined } from "./rejoin";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

/** Reads one table into an annex: its rows told apart, its items with their fields, and what was noticed on the way. */
export function readAnnex(
  view: SheetView,
  legacy: LegacyReader | undefined,
  table: Table,
  options: ReadSheetOptions,
): Annex {
  const { header, left, right } = table;
  const corrections: NonNullable<ReadSheetOptions["rowKinds"]> = options.rowKinds ?? new Map();
  const columns = columnsOf(table);
  const body = classifyRows(view, table, corrections);
  const rejoined = rejoin(body, new Map([...columns].map(([id, column]) => [column, id])), corrections);
  const rows = annexRows(view, table, body, rejoined.continuations);
  const items = itemsOf(view, table, rejoined);
  const noticed = observe({ view, legacy, left, right, columns, rows, items });
  return {
    sheet: view.snapshot.sheet,
    range: { top: header.top, left, bottom: lastTableRow(body, header.bottom), right },
    headerRows: rows.filter(({ kind }) => kind === "header").map(({ row }) => row),
    columns: Object.fromEntries(header.map.known),
    extraColumns: [...header.map.others].map(([column, heading]) => ({ column, heading })),
    rows,
    sections: headingsOf(body, "section"),
    subsections: headingsOf(body, "subsection"),
    items,
    context: contextOf(view, table, options.fileName),
    observations: [...noticed, ...rejoined.observations],
  };
}

const columnsOf = ({ header: { map } }: Table): ReadonlyMap<ColumnId, number> =>
  new Map(
    COLUMN_IDS.flatMap((id): [ColumnId, number][] => {
      const column = map.known.get(id);
      return column === undefined ? [] : [[id, column]];
    }),
  );

function itemsOf(view: SheetView, table: Table, { drafts }: Rejoined): AnnexItem[] {
  return inheritFields(view, drafts, table.header.map.known).map(({ draft, fields }) => ({
    row: draft.shape.row,
    continuationRows: draft.continuationRows,
    ...(draft.section && { section: draft.section }),
    ...(draft.subsection && { subsection: draft.subsection }),
    fields,
  }));
}

function contextOf(view: SheetView, { titleRows, header }: Table, fileName: string | undefined): Annex["context"] {
  return readContext({
    titleLines: titleRows.flatMap((row) => [...view.textsOf(row).values()]),
    budgetHeading: header.map.headings.get(header.map.known.get("budget") ?? -1),
    sheetName: view.snapshot.sheet,
    fileName,
  });
}
