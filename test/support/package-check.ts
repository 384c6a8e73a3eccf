import { strFromU8, unzipSync } from "fflate";
import { SaxesParser, type SaxesTagPlain } from "saxes";

import { parseRange } from "../../src/core/grid/a1";
import { intersects, type CellRange } from "../../src/core/grid/address";

type Parts = Readonly<Record<string, Uint8Array>>;
type Element = Readonly<{ name: string; attributes: Readonly<Record<string, string>> }>;

/**
 * What is wrong with a package's making, as sentences; an empty list is a sound package. Looks at what makes Excel offer
 * to repair a file: parts, relations, content types, indices into styles and texts, merged areas, names.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const malformed = Object.keys(parts).filter((path) => isXml(path) && !isWellFormed(parts, path));
  if (malformed.length > 0) return malformed.map((path) => `${path} is not well-formed`);
  return [...contentTypeFaults(parts), ...relationFaults(parts), ...sheetFaults(parts), ...nameFaults(parts)];
}

const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/u.test(path);

function elementsOf(parts: Parts, path: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    elements.push({ name: name.slice(name.indexOf(":") + 1), attributes });
  });
  const part = parts[path];
  if (part) parser.write(strFromU8(part)).close();
  return elements;
}

function isWellFormed(parts: Parts, path: string): boolean {
  try {
    elementsOf(parts, path);
    return true;
  } catch {
    return false;
  }
}

function contentTypeFaults(parts: Parts): string[] {
  const types = elementsOf(parts, "[Content_Types].xml");
  if (types.length === 0) return ["[Content_Types].xml is missing"];
  const overrides = types.flatMap(({ attributes }) => attributes["PartName"] ?? []);
  const extensions = new Set(types.flatMap(({ attributes }) => attributes["Extension"]?.toLowerCase() ?? []));
  const typed = Object.keys(parts).filter((path) => path !== "[Content_Types].xml" && !path.endsWith("/"));
  return [
    ...overrides.filter((name) => !parts[name.slice(1)]).map((name) => `content type of ${name}, which is not there`),
    ...duplicates(overrides).map((name) => `two content types of ${name}`),
    ...typed
      .filter((path) => !overrides.includes(`/${path}`) && !extensions.has(path.split(".").at(-1)?.toLowerCase() ?? ""))
      .map((path) => `${path} has no content type`),
  ];
}

function relationFaults(parts: Parts): string[] {
  return Object.keys(parts)
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) => {
      const source = path.replace(/_rels\/([^/]*)\.rels$/u, "$1");
      const relations = elementsOf(parts, path).filter(({ name }) => name === "Relationship");
      const ids = relations.map(({ attributes }) => attributes["Id"] ?? "");
      const used = elementsOf(parts, source).flatMap(({ attributes }) =>
        Object.entries(attributes).flatMap(([key, id]) => (/^r:(?:id|embed|link|pict)$/u.test(key) ? [id] : [])),
      );
      return [
        ...(source !== "" && !parts[source] ? [`${path} belongs to no part`] : []),
        ...duplicates(ids).map((id) => `${path} has two relations ${id}`),
        ...relations.flatMap((relation) => brokenTarget(parts, path, relation)),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses the relation ${id}, which is not there`),
      ];
    });
}

function brokenTarget(parts: Parts, path: string, { attributes }: Element): string[] {
  const target = attributes["Target"] ?? "";
  if (attributes["TargetMode"] === "External" || target.startsWith("#")) return [];
  const base = new URL(path.replace(/_rels\/[^/]*$/u, ""), "zip:///");
  const resolved = decodeURIComponent(new URL(target, base).pathname.slice(1));
  return parts[resolved] ? [] : [`${path} points to ${resolved}, which is not there`];
}

function sheetFaults(parts: Parts): string[] {
  const styles = elementsOf(parts, "xl/styles.xml");
  const start = styles.findIndex(({ name }) => name === "cellXfs");
  const end = styles.findIndex(({ name }, index) => index > start && /^(?:cellStyles|dxfs|tableStyles)$/u.test(name));
  const styleCount = styles.slice(start, end < 0 ? undefined : end).filter(({ name }) => name === "xf").length;
  const textCount = elementsOf(parts, "xl/sharedStrings.xml").filter(({ name }) => name === "si").length;
  return Object.keys(parts)
    .filter((path) => /^xl\/worksheets\/[^/]+\.xml$/u.test(path))
    .flatMap((path) => {
      const elements = elementsOf(parts, path);
      return [
        ...indexFaults(path, elements, styleCount),
        ...textFaults(parts, path, textCount),
        ...orderFaults(path, elements),
        ...mergeFaults(path, elements),
      ];
    });
}

function indexFaults(path: string, elements: readonly Element[], styleCount: number): string[] {
  return elements
    .filter(({ name, attributes }) => name === "c" && Number(attributes["s"] ?? 0) >= Math.max(1, styleCount))
    .map(({ attributes }) => `${path}: cell ${attributes["r"]} has style ${attributes["s"]} of ${styleCount}`);
}

function textFaults(parts: Parts, path: string, textCount: number): string[] {
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]* t="s"[^>]*><v>(\d*)<\/v>/gu)]
    .filter(([, , index]) => index === "" || Number(index) >= textCount)
    .map(([, address, index]) => `${path}: cell ${address} has text ${index} of ${textCount}`);
}

/** Rows and the cells of a row stand in ascending order, each once. */
function orderFaults(path: string, elements: readonly Element[]): string[] {
  const rows = elements.filter(({ name }) => name === "row").map(({ attributes }) => Number(attributes["r"]));
  const addresses = elements.flatMap(({ name, attributes }) => (name === "c" ? [attributes["r"] ?? ""] : []));
  return [
    ...rows
      .filter((row, index) => index > 0 && row <= (rows[index - 1] ?? 0))
      .map((row) => `${path}: row ${row} out of order`),
    ...duplicates(addresses).map((address) => `${path}: cell ${address} stands twice`),
  ];
}

function mergeFaults(path: string, elements: readonly Element[]): string[] {
  const texts = elements.flatMap(({ name, attributes }) => (name === "mergeCell" ? [attributes["ref"] ?? ""] : []));
  const areas = texts.map((text) => parseRange(text)).filter((area): area is CellRange => area !== undefined);
  const faults = areas.flatMap((area, index) =>
    areas.slice(index + 1).some((other) => intersects(area, other))
      ? [`${path}: merged area ${texts[index]} overlaps`]
      : [],
  );
  return areas.length < texts.length ? [...faults, `${path}: a merged area has no address`] : faults;
}

function nameFaults(parts: Parts): string[] {
  const elements = elementsOf(parts, "xl/workbook.xml");
  const sheets = elements.flatMap(({ name, attributes }) => (name === "sheet" ? [attributes["name"] ?? ""] : []));
  const names = elements.filter(({ name }) => name === "definedName").map(({ attributes }) => attributes);
  return [
    ...duplicates(sheets.map((name) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...duplicates(names.map(({ name, localSheetId = "" }) => `${name} ${localSheetId}`)).map(
      (name) => `two names ${name}`,
    ),
    ...names
      .filter(({ localSheetId = "0" }) => Number(localSheetId) >= sheets.length)
      .map(({ name }) => `name ${name} of a sheet that is not there`),
  ];
}

function duplicates(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return [...twice];
}
