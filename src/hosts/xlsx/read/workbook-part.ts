import { HostError } from "../../refusals";
import type { SheetInfo } from "../../workbook";
import type { Archive } from "./archive";
import { readRelations, type Relation } from "./relations";
import { isTrue, numberOf, prefixed } from "./xml";
import { childOf, childrenOf, readTree, type XmlElement } from "./xml-tree";

/** A name that the workbook gives a range; `sheet` is the position of the sheet that alone knows it. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: number | undefined;
  readonly refersTo: string;
}

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  readonly path: string;
}

/** What workbook.xml says: the sheets in their order, the names, where the other parts lie. */
export interface WorkbookPart {
  readonly path: string;
  readonly kind: "xlsx" | "xlsm";
  readonly sheets: readonly SheetPart[];
  readonly activeSheet: number;
  readonly names: readonly DefinedName[];
  /** Days count from 1 January 1904, as old Excel for Mac counts them. */
  readonly is1904: boolean;
  readonly paths: { readonly [type in "styles" | "theme" | "sharedStrings"]?: string };
}

const VISIBILITIES = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
] as const);

/** @throws HostError `not-xlsx` when the archive holds no workbook of sheets in XML */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const path = workbookPathOf(archive);
  const root = readTree(archive, path);
  if (root.name !== "workbook") throw new HostError("not-xlsx");
  const relations = readRelations(archive, path);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap((sheet) => sheetPart(sheet, relations));
  if (sheets.length === 0) throw new HostError("damaged", undefined, "no worksheet");
  const [view] = childOf(root, "bookViews")?.children ?? [];
  return {
    path,
    kind: isMacroEnabled(archive, path) ? "xlsm" : "xlsx",
    sheets,
    activeSheet: numberOf(view?.attributes["activeTab"], 0),
    names: childrenOf(childOf(root, "definedNames"), "definedName").map(definedName),
    is1904: isTrue(childOf(root, "workbookPr")?.attributes["date1904"]),
    paths: Object.fromEntries(relations.map(({ type, target }) => [type, target])),
  };
}

function workbookPathOf(archive: Archive): string {
  const path = readRelations(archive, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  if (!archive.has(path) || !path.toLowerCase().endsWith(".xml")) throw new HostError("not-xlsx");
  return path;
}

/** Chart sheets and dialogues of old hold no cells and are left out. */
function sheetPart({ attributes }: XmlElement, relations: readonly Relation[]): SheetPart[] {
  const relation = relations.find(({ id }) => id === prefixed(attributes, "id"));
  if (relation?.type !== "worksheet") return [];
  const visibility = VISIBILITIES.get(attributes["state"] as "hidden") ?? "visible";
  return [{ name: attributes["name"] ?? "", visibility, path: relation.target }];
}

const definedName = ({ attributes, text }: XmlElement): DefinedName => ({
  name: attributes["name"] ?? "",
  sheet: attributes["localSheetId"] === undefined ? undefined : Number(attributes["localSheetId"]),
  refersTo: text,
});

/** Tells .xlsm from .xlsx as Excel does: by the content type of the workbook part. */
function isMacroEnabled(archive: Archive, workbookPath: string): boolean {
  const types = "[Content_Types].xml";
  if (!archive.has(types)) throw new HostError("not-xlsx");
  const declared = childrenOf(readTree(archive, types), "Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${workbookPath.toLowerCase()}`,
  );
  return /macroEnabled/iu.test(declared?.attributes["ContentType"] ?? "");
}
