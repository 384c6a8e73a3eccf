import { HostError } from "../../refusals";
import type { SheetInfo } from "../../workbook";
import type { Archive } from "./archive";
import { readRelations } from "./relations";
import { isTrue, numberOf, prefixed } from "./xml";
import { childOf, childrenOf, readTree } from "./xml-tree";

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

const VISIBILITIES = { visible: "visible", hidden: "hidden", veryHidden: "very-hidden" } as const;

/** @throws HostError `not-xlsx` when the archive holds no workbook of sheets in XML */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  const path = readRelations(archive, "").find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || !archive.has(path) || !path.toLowerCase().endsWith(".xml")) throw new HostError("not-xlsx");
  const root = readTree(archive, path);
  if (root.name !== "workbook") throw new HostError("not-xlsx");
  const relations = readRelations(archive, path);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }): SheetPart[] => {
    const relation = relations.find(({ id }) => id === prefixed(attributes, "id"));
    if (relation?.type !== "worksheet") return [];
    const state = attributes["state"] as keyof typeof VISIBILITIES | undefined;
    return [
      {
        name: attributes["name"] ?? "",
        visibility: VISIBILITIES[state ?? "visible"] ?? "visible",
        path: relation.target,
      },
    ];
  });
  if (sheets.length === 0) throw new HostError("damaged", undefined, "no worksheet");
  const [view] = childOf(root, "bookViews")?.children ?? [];
  return {
    path,
    kind: isMacroEnabled(archive, path) ? "xlsm" : "xlsx",
    sheets,
    activeSheet: numberOf(view?.attributes["activeTab"], 0),
    names: childrenOf(childOf(root, "definedNames"), "definedName").map(({ attributes, text }) => ({
      name: attributes["name"] ?? "",
      sheet: attributes["localSheetId"] === undefined ? undefined : Number(attributes["localSheetId"]),
      refersTo: text,
    })),
    is1904: isTrue(childOf(root, "workbookPr")?.attributes["date1904"]),
    paths: Object.fromEntries(relations.map(({ type, target }) => [type, target])),
  };
}

/** Tells .xlsm from .xlsx as Excel does: by the content type of the workbook part. */
function isMacroEnabled(archive: Archive, workbookPath: string): boolean {
  const types = "[Content_Types].xml";
  if (!archive.has(types)) throw new HostError("not-xlsx");
  const declared = childrenOf(readTree(archive, types), "Override").find(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === `/${workbookPath.toLowerCase()}`,
  );
  return /macroEnabled/iu.test(declared?.attributes["ContentType"] ?? "");
}
