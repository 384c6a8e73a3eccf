import { itemAt } from "../collections";
import type { CellAddress } from "../grid/address";
import type { CellFormat, PrintSetup } from "../grid/format";
import type { NewCell, SheetContent } from "../grid/sheet-content";
import { pageNumberSetup } from "../layout/page-number";
import { STANDARD } from "../layout/standard";
import { wrappedHeight } from "../layout/wrapped-height";

export const RECEIPT_SHEET = "Phiếu kiểm tra";

/** A row of the receipt: a line across the page, or the cells of one of its tables. */
export type ReceiptRow =
  | {
      readonly kind: "title" | "note" | "heading" | "line";
      readonly text: string;
      /** Without "="; the text is its result as of now. */
      readonly formula?: string;
    }
  | { readonly kind: "header" | "cells"; readonly cells: readonly string[]; readonly link?: Link };

interface Link {
  readonly sheet: string;
  readonly at: CellAddress;
}

/** Points: together the printable 252 mm of a landscape A4 page between the margins of standard.ts. */
const WIDTHS = [30, 130, 75, 60, 270, 148];
const LINK_COLUMN = 1;
const TOTAL_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const SIZE = 12;
const TITLE_SIZE = 14;

const BASE: CellFormat = { fontName: "Times New Roman", fontSize: SIZE, wrap: true, vertical: "top" };
const BORDERS = { borderTop: "thin", borderRight: "thin", borderBottom: "thin", borderLeft: "thin" } as const;

const FORMATS: Readonly<Record<ReceiptRow["kind"], CellFormat>> = {
  title: { ...BASE, fontSize: TITLE_SIZE, bold: true, horizontal: "center" },
  note: { ...BASE, italic: true, horizontal: "center" },
  heading: { ...BASE, bold: true },
  line: BASE,
  header: { ...BASE, ...BORDERS, bold: true, horizontal: "center", vertical: "center" },
  cells: { ...BASE, ...BORDERS },
};

/** Lays the rows out on a landscape A4 page, each row as high as its text. */
export function sheetOf(name: string, rows: readonly ReceiptRow[]): SheetContent {
  const acrossPage = rows.flatMap((row, index) => ("text" in row ? [index] : []));
  return {
    name,
    rows: new Map(rows.map((row, index) => [index, cellsOf(row)])),
    merges: acrossPage.map((row) => ({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 })),
    rowHeights: new Map(rows.map((row, index) => [index, heightOf(row)])),
    columnWidths: new Map(WIDTHS.entries()),
    print: { ...PAGE, ...pageNumberSetup({}) },
  };
}

const PAGE: PrintSetup = {
  paper: STANDARD.paper.value,
  orientation: "landscape",
  marginTop: STANDARD.marginTop.value.preferred,
  marginBottom: STANDARD.marginBottom.value.preferred,
  marginLeft: STANDARD.marginLeft.value.preferred,
  marginRight: STANDARD.marginRight.value.preferred,
  marginHeader: STANDARD.marginHeader.value.preferred,
  fitToWidth: 1,
  fitToHeight: 0,
};

function cellsOf(row: ReceiptRow): ReadonlyMap<number, NewCell> {
  const format = FORMATS[row.kind];
  if ("text" in row) {
    const { text, formula } = row;
    return new Map([[0, { value: text, format, ...(formula !== undefined && { formula }) }]]);
  }
  return new Map(
    row.cells.map((value, column) => {
      const link = column === LINK_COLUMN && row.link ? { link: row.link } : {};
      return [column, { value, format: column === 0 ? { ...format, horizontal: "center" } : format, ...link }];
    }),
  );
}

function heightOf(row: ReceiptRow): number {
  const { fontSize = SIZE, bold = false } = FORMATS[row.kind];
  const heightIn = (text: string, width: number): number => wrappedHeight(text, width, { size: fontSize, bold });
  if ("text" in row) return heightIn(row.text, TOTAL_WIDTH);
  return Math.max(...row.cells.map((text, column) => heightIn(text, itemAt(WIDTHS, column))));
}
