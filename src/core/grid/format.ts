/** How one edge of a cell is drawn; "none" is no line. */
export type BorderStyle = "none" | "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";

/**
 * What a cell looks like. A property that is absent is the workbook's default (in a snapshot) or left as it is (in an
 * edit). Sizes are points, colours are "#RRGGBB", a fill of null is no fill.
 */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string | null;
  readonly horizontal?: "general" | "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom" | "justify";
  readonly wrap?: boolean;
  readonly borderTop?: BorderStyle;
  readonly borderRight?: BorderStyle;
  readonly borderBottom?: BorderStyle;
  readonly borderLeft?: BorderStyle;
}

/** What holds for a cell of which nothing is said: Excel's own defaults, and the start of every comparison. */
export const DEFAULT_FORMAT = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  color: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  borderTop: "none",
  borderRight: "none",
  borderBottom: "none",
  borderLeft: "none",
} as const satisfies Required<CellFormat>;

/** How a sheet goes to the printer. Lengths are millimetres; rows are zero-based, inclusive. */
export interface PrintSetup {
  readonly paper?: "A4" | "A3" | "letter" | "other";
  readonly orientation?: "portrait" | "landscape";
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly marginLeft?: number;
  readonly marginRight?: number;
  readonly marginHeader?: number;
  readonly marginFooter?: number;
  readonly centerHorizontally?: boolean;
  /** Pages across; 1 shrinks the sheet to one page wide, 0 leaves the scale alone. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** Per cent; counts only where nothing is fitted. */
  readonly scale?: number;
  readonly titleRows?: { readonly first: number; readonly last: number } | null;
  /** A1 text, as the user set it; null is the whole sheet. */
  readonly printArea?: string | null;
  /** Rows that begin a new page by somebody's wish, ascending. */
  readonly rowBreaks?: readonly number[];
  /** Excel's header code, "&P" is the page number; the same for every page unless `firstPageHeader` is given. */
  readonly header?: string;
  readonly footer?: string;
  /** The header of page 1 alone; null when page 1 is like the others. */
  readonly firstPageHeader?: string | null;
  readonly firstPageFooter?: string | null;
  readonly firstPageNumber?: number | null;
}

/** What holds for a sheet whose print setup says nothing: Excel's own defaults, and the start of every comparison. */
export const DEFAULT_PRINT = {
  paper: "letter",
  orientation: "portrait",
  marginTop: 19.05,
  marginBottom: 19.05,
  marginLeft: 17.78,
  marginRight: 17.78,
  marginHeader: 7.62,
  marginFooter: 7.62,
  centerHorizontally: false,
  fitToWidth: 0,
  fitToHeight: 0,
  scale: 100,
  titleRows: null,
  printArea: null,
  rowBreaks: [],
  header: "",
  footer: "",
  firstPageHeader: null,
  firstPageFooter: null,
  firstPageNumber: null,
} as const satisfies Required<PrintSetup>;
