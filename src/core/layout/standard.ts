/** Lengths are millimetres, sizes points; a pair is a closed range. */
export interface Requirement<T> {
  readonly value: T;
  readonly source: string;
}

const DECREE = "Nghị định 30/2020/NĐ-CP, Phụ lục I";
const PAGE = `${DECREE}, phần I, mục I`;
const ELEMENTS = `${DECREE}, phần I, mục III và mục V`;
/** No text rules on it; offices do it so. */
const PRACTICE = "Thông lệ trình bày phụ lục";

const decreed = <T>(value: T, source: string): Requirement<T> => ({ value, source });
const practised = <T>(value: T): Requirement<T> => ({ value, source: PRACTICE });

/** A closed range with the value to take when the sheet's own lies outside. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly preferred: number;
}

const range = (from: number, to: number, preferred = from): Range => ({ from, to, preferred });

/** The official form of an annex, one requirement a row, each with where it stands. */
export const STANDARD = {
  paper: decreed("A4" as const, PAGE),
  marginTop: decreed(range(20, 25, 22), PAGE),
  marginBottom: decreed(range(20, 25), PAGE),
  marginLeft: decreed(range(30, 35), PAGE),
  marginRight: decreed(range(15, 20), PAGE),
  orientation: practised("landscape" as const),
  fontName: decreed("Times New Roman", PAGE),
  color: decreed("#000000", PAGE),
  pageNumberSize: decreed(range(13, 14), PAGE),
  /** Centred in the top margin, upright, from 1, not shown on page 1; each annex counts its own pages. */
  pageNumberPlace: decreed("top-centre" as const, `${PAGE} và mục III`),
  /** From the paper's edge to the page number; LibreOffice lets what is between number and table shrink with the sheet. */
  marginHeader: practised(range(10, 14, 13)),

  /** The line "Phụ lục", "Phụ lục I": lower-case style, upright, bold, centred. */
  labelSize: decreed(range(14, 14), ELEMENTS),
  /** Capitals, upright, bold, centred. */
  titleSize: decreed(range(13, 14, 14), ELEMENTS),
  /** "(Kèm theo ...)": italic, centred under the title. */
  referenceSize: decreed(range(13, 14, 14), ELEMENTS),
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and the agencies above the title. */
  nationSize: decreed(range(12, 13, 13), `${DECREE}, phần I, mục II và mục V`),
  mottoSize: decreed(range(13, 14, 14), `${DECREE}, phần I, mục II và mục V`),
  placeAndDateSize: decreed(range(13, 14, 14), `${DECREE}, phần I, mục II và mục V`),

  /** Days below 10 and months 1 and 2 take a zero; texts are not changed by layout, `formatDate` writes them so. */
  dates: decreed("dd/m/yyyy", `${DECREE}, phần I, mục II, khoản 4`),
  /** Dots after thousands, a comma before decimals. */
  numbers: decreed("1.234.567,8", "Luật Kế toán 2003, Điều 12, khoản 2"),

  /** The decree names no size inside tables. */
  bodySize: practised(range(11, 13, 12)),
  border: practised("thin" as const),
  fitToWidth: practised(1),
} as const satisfies Readonly<Record<string, Requirement<unknown>>>;

export const isWithin = ({ from, to }: Range, value: number | undefined): value is number =>
  value !== undefined && value >= from - TOLERANCE && value <= to + TOLERANCE;

/** Hosts keep margins in inches or points: what was 20 mm may come back as 19.99. */
const TOLERANCE = 0.1;

/** The value itself where it is within the range, else the preferred one. */
export const settle = (allowed: Range, value: number | undefined): number =>
  isWithin(allowed, value) ? value : allowed.preferred;

const PAPER_SHORT = 210;
const PAPER_LONG = 297;
const POINTS_PER_MM = 72 / 25.4;

/** The width between the margins of an A4 sheet in points. */
export const printableWidth = (
  orientation: "portrait" | "landscape",
  marginLeft: number,
  marginRight: number,
): number => ((orientation === "landscape" ? PAPER_LONG : PAPER_SHORT) - marginLeft - marginRight) * POINTS_PER_MM;

/** The height between the margins of an A4 sheet in points. */
export const printableHeight = (
  orientation: "portrait" | "landscape",
  marginTop: number,
  marginBottom: number,
): number => ((orientation === "landscape" ? PAPER_SHORT : PAPER_LONG) - marginTop - marginBottom) * POINTS_PER_MM;
