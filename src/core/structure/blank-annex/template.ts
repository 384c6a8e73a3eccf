import { COLUMN_IDS, type Annex, type AnnexRow, type ColumnId } from "../../annex/annex";
import { DEFAULT_FORMAT } from "../../grid/format";
import type { Cell, CellValue, GridSnapshot } from "../../grid/snapshot";
import { numberedTitle } from "../column-titles";
import { formatRoman } from "../../text/roman";

/** A blank annex as a sheet that has yet to be laid out, with what its rows are. */
export interface Template {
  readonly snapshot: GridSnapshot;
  readonly annex: Annex;
  readonly itemRows: readonly number[];
}

const HEADER_ROW = 4;

/** The texts of a blank annex: title lines, the eight columns, sections with numbered empty rows. */
export function templateOf(
  sheet: string,
  titles: readonly string[],
  sections: readonly string[],
  rowsEach: number,
): Template {
  const lines: { readonly kind: AnnexRow["kind"]; readonly values: readonly CellValue[] }[] = [
    ...titles.map((title) => ({ kind: "title" as const, values: [title] })),
    { kind: "blank", values: [] },
    { kind: "header", values: COLUMN_IDS.map(numberedTitle) },
    ...sections.flatMap((section, index) => [
      { kind: "section" as const, values: [formatRoman(index + 1), section.toUpperCase()] },
      ...Array.from({ length: rowsEach }, (_, row) => ({ kind: "item" as const, values: [row + 1] })),
    ]),
  ];
  const rows = lines.map(({ values }, row): [number, Map<number, Cell>] => [row, cellsOf(values)]);
  return {
    snapshot: { ...EMPTY_SHEET, sheet, rows: new Map(rows) },
    annex: annexOf(
      sheet,
      lines.map(({ kind }, row) => ({ row, kind, isHidden: false })),
    ),
    itemRows: lines.flatMap(({ kind }, row) => (kind === "item" ? [row] : [])),
  };
}

const cellsOf = (values: readonly CellValue[]): Map<number, Cell> =>
  new Map(values.map((value, column) => [column, { value, text: String(value), format: DEFAULT_FORMAT }]));

const EMPTY_SHEET: Omit<GridSnapshot, "sheet" | "rows"> = {
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  rowHeights: new Map(),
  columnWidths: new Map(),
  print: {},
};

const annexOf = (sheet: string, rows: readonly AnnexRow[]): Annex => ({
  sheet,
  range: { top: HEADER_ROW, left: 0, bottom: rows.length - 1, right: COLUMN_IDS.length - 1 },
  headerRows: [HEADER_ROW],
  columns: Object.fromEntries(COLUMN_IDS.map((id, column): [ColumnId, number] => [id, column])),
  extraColumns: [],
  rows,
  sections: [],
  subsections: [],
  items: [],
  context: { title: "", parentUnits: [] },
  observations: [],
});
