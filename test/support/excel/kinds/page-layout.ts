import { parseRange, formatRange, MAX_COLUMNS } from "../../../../src/core/grid/a1";
import type { CellRange } from "../../../../src/core/grid/address";
import { DEFAULT_PRINT, type PrintSetup } from "../../../../src/core/grid/format";
import { rangeOfAddress } from "../address";
import { refuseIfProtected } from "../cells";
import { ExcelFailure } from "../failure";
import { callable, isSimObject, readable, writable, type Member, type SimObject } from "../sim-object";
import type { SimSheet } from "../workbook-model";
import { rangeAreas } from "./range-areas";
import { rangeObject, type RangeTarget } from "./range";
import type { Surroundings } from "./surroundings";

const POINTS_A_MILLIMETRE = 72 / 25.4;
const PAPERS: Record<NonNullable<PrintSetup["paper"]>, string> = { A4: "A4", A3: "A3", letter: "Letter", other: "A5" };
const MARGINS = ["Top", "Bottom", "Left", "Right", "Header", "Footer"] as const;

/** `Worksheet.pageLayout`: lengths are points, paper "A4", orientation "Landscape"; zoom is set as one object (#1860). */
export function pageLayout(around: Surroundings, sheet: SimSheet): SimObject {
  const change = (setup: PrintSetup) => {
    refuseIfProtected(sheet);
    sheet.print = { ...sheet.print, ...setup };
  };
  return {
    kind: "PageLayout",
    identity: "none",
    members: {
      ...margins(sheet, change),
      ...ranges(around, sheet, change),
      PaperSize: writable(
        9,
        () => PAPERS[sheet.print.paper ?? "letter"],
        (value) => change({ paper: paperOf(value) }),
      ),
      Orientation: writable(
        9,
        () => (sheet.print.orientation === "landscape" ? "Landscape" : "Portrait"),
        (value) => change({ orientation: value === "Landscape" ? "landscape" : "portrait" }),
      ),
      CenterHorizontally: writable(
        9,
        () => sheet.print.centerHorizontally ?? false,
        (value) => change({ centerHorizontally: value === true }),
      ),
      FirstPageNumber: writable(
        9,
        () => sheet.print.firstPageNumber ?? "",
        (value) => change({ firstPageNumber: typeof value === "number" ? value : null }),
      ),
      Zoom: writable(
        9,
        () => zoomOf(sheet.print),
        (value) => change(printOfZoom(value as Zoom)),
      ),
      HeadersFooters: readable(9, () => headersFooters(sheet, change)),
    },
  };
}

type Change = (setup: PrintSetup) => void;

const margins = (sheet: SimSheet, change: Change): Record<string, Member> =>
  Object.fromEntries(
    MARGINS.map((side) => [
      `${side}Margin`,
      writable(
        9,
        () => (sheet.print[`margin${side}`] ?? DEFAULT_PRINT[`margin${side}`]) * POINTS_A_MILLIMETRE,
        (value) => change({ [`margin${side}`]: Number((Number(value) / POINTS_A_MILLIMETRE).toFixed(2)) }),
      ),
    ]),
  );

function paperOf(value: unknown): NonNullable<PrintSetup["paper"]> {
  const found = Object.entries(PAPERS).find(([, name]) => name === value);
  if (!found) throw new ExcelFailure("InvalidArgument", `no paper ${String(value)}`);
  return found[0] as NonNullable<PrintSetup["paper"]>;
}

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

const zoomOf = ({ fitToWidth = 0, fitToHeight = 0, scale }: PrintSetup): Zoom =>
  fitToWidth > 0 || fitToHeight > 0
    ? { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null, scale: null }
    : { horizontalFitToPages: null, verticalFitToPages: null, scale: scale ?? 100 };

