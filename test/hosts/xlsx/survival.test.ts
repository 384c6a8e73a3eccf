import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import type { NewCell } from "../../../src/core/grid/sheet-content";
import { invertPlan } from "../../../src/core/grid/edit";
import { cellAt } from "../../../src/core/grid/snapshot";
import { changeFile, readXlsx, newXlsx, openXlsx } from "../../../src/hosts/xlsx";
import { packageFaults } from "../../support/package-check";
import { plainSheet } from "../../support/plain-sheet";
import { richParts, richWorkbook } from "../../support/rich-workbook";
import { workbookOf } from "../../support/package";

const SHEET = "Phụ lục";
const edited = async () => {
  const host = await openXlsx(richWorkbook(), "kế hoạch.xlsm");
  await host.apply({
    sheet: SHEET,
    title: "Sửa",
    edits: [
      { kind: "setValue", at: { row: 3, column: 0 }, before: 2, after: "2.1" },
      { kind: "setFormat", at: { row: 1, column: 2 }, before: { bold: false }, after: { bold: true } },
    ],
  });
  return host;
};

/** The rotated cell C2 has a style of its own, which looks like another but for what no snapshot knows. */
function withTwinOfRotated(): Uint8Array {
  const parts = unzipSync(richWorkbook());
  const patched = (path: string, patch: (xml: string) => string) => strToU8(patch(strFromU8(parts[path]!)));
  const twin = (xml: string): string => {
    const [rotated = ""] = /<xf numFmtId="49".*?<\/xf>/su.exec(xml) ?? [];
    const list = `${rotated.replace('"45"', '"90"')}</cellXfs>`;
    return xml.replace('<cellXfs count="8">', '<cellXfs count="9">').replace("</cellXfs>", list);
  };
  return zipSync({
    ...parts,
    "xl/styles.xml": patched("xl/styles.xml", twin),
    "xl/worksheets/sheet1.xml": patched("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace('<c r="C2" s="4"', '<c r="C2" s="8"'),
    ),
  });
}

