import { formatRange, parseRange } from "../../../core/grid/a1";
import type { PrintSetup } from "../../../core/grid/format";
import { toMillimetres } from "./lengths";
import type { DefinedName } from "./workbook-part";
import { isTrue, numberOf, type Attributes } from "./xml";

const PAPERS = new Map([
  [1, "letter"],
  [8, "A3"],
  [9, "A4"],
] as const);

/** Excel's "normal" margins in inches. */
const NORMAL = { side: 0.7, end: 0.75, header: 0.3 };

/** The printing elements of a sheet's part as they stream by, by name; header texts with their text. */
export interface PrintElements {
  readonly attributes: ReadonlyMap<string, Attributes>;
  readonly texts: ReadonlyMap<string, string>;
  /** The rows before which somebody set a page break. */
  readonly rowBreaks: readonly number[];
  /** The names that hold for this sheet alone. */
  readonly names: readonly DefinedName[];
}

export const PRINT_ELEMENTS: ReadonlySet<string> = new Set([
  ...["pageSetUpPr", "printOptions", "pageMargins", "pageSetup", "headerFooter"],
  ...["oddHeader", "oddFooter", "firstHeader", "firstFooter"],
]);

/** Every property of how the sheet is printed, defaults included. */
export function readPrintSetup({ attributes, texts, rowBreaks, names }: PrintElements): Required<PrintSetup> {
  const isFitted = isTrue(attributes.get("pageSetUpPr")?.["fitToPage"]);
  return {
    ...readPage(attributes.get("pageSetup") ?? {}, isFitted),
    ...readMargins(attributes.get("pageMargins") ?? {}),
    centerHorizontally: isTrue(attributes.get("printOptions")?.["horizontalCentered"]),
    titleRows: titleRowsOf(names),
    printArea: printAreaOf(names),
    rowBreaks: [...rowBreaks].sort((a, b) => a - b),
    ...readHeaders(texts, isTrue(attributes.get("headerFooter")?.["differentFirst"])),
  };
}

function readHeaders(texts: PrintElements["texts"], hasFirst: boolean) {
  const text = (name: string) => texts.get(name) ?? "";
  return {
    header: text("oddHeader"),
    footer: text("oddFooter"),
    firstPageHeader: hasFirst ? text("firstHeader") : null,
    firstPageFooter: hasFirst ? text("firstFooter") : null,
  };
}

function readPage(setup: Attributes, isFitted: boolean) {
  return {
    paper: PAPERS.get(numberOf(setup["paperSize"], 1) as 1) ?? "other",
    orientation: setup["orientation"] === "landscape" ? "landscape" : "portrait",
    fitToWidth: isFitted ? numberOf(setup["fitToWidth"], 1) : 0,
    fitToHeight: isFitted ? numberOf(setup["fitToHeight"], 1) : 0,
    scale: numberOf(setup["scale"], 100),
    firstPageNumber: isTrue(setup["useFirstPageNumber"]) ? numberOf(setup["firstPageNumber"], 1) : null,
  } as const;
}

function readMargins(margins: Attributes) {
  const margin = (name: string, otherwise: number) => toMillimetres(numberOf(margins[name], otherwise));
  return {
    marginTop: margin("top", NORMAL.end),
    marginBottom: margin("bottom", NORMAL.end),
    marginLeft: margin("left", NORMAL.side),
    marginRight: margin("right", NORMAL.side),
    marginHeader: margin("header", NORMAL.header),
    marginFooter: margin("footer", NORMAL.header),
  };
}

const refersTo = (names: readonly DefinedName[], name: string): string | undefined =>
  names.find((candidate) => candidate.name === name)?.refersTo;

function titleRowsOf(names: readonly DefinedName[]): { first: number; last: number } | null {
  const match = /(?:^|[!,])\$?(\d+):\$?(\d+)(?=,|$)/u.exec(refersTo(names, "_xlnm.Print_Titles") ?? "");
  return match ? { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } : null;
}

/** "'Phụ lục'!$A$1:$I$70" as "A1:I70"; several areas are joined by commas. */
function printAreaOf(names: readonly DefinedName[]): string | null {
  const area = refersTo(names, "_xlnm.Print_Area");
  if (area === undefined || area === "" || area.includes("#REF!")) return null;
  const parts = area.match(/(?:'(?:[^']|'')+'|[^',!]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/giu) ?? [];
  const ranges = parts.map((part) => {
    const text = part.slice(part.lastIndexOf("!") + 1);
    const range = parseRange(text);
    return range ? formatRange(range) : text.replaceAll("$", "");
  });
  return ranges.length > 0 ? ranges.join(",") : null;
}
