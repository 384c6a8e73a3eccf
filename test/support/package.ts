import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Parts of a workbook by path; a text is XML without its declaration. */
export type PackageParts = Readonly<Record<string, string | Uint8Array>>;

/** A worksheet part: what stands before the cells, the rows' XML, what stands after them. */
export const worksheet = (rows: string, { before = "", after = "" } = {}): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export const sharedStrings = (...items: readonly string[]): string =>
  `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;

/** The least that Excel opens: one sheet "Phụ lục". Parts given replace those here or come beside them. */
export function workbookParts(parts: PackageParts = {}): PackageParts {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookXml(""),
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": worksheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`),
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": sharedStrings("<t>Nội dung</t>"),
    ...parts,
  };
}

export const workbookXml = (more: string, properties = ""): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets>${more}</workbook>`;

/** Packs parts as they are given, right or wrong. */
export function zipParts(parts: PackageParts): Uint8Array {
  const entries = Object.entries(parts).map(([path, part]): [string, Uint8Array] => [
    path,
    typeof part === "string" ? strToU8(DECLARATION + part) : part,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

export const workbookOf = (parts: PackageParts = {}): Uint8Array => zipParts(workbookParts(parts));

/** A workbook whose one sheet has these rows. */
export const workbookOfRows = (rows: string, around: { before?: string; after?: string } = {}): Uint8Array =>
  workbookOf({ "xl/worksheets/sheet1.xml": worksheet(rows, around) });