describe("what a workbook holds beside the annex survives a save", () => {
  test("no part is lost, and the package is sound", async () => {
    const host = await edited();
    const bytes = await host.save();
    expect(packageFaults(bytes)).toEqual([]);
    expect(readXlsx(bytes).parts).toEqual(expect.arrayContaining(Object.keys(richParts())));
    expect(host.unkept()).toEqual([]);
  });

  test("only what was edited differs", async () => {
    const before = readXlsx(richWorkbook()).sheet(SHEET);
    const after = readXlsx(await (await edited()).save()).sheet(SHEET);
    const cell = { ...cellAt(before, { row: 3, column: 0 }), value: "2.1", text: "2.1" };
    const look = cellAt(before, { row: 1, column: 2 });
    const rows = new Map([...before.rows].map(([row, cells]) => [row, new Map(cells)]));
    rows.get(3)?.set(0, cell);
    rows.get(1)?.set(2, { ...look, format: { ...look.format, bold: true } });
    expect(plainSheet(after)).toEqual(plainSheet({ ...before, rows }));
  });

  test.each([
    ["notes", "xl/comments1.xml", /ref="B5"[\s\S]*Cần xem lại/u],
    ["own names", "xl/workbook.xml", /<definedName[^>]*name="Thuế"[^>]*>0\.1</u],
    ["own properties", "docProps/custom.xml", /Xã A/u],
    ["custom XML", "customXml/item1.xml", /12\/KH-UBND/u],
    ["validations", "xl/worksheets/sheet1.xml", /<dataValidation [^>]*sqref="B3:B5"/u],
    ["filters", "xl/worksheets/sheet1.xml", /<autoFilter ref="A2:E6"/u],
    ["conditional formats", "xl/worksheets/sheet1.xml", /containsBlanks/u],
    ["links", "xl/worksheets/sheet1.xml", /location="(?:'|&#39;)Danh mục(?:'|&#39;)!A1"/u],
    ["page breaks", "xl/worksheets/sheet1.xml", /<brk id="4"/u],
    ["frozen rows", "xl/worksheets/sheet1.xml", /state="frozen"/u],
    ["rich text", "xl/sharedStrings.xml", /<i(?: val="1")?(?:\/>|><\/i>)/u],
    ["the macro kind", "[Content_Types].xml", /sheet\.macroEnabled\.main/u],
    [
      "rotation, indent and protection of a cell made bold",
      "xl/styles.xml",
      /textRotation="45"[\s\S]*textRotation="45"/u,
    ],
    ["gradients", "xl/styles.xml", /<gradientFill/u],
  ] as const)("%s", async (_, path, expected) => {
    const parts = unzipSync(await (await edited()).save());
    expect(strFromU8(parts[path]!)).toMatch(expected);
  });

  test("a macro workbook stays one, with its macros byte for byte", async () => {
    const host = await edited();
    expect(host.kind).toBe("xlsm");
    expect(unzipSync(await host.save())["xl/vbaProject.bin"]).toEqual(richParts()["xl/vbaProject.bin"]);
  });

  test("a formula of another sheet follows rows that move", async () => {
    const host = await openXlsx(richWorkbook(), "x.xlsm");
    const row = { cells: (await host.read(SHEET)).rows.get(2)! };
    await host.apply({ sheet: SHEET, title: "", edits: [{ kind: "deleteRows", row: 2, rows: [row] }] });
    expect(cellAt(await host.read("Danh mục"), { row: 0, column: 0 }).formula).toBe("SUM('Phụ lục'!D3:D4)");
    expect(packageFaults(await host.save())).toEqual([]);
  });

  test("notes and page breaks go with their rows, and go when their row goes", async () => {
    const host = await openXlsx(richWorkbook(), "x.xlsm");
    const insertion = { kind: "insertRows", row: 1, rows: [{ cells: new Map() }, { cells: new Map() }] } as const;
    await host.apply({ sheet: SHEET, title: "", edits: [insertion] });
    const moved = unzipSync(await host.save());
    expect(strFromU8(moved["xl/comments1.xml"]!)).toContain('ref="B7"');
    expect(strFromU8(moved["xl/drawings/vmlDrawing1.vml"]!)).toContain(
      "<x:Anchor>2, 15, 5, 2, 4, 15, 9, 4</x:Anchor><x:Row>6</x:Row>",
    );
    expect(strFromU8(moved["xl/worksheets/sheet1.xml"]!)).toMatch(/<brk [^>]*id="6"/u);
    const rows = [{ cells: (await host.read(SHEET)).rows.get(6)! }];
    await host.apply({ sheet: SHEET, title: "", edits: [{ kind: "deleteRows", row: 6, rows }] });
    const bytes = await host.save();
    expect(strFromU8(unzipSync(bytes)["xl/comments1.xml"]!)).not.toContain("ref=");
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("a row that is taken out on another thread comes back with the very looks that it had", async () => {
    const elsewhere: typeof changeFile = (bytes, change) => changeFile(bytes, structuredClone(change));
    const host = await openXlsx(withTwinOfRotated(), "x.xlsm", elsewhere);
    const lookOfRotated = async () => {
      const sheet = strFromU8(unzipSync(await host.save())["xl/worksheets/sheet1.xml"]!);
      return /<c r="C2" s="(\d+)"/u.exec(sheet)?.[1];
    };
    expect(await lookOfRotated()).toBe("8");
    const rows = [{ cells: (await host.read(SHEET)).rows.get(1)! }];
    const { done } = await host.apply({ sheet: SHEET, title: "", edits: [{ kind: "deleteRows", row: 1, rows }] });
    expect(await lookOfRotated()).not.toBe("8");
    await host.apply(invertPlan(done));
    expect(await lookOfRotated()).toBe("8");
  });

  test("a signature that a change makes void is named before saving", async () => {
    const host = await openXlsx(workbookOf({ "_xmlsignatures/origin.sigs": new Uint8Array(1) }), "x.xlsx");
    expect(host.unkept()).toEqual([expect.stringContaining("chữ ký số")]);
  });

  test("a protected sheet is refused with a code, and not changed", async () => {
    const { "xl/worksheets/sheet1.xml": xml, ...others } = richParts();
    const sheet = String(xml).replace("<autoFilter", `<sheetProtection sheet="1" objects="1"/><autoFilter`);
    const host = await openXlsx(workbookOf({ ...others, "xl/worksheets/sheet1.xml": sheet }), "x.xlsm");
    expect((await host.sheets())[0]).toMatchObject({ isProtected: true });
    await expect(host.apply({ sheet: SHEET, title: "", edits: [] })).rejects.toMatchObject({ code: "sheet-protected" });
  });
});

test("a workbook made of nothing is sound, with links, tables, charts and drop-downs", async () => {
  const bytes = await newXlsx([
    {
      name: "Tổng hợp",
      rows: new Map<number, Map<number, NewCell>>([
        [
          0,
          new Map<number, NewCell>([
            [0, { value: "Đơn vị" }],
            [1, { value: "Số việc" }],
          ]),
        ],
        [
          1,
          new Map<number, NewCell>([
            [0, { value: "=Xã A", link: { sheet: "Chi tiết", at: { row: 0, column: 0 } } }],
            [1, { value: 4 }],
          ]),
        ],
        [
          2,
          new Map<number, NewCell>([
            [0, { value: "Xã B" }],
            [1, { value: 3, formula: "4-1" }],
          ]),
        ],
      ]),
      tables: [{ name: "TongHop", range: { top: 0, left: 0, bottom: 2, right: 1 } }],
      charts: [
        {
          kind: "column",
          title: "Số việc",
          categories: { top: 1, left: 0, bottom: 2, right: 0 },
          series: [{ name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 2, right: 1 } }],
          place: { top: 4, left: 0, bottom: 15, right: 5 },
        },
      ],
      dropDowns: [
        {
          range: { top: 1, left: 2, bottom: 2, right: 2 },
          source: { sheet: "Chi tiết", range: { top: 0, left: 0, bottom: 3, right: 0 } },
        },
      ],
      frozenRows: 1,
      print: { paper: "A4", orientation: "landscape", fitToWidth: 1, titleRows: { first: 0, last: 0 }, header: "&C&P" },
    },
    { name: "Chi tiết", rows: new Map(), visibility: "hidden" },
  ]);
  expect(packageFaults(bytes)).toEqual([]);
  const sheet = readXlsx(bytes).sheet("Tổng hợp");
  expect(cellAt(sheet, { row: 1, column: 0 })).toMatchObject({ value: "=Xã A" });
  expect(cellAt(sheet, { row: 2, column: 1 })).toMatchObject({ value: 3, formula: "4-1" });
  expect(sheet.print).toMatchObject({
    paper: "A4",
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 0, last: 0 },
  });
  expect(Object.keys(unzipSync(bytes))).toEqual(
    expect.arrayContaining(["xl/charts/chart1.xml", "xl/tables/table1.xml"]),
  );
});
