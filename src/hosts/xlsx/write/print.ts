import { formatRange, parseRange } from "../../../core/grid/a1";
import type { PrintSetup } from "../../../core/grid/format";
import { quoteSheet } from "../../../core/grid/formula/references";
import { toInches } from "../read/lengths";
import type { ExcelizeFile } from "./excelize";

const PAPER_NUMBERS = { letter: 1, A3: 8, A4: 9 } as const;
const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

/**
 * Sets how a sheet is printed, wholly: the library writes 0 for every margin that it is not told. A paper of "other"
 * leaves what the file has.
 */
export function writePrint(file: ExcelizeFile, sheet: string, before: PrintSetup, print: Required<PrintSetup>): void {
  const isFitted = print.fitToWidth > 0 || print.fitToHeight > 0;
  file.SetSheetProps(sheet, { FitToPage: isFitted });
  file.SetPageLayout(sheet, {
    ...(print.paper !== "other" && { Size: PAPER_NUMBERS[print.paper] }),
    ...(print.firstPageNumber !== null && { FirstPageNumber: print.firstPageNumber }),
    Orientation: print.orientation,
    AdjustTo: print.scale,
    ...(isFitted && { FitToWidth: print.fitToWidth, FitToHeight: print.fitToHeight }),
  });
  file.SetPageMargins(sheet, {
    Top: toInches(print.marginTop),
    Bottom: toInches(print.marginBottom),
    Left: toInches(print.marginLeft),
    Right: toInches(print.marginRight),
    Header: toInches(print.marginHeader),
    Footer: toInches(print.marginFooter),
    Horizontally: print.centerHorizontally,
  });
  writeHeaders(file, sheet, before, print);
  const { titleRows, printArea } = print;
  const columns = titleColumns(file, sheet);
  const rows = titleRows && `${quoteSheet(sheet)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  setName(file, sheet, TITLES, [columns, rows].filter(Boolean).join(","));
  setName(file, sheet, AREA, printArea === null ? "" : absoluteArea(sheet, printArea));
}

/** Asked for the headers of a sheet that has none, the library's runtime dies. */
function writeHeaders(file: ExcelizeFile, sheet: string, before: PrintSetup, print: Required<PrintSetup>): void {
  const isFirstDifferent = print.firstPageHeader !== null || print.firstPageFooter !== null;
  const old = hasHeaders(before) ? file.GetHeaderFooter(sheet).opts : {};
  if (!hasHeaders(before) && !hasHeaders(print)) return;
  file.SetHeaderFooter(sheet, {
    ...old,
    OddHeader: print.header,
    OddFooter: print.footer,
    DifferentFirst: isFirstDifferent,
    FirstHeader: print.firstPageHeader ?? "",
    FirstFooter: print.firstPageFooter ?? "",
  });
}

const hasHeaders = ({ header, footer, firstPageHeader, firstPageFooter }: PrintSetup): boolean =>
  Boolean(header) || Boolean(footer) || typeof firstPageHeader === "string" || typeof firstPageFooter === "string";

/** Repeated columns share one name with the repeated rows and stay. */
function titleColumns(file: ExcelizeFile, sheet: string): string | undefined {
  const { definedNames } = file.GetDefinedName();
  const titles = definedNames.find(({ Name, Scope }) => Name === TITLES && Scope === sheet)?.RefersTo ?? "";
  return /(?:^|,)([^,]*!\$[A-Z]+:\$[A-Z]+)(?:,|$)/u.exec(titles)?.[1];
}

function absoluteArea(sheet: string, area: string): string {
  const texts = area.split(",").map((text) => {
    const range = parseRange(text);
    const absolute = (range ? formatRange(range) : text).replace(/[A-Z]+|\d+/giu, (part) => `$${part}`);
    return `${quoteSheet(sheet)}!${absolute}`;
  });
  return texts.join(",");
}

function setName(file: ExcelizeFile, sheet: string, name: string, refersTo: string): void {
  const { definedNames } = file.GetDefinedName();
  const old = (definedNames as typeof definedNames | null)?.find(({ Name, Scope }) => Name === name && Scope === sheet);
  if (old?.RefersTo === refersTo) return;
  if (old) file.DeleteDefinedName({ Name: name, Scope: sheet });
  if (refersTo !== "") file.SetDefinedName({ Name: name, Scope: sheet, RefersTo: refersTo });
}

/** Page numbers begin as usual again. */
export const withoutFirstPageNumber = (xml: string): string =>
  xml.replace(/<pageSetup[^>]*>/u, (element) =>
    element.replace(/ (?:useFirstPageNumber|firstPageNumber)="[^"]*"/gu, ""),
  );
