import { formatRange, parseRange } from "../../core/grid/a1";
import type { PrintSetup } from "../../core/grid/format";
import { placeOf } from "./extent";
import { joinHeader, splitHeader, type HeaderParts } from "./print-code";

const POINTS_A_MILLIMETRE = 72 / 25.4;
const MARGINS = [
  ["marginTop", "topMargin"],
  ["marginBottom", "bottomMargin"],
  ["marginLeft", "leftMargin"],
  ["marginRight", "rightMargin"],
  ["marginHeader", "headerMargin"],
  ["marginFooter", "footerMargin"],
] as const;
const PAPERS = { A4: "A4", A3: "A3", letter: "Letter" } as const;
const SIMPLE =
  "paperSize,orientation,centerHorizontally,firstPageNumber,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin";
const HEADER_PARTS = "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter";

/** Asks for the print setup; the answer is there after the next sync. */
export function requestPrint(sheet: Excel.Worksheet): () => PrintSetup {
  const layout = sheet.pageLayout.load(SIMPLE);
  const titleRows = layout.getPrintTitleRowsOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
  const printAreaOf = requestPrintArea(layout.getPrintAreaOrNullObject());
  const group = layout.headersFooters.load("state");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const everyPage = group.defaultForAllPages.load(HEADER_PARTS);
  const firstPage = group.firstPage.load(HEADER_PARTS);
  return () => {
    const rows = titleRows.isNullObject ? null : placeOf(titleRows);
    const isFirstApart = group.state.startsWith("First");
    return {
      ...simpleSetup(layout),
      titleRows: rows && { first: rows.top, last: rows.bottom },
      printArea: printAreaOf(),
      rowBreaks: breaks.items.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b),
      header: joinHeader(headerOf(everyPage)),
      footer: joinHeader(footerOf(everyPage)),
      firstPageHeader: isFirstApart ? joinHeader(headerOf(firstPage)) : null,
      firstPageFooter: isFirstApart ? joinHeader(footerOf(firstPage)) : null,
    };
  };
}

function requestPrintArea(area: Excel.RangeAreas): () => string | null {
  const ranges = area.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (area.isNullObject ? null : ranges.items.map((range) => formatRange(placeOf(range))).join(","));
}

function simpleSetup(layout: Excel.PageLayout): PrintSetup {
  const { zoom, firstPageNumber } = layout;
  const paper = Object.entries(PAPERS).find(([, name]) => name === layout.paperSize)?.[0];
  return {
    paper: (paper as keyof typeof PAPERS | undefined) ?? "other",
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    centerHorizontally: layout.centerHorizontally,
    firstPageNumber: typeof firstPageNumber === "number" ? firstPageNumber : null,
    fitToWidth: zoom.horizontalFitToPages ?? 0,
    fitToHeight: zoom.verticalFitToPages ?? 0,
    scale: zoom.scale ?? 100,
    ...Object.fromEntries(MARGINS.map(([ours, office]) => [ours, millimetres(layout[office])])),
  };
}

const millimetres = (points: number): number => Math.round((points / POINTS_A_MILLIMETRE) * 100) / 100;

const headerOf = (page: Excel.HeaderFooter): HeaderParts => ({
  left: page.leftHeader,
  center: page.centerHeader,
  right: page.rightHeader,
});

const footerOf = (page: Excel.HeaderFooter): HeaderParts => ({
  left: page.leftFooter,
  center: page.centerFooter,
  right: page.rightFooter,
});

/** Writes the properties that are named, no other. */
export function writePrint(sheet: Excel.Worksheet, setup: PrintSetup): void {
  const layout = sheet.pageLayout;
  if (setup.paper !== undefined && setup.paper !== "other") layout.paperSize = PAPERS[setup.paper];
  if (setup.orientation) layout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (setup.centerHorizontally !== undefined) layout.centerHorizontally = setup.centerHorizontally;
  if (setup.firstPageNumber !== undefined) layout.firstPageNumber = setup.firstPageNumber ?? "";
  for (const [ours, office] of MARGINS) {
    const margin = setup[ours];
    if (margin !== undefined) layout[office] = margin * POINTS_A_MILLIMETRE;
  }
  writeZoom(layout, setup);
  writeRanges(layout, setup);
  writeHeaders(layout.headersFooters, setup);
  writeBreaks(sheet, setup);
}

/** A break stands above the range that it is added for. */
function writeBreaks(sheet: Excel.Worksheet, { rowBreaks }: PrintSetup): void {
  if (!rowBreaks) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rowBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

/** Zoom is one object: a part of it alone is lost (office-js #1860). Zero pages mean "as many as it takes". */
function writeZoom(layout: Excel.PageLayout, { fitToWidth, fitToHeight, scale }: PrintSetup): void {
  const fit = {
    ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight && { verticalFitToPages: fitToHeight }),
  };
  if (Object.keys(fit).length > 0) layout.zoom = fit;
  else if ([fitToWidth, fitToHeight, scale].some((given) => given !== undefined)) layout.zoom = { scale: scale ?? 100 };
}

function writeRanges(layout: Excel.PageLayout, { titleRows, printArea }: PrintSetup): void {
  if (titleRows !== undefined)
    layout.setPrintTitleRows(titleRows ? `$${titleRows.first + 1}:$${titleRows.last + 1}` : "");
  if (printArea === undefined) return;
  const isWhole = printArea === null || !printArea.split(",").every((part) => parseRange(part));
  layout.setPrintArea(isWhole ? "" : printArea);
}

function writeHeaders(group: Excel.HeaderFooterGroup, setup: PrintSetup): void {
  if (setup.firstPageHeader !== undefined || setup.firstPageFooter !== undefined) {
    const isApart = typeof setup.firstPageHeader === "string" || typeof setup.firstPageFooter === "string";
    group.state = isApart ? "FirstAndDefault" : "Default";
  }
  if (setup.header !== undefined) setHeader(group.defaultForAllPages, setup.header);
  if (setup.footer !== undefined) setFooter(group.defaultForAllPages, setup.footer);
  if (typeof setup.firstPageHeader === "string") setHeader(group.firstPage, setup.firstPageHeader);
  if (typeof setup.firstPageFooter === "string") setFooter(group.firstPage, setup.firstPageFooter);
}

function setHeader(page: Excel.HeaderFooter, code: string): void {
  const { left, center, right } = splitHeader(code);
  page.leftHeader = left;
  page.centerHeader = center;
  page.rightHeader = right;
}

function setFooter(page: Excel.HeaderFooter, code: string): void {
  const { left, center, right } = splitHeader(code);
  page.leftFooter = left;
  page.centerFooter = center;
  page.rightFooter = right;
}