function printOfZoom({ horizontalFitToPages, verticalFitToPages, scale }: Zoom): PrintSetup {
  if (typeof scale === "number" && (scale < 10 || scale > 400))
    throw new ExcelFailure("InvalidArgument", `no scale ${scale}`);
  return {
    fitToWidth: horizontalFitToPages ?? 0,
    fitToHeight: verticalFitToPages ?? 0,
    ...(typeof scale === "number" && { scale }),
  };
}

function rangeArgument(argument: unknown): CellRange | null {
  if (isSimObject(argument)) return (argument.target as RangeTarget).range;
  if (argument === "") return null;
  const range = rangeOfAddress(String(argument));
  if (!range) throw new ExcelFailure("InvalidArgument", `no range ${String(argument)}`);
  return range;
}

function ranges(around: Surroundings, sheet: SimSheet, change: Change): Record<string, Member> {
  const titleRows = () => {
    const rows = sheet.print.titleRows;
    return rows
      ? rangeObject(around, sheet, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 })
      : null;
  };
  const printArea = () => {
    const area = parseRange(sheet.print.printArea ?? "");
    return area ? rangeAreas([rangeObject(around, sheet, area)]) : null;
  };
  const setTitleRows = (argument: unknown) => {
    const range = rangeArgument(argument);
    change({ titleRows: range && { first: range.top, last: range.bottom } });
    return null;
  };
  const setPrintArea = (argument: unknown) => {
    const range = rangeArgument(argument);
    change({ printArea: range && formatRange(range) });
    return null;
  };
  return {
    GetPrintTitleRowsOrNullObject: callable(9, titleRows),
    GetPrintAreaOrNullObject: callable(9, printArea),
    SetPrintTitleRows: callable(9, setTitleRows),
    SetPrintArea: callable(9, setPrintArea),
  };
}

type Place = "header" | "footer" | "firstPageHeader" | "firstPageFooter";
const SECTIONS = { Left: "&L", Center: "&C", Right: "&R" } as const;

function sectionsOf(code: string): Record<string, string> {
  const parts = /^[^&]|^&[^LCR]/u.test(code) ? `&C${code}` : code;
  const read = (mark: string) => new RegExp(`${mark}((?:(?!&[LCR]).)*)`, "su").exec(parts)?.[1] ?? "";
  return { Left: read("&L"), Center: read("&C"), Right: read("&R") };
}

const joined = (sections: Record<string, string>): string =>
  Object.entries(SECTIONS)
    .map(([name, mark]) => (sections[name] ? `${mark}${sections[name]}` : ""))
    .join("");

function headersFooters(sheet: SimSheet, change: Change): SimObject {
  const member = (place: Place, section: string) =>
    writable(
      9,
      () => sectionsOf(sheet.print[place] ?? "")[section],
      (value) => change({ [place]: joined({ ...sectionsOf(sheet.print[place] ?? ""), [section]: String(value) }) }),
    );
  const page = (header: Place, footer: Place): SimObject => ({
    kind: "HeaderFooter",
    identity: "none",
    members: Object.fromEntries(
      Object.keys(SECTIONS).flatMap((section) => [
        [`${section}Header`, member(header, section)],
        [`${section}Footer`, member(footer, section)],
      ]),
    ),
  });
  const isFirstApart = () => (sheet.print.firstPageHeader ?? sheet.print.firstPageFooter ?? null) !== null;
  const setState = (value: unknown) => {
    if (value === "FirstAndDefault")
      change({
        firstPageHeader: sheet.print.firstPageHeader ?? "",
        firstPageFooter: sheet.print.firstPageFooter ?? "",
      });
    else change({ firstPageHeader: null, firstPageFooter: null });
  };
  return {
    kind: "HeaderFooterGroup",
    identity: "none",
    members: {
      State: writable(9, () => (isFirstApart() ? "FirstAndDefault" : "Default"), setState),
      DefaultForAllPages: readable(9, () => page("header", "footer")),
      FirstPage: readable(9, () => page("firstPageHeader", "firstPageFooter")),
    },
  };
}
