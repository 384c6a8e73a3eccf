import type { CellAddress, CellRange } from "../../grid/address";
import { DEFAULT_FORMAT } from "../../grid/format";
import type { NewCell, SheetContent } from "../../grid/sheet-content";
import type { Cell, GridSnapshot } from "../../grid/snapshot";
import { compose } from "../../text/compose";
import { readAligned } from "./aligned";
import { readDelimited } from "./delimited";
import { readHtmlTables } from "./html-table";
import type { PastedTable } from "./pasted-table";

export type { PastedTable } from "./pasted-table";

/** What the clipboard holds, or the text of a file. */
export interface Pasted {
  readonly html?: string;
  readonly text?: string;
}

/**
 * Reads a table copied from Word, a PDF, a browser or Excel: its HTML where there is one, else its text (tabs, "|", or
 * columns set out with spaces). Undefined where no table is in it, or none that could be told for certain.
 */
export const readPasted = ({ html = "", text = "" }: Pasted): PastedTable | undefined =>
  readHtmlTables(html) ?? readDelimited(text) ?? readAligned(text);

const TEXT_SHEET = "Bảng dán";

/** A text file as a sheet: its table, or its lines one below the other where it has none. */
export function readPastedText(text: string): GridSnapshot {
  const table = readPasted({ html: /<table[\s>]/iu.test(text) ? text : "", text });
  const lines = { rows: text.split(/\r\n?|\n/u).map((line) => [line.trim()]), merges: [] };
  return snapshotOfPasted(table ?? lines, TEXT_SHEET);
}

/** The pasted table as a sheet to be read at once, without a workbook. */
export function snapshotOfPasted(table: PastedTable, sheet: string): GridSnapshot {
  const cell = (text: string): Cell => ({ value: text, text, format: DEFAULT_FORMAT });
  return {
    sheet,
    rows: gridRows(table, cell),
    merges: mergesOf(table),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    print: {},
  };
}

/** The pasted table as a new sheet of the workbook; every text stays a text, whatever it begins with. */
export const sheetOfPasted = (table: PastedTable, name: string): SheetContent => ({
  name,
  rows: gridRows(table, (text): NewCell => ({ value: text, format: { wrap: true, vertical: "top" } })),
  merges: mergesOf(table),
});

function gridRows<T>({ rows }: PastedTable, cell: (text: string) => T): Map<number, Map<number, T>> {
  const grid = new Map<number, Map<number, T>>();
  for (const [row, texts] of rows.entries()) {
    const cells = texts.flatMap((text, column): [number, T][] => (text === "" ? [] : [[column, cell(compose(text))]]));
    if (cells.length > 0) grid.set(row, new Map(cells));
  }
  return grid;
}

/** Without spans that reach below the last row, and without those over cells that hold texts of their own. */
function mergesOf({ rows, merges }: PastedTable): CellRange[] {
  const isFilled = ({ row, column }: CellAddress): boolean => (rows[row]?.[column] ?? "") !== "";
  return merges
    .map((merge) => ({ ...merge, bottom: Math.min(merge.bottom, rows.length - 1) }))
    .filter(({ top, left, bottom, right }) => {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if ((row > top || column > left) && isFilled({ row, column })) return false;
        }
      }
      return bottom > top || right > left;
    });
}
