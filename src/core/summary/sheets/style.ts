import type { CellFormat, PrintSetup } from "../../grid/format";

/** Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I); the size within tables is practice. */
const FONT = "Times New Roman";
const BODY_SIZE = 12;
const HELPER_COLOR = "#7F7F7F";

const BORDERS = { borderTop: "thin", borderRight: "thin", borderBottom: "thin", borderLeft: "thin" } as const;
const TEXT = { fontName: FONT, fontSize: BODY_SIZE, vertical: "center", wrap: true } as const;
/** A space of one digit's width keeps figures off the border; nothing is "-". */
const COUNT_FORMAT = '#,##0_0;-#,##0_0;"-"_0';

/** A look that tells the size of its letters, by which rows get their heights. */
export interface Look extends CellFormat {
  readonly fontSize: number;
}

/** The looks of a summary's cells, one object each, so that a host makes one style of each. */
export const STYLE = {
  label: { fontName: FONT, fontSize: 14, bold: true, horizontal: "center", vertical: "center" },
  title: { fontName: FONT, fontSize: 14, bold: true, horizontal: "center", vertical: "center", wrap: true },
  reference: { fontName: FONT, fontSize: 14, italic: true, horizontal: "center", vertical: "center", wrap: true },
  unit: { fontName: FONT, fontSize: 12, italic: true, horizontal: "right", vertical: "center" },
  caption: { fontName: FONT, fontSize: 13, bold: true, vertical: "center" },
  paragraph: { fontName: FONT, fontSize: 13, horizontal: "justify", vertical: "top", wrap: true },
  header: { ...TEXT, ...BORDERS, bold: true, horizontal: "center" },
  text: { ...TEXT, ...BORDERS, horizontal: "left" },
  centred: { ...TEXT, ...BORDERS, horizontal: "center" },
  count: { ...TEXT, ...BORDERS, horizontal: "right", wrap: false, numberFormat: COUNT_FORMAT },
  share: { ...TEXT, ...BORDERS, horizontal: "right", wrap: false, numberFormat: "0.0%" },
  totalText: { ...TEXT, ...BORDERS, bold: true, horizontal: "center" },
  totalCount: { ...TEXT, ...BORDERS, bold: true, horizontal: "right", wrap: false, numberFormat: COUNT_FORMAT },
  totalShare: { ...TEXT, ...BORDERS, bold: true, horizontal: "right", wrap: false, numberFormat: "0.0%" },
  signer: { fontName: FONT, fontSize: 13, bold: true, horizontal: "center", vertical: "center" },
  signNote: { fontName: FONT, fontSize: 13, italic: true, horizontal: "center", vertical: "center" },
  helper: { fontName: FONT, fontSize: 10, color: HELPER_COLOR },
  helperHeader: { fontName: FONT, fontSize: 10, color: HELPER_COLOR, italic: true, wrap: true, vertical: "center" },
} as const satisfies Readonly<Record<string, Look>>;

/** The printable width of landscape A4 between margins of 30 and 15 mm, in points. */
export const PAGE_WIDTH = (252 * 72) / 25.4;

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục I: margins, page number centred in the top margin, none on page 1. */
export const PRINT = {
  paper: "A4",
  orientation: "landscape",
  marginTop: 20,
  marginBottom: 20,
  marginLeft: 30,
  marginRight: 15,
  marginHeader: 8,
  centerHorizontally: true,
  fitToWidth: 1,
  fitToHeight: 0,
  header: `&C&"${FONT},Regular"&13&P`,
  firstPageHeader: "",
  firstPageNumber: 1,
} as const satisfies PrintSetup;
