import type { CatalogueEntry } from "../../core/agency";
import { OWN_LIST_HEADER, OWN_LIST_SHEET, ownListRows } from "../../core/agency/own-list";
import type { NewCell, SheetContent } from "../../core/grid/sheet-content";

/** Points, column by column of the list's header. */
const WIDTHS = [220, 180, 60, 75, 75, 220];

/** The office's own list as the sheet that it and everybody else may edit: texts only, a table to filter. */
export function ownListSheet(entries: readonly CatalogueEntry[]): SheetContent {
  const rows = ownListRows(entries);
  return {
    name: OWN_LIST_SHEET,
    rows: new Map(
      rows.map((cells, row) => [row, new Map(cells.map((text, column) => [column, cellOf(text, row === 0)]))]),
    ),
    columnWidths: new Map(WIDTHS.map((width, column) => [column, width])),
    frozenRows: 1,
    tables: [
      {
        name: "DanhMucCoQuan",
        range: { top: 0, left: 0, bottom: Math.max(1, rows.length - 1), right: OWN_LIST_HEADER.length - 1 },
      },
    ],
  };
}

const cellOf = (text: string, isHeader: boolean): NewCell => ({
  ...(text !== "" && { value: text }),
  format: { numberFormat: "@", wrap: true, vertical: "top", bold: isHeader },
});
