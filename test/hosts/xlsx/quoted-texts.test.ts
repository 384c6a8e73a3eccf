import { strFromU8, unzipSync } from "fflate";
import { parseAddress } from "../../../src/core/grid/a1";
import type { CellFormat } from "../../../src/core/grid/format";
import type { Edit } from "../../../src/core/grid/edit";
import { cellAt, type CellValue } from "../../../src/core/grid/snapshot";
import { newXlsx, openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { phuluc } from "../../cli/fake-terminal";
import { hostilePlan } from "../../support/hostile-plan";
import { workbookParts, worksheet, zipParts } from "../../support/package";

const SHEET = "Phụ lục";
const at = (cell: string) => parseAddress(cell)!;
const put = (cell: string, before: CellValue, after: CellValue): Edit => ({
  kind: "setValue",
  at: at(cell),
  before,
  after,
});

/** The places of the sheet whose texts stand behind an apostrophe. */
function quotedIn(bytes: Uint8Array, sheet = SHEET): string[] {
  const document = readXlsx(bytes);
  return ["A1", "B1", "C1", "D1", "A2", "B2", "C2", "D2"].filter((cell) =>
    document.quotedFormats.has(cellAt(document.sheet(sheet), at(cell)).format),
  );
}

async function edited(edits: readonly Edit[], bytes = STANDING): Promise<Uint8Array> {
  const host = await openXlsx(bytes, "a.xlsx");
  const { refused } = await host.apply({ sheet: SHEET, title: "Sửa", edits });
  expect(refused).toEqual([]);
  return host.save();
}

const text = (cell: string, value: string, style = 0) => `<c r="${cell}" s="${style}" t="str"><v>${value}</v></c>`;
const xf = (quote: string) => `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${quote}/>`;
const { "xl/styles.xml": plain } = workbookParts();
const STANDING = zipParts(
  workbookParts({
    "xl/styles.xml": String(plain).replace(
      /<cellXfs.*<\/cellXfs>/u,
      `<cellXfs count="2">${xf("")}${xf(' quotePrefix="1"')}</cellXfs>`,
    ),
    "xl/worksheets/sheet1.xml": worksheet(
      `<row r="1">${text("A1", "a")}${text("B1", "- có sẵn")}${text("C1", "001", 1)}</row><row r="2">${text("A2", "b")}</row>`,
    ),
  }),
);

describe("a text that Excel would take for a formula when it is edited", () => {
  test.each(["=1+1", "-Báo cáo", "- Báo cáo", "+84 912", "@SUM(A1)", "'trích"])(
    "%s is written as a text that stays one",
    async (written) => {
      const bytes = await edited([put("A1", "a", written), put("A2", "b", "Báo cáo")]);
      expect(cellAt(readXlsx(bytes).sheet(SHEET), at("A1")).value).toBe(written);
      expect(quotedIn(bytes)).toEqual(["A1", "C1"]);
    },
  );

  test("stands in the parts as Excel writes it", async () => {
    const parts = unzipSync(await edited([put("A1", "a", "=1+1")]));
    const style = Number(/<c r="A1" s="(\d+)"/u.exec(strFromU8(parts["xl/worksheets/sheet1.xml"]!))?.[1]);
    const list = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/su.exec(strFromU8(parts["xl/styles.xml"]!))!;
    const styles = list[2]!.match(/<xf /gu)!;
    expect(styles).toHaveLength(Number(list[1]));
    expect(list[2]!.split("<xf ")[style + 1]).toContain('quotePrefix="1"');
  });

  test("keeps its place when rows move, and its look", async () => {
    const row = { cells: new Map([[1, { value: "= mới", text: "= mới", format: {} }]]) };
    const bold: CellFormat = { bold: true };
    const bytes = await edited([
      put("A2", "b", "-b"),
      { kind: "setFormat", at: at("A2"), before: { bold: false }, after: bold },
      { kind: "insertRows", row: 0, rows: [row] },
    ]);
    expect(quotedIn(bytes)).toEqual(["B1", "C2"]);
    const document = readXlsx(bytes);
    const { format } = cellAt(document.sheet(SHEET), at("A3"));
    expect(format).toMatchObject({ bold: true });
    expect(document.quotedFormats.has(format)).toBe(true);
  });

  test("that was quoted stays quoted when only its look is changed; what nobody touched stays as it was", async () => {
    const bytes = await edited([
      { kind: "setFormat", at: at("C1"), before: { bold: false }, after: { bold: true } },
      { kind: "setFormat", at: at("A1"), before: { bold: false }, after: { bold: true } },
    ]);
    expect(quotedIn(bytes)).toEqual(["C1"]);
    expect(cellAt(readXlsx(bytes).sheet(SHEET), at("C1"))).toMatchObject({ value: "001", format: { bold: true } });
  });

  test("asks for no second style each time it is written", async () => {
    const once = await edited([put("A1", "a", "=1")]);
    const twice = await edited([put("A1", "=1", "=2")], once);
    expect(readXlsx(twice).formats).toHaveLength(readXlsx(once).formats.length);
  });

  test("is quoted on a new sheet, too; a number, a formula and a cell of the format Text are not", async () => {
    const cells = new Map([
      [0, { value: "-a" }],
      [1, { value: -1 }],
      [2, { value: 2, formula: "1+1" }],
      [3, { value: "=1", format: { numberFormat: "@" } }],
    ]);
    const bytes = await newXlsx([{ name: SHEET, rows: new Map([[0, cells]]) }]);
    expect(quotedIn(bytes)).toEqual(["A1"]);
  });
});

/** Cells of a saved workbook that somebody's next edit would turn into a formula. */
function unguarded(bytes: Uint8Array): string[] {
  const document = readXlsx(bytes);
  return document.sheets.flatMap(({ name }) =>
    [...document.sheet(name).rows.values()].flatMap((cells) =>
      [...cells.values()].flatMap(({ value, formula, format }) =>
        typeof value === "string" && /^[=+@-]/u.test(value) && formula === undefined && format.numberFormat !== "@"
          ? document.quotedFormats.has(format)
            ? []
            : [value]
          : [],
      ),
    ),
  );
}

test.each([["format"], ["rollup"], ["check"]])("%s hands out no text that is a formula in waiting", async (command) => {
  const rows = ["=cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "+1"].map((each) => ({ column: 3, text: each }));
  const files = { "ke-hoach.xlsx": await hostilePlan(rows) };
  const { written } = await phuluc([command, "ke-hoach.xlsx", "-o", "ra.xlsx"], { files });
  expect(unguarded(written.get("ra.xlsx")!)).toEqual([]);
});
