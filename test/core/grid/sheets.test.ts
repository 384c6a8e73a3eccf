import fc from "fast-check";

import { parseRange } from "../../../src/core/grid/a1";
import { snapshotOfContent } from "../../../src/core/grid/content-snapshot";
import { fingerprint } from "../../../src/core/grid/fingerprint";
import { decodeMemory, encodeMemory } from "../../../src/core/grid/memory-sheet";
import { renameSheets } from "../../../src/core/grid/rename-sheets";
import { freeSheetName, isSheetName, nameSheets } from "../../../src/core/grid/sheet-name";
import { freeTableName } from "../../../src/core/grid/table-name";
import { gridOf } from "../../support/grid";

describe("memory sheet", () => {
  test("gives back every text, in pieces that a cell can hold", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("😀".repeat(40_000), "=1", "'x", " "));
    fc.assert(
      fc.property(texts, (text) => {
        const content = encodeMemory(text);
        const pieces = [...content.rows.values()].map((cells) => String(cells.get(0)?.value));
        expect(Math.max(0, ...pieces.map(({ length }) => length))).toBeLessThan(32_000);
        expect(decodeMemory(snapshotOfContent(content))).toBe(text === "" ? null : text);
      }),
    );
  });

  test("a letter of two code units stays whole in its cell", () => {
    const pieces = [...encodeMemory(`a${"😀".repeat(40_000)}`).rows.values()].map((cells) => cells.get(0)?.value);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece).toMatch(/^\|(?:a|😀)+$/u);
  });

  test("a sheet that is not the product's own holds no memory", () => {
    expect(decodeMemory(gridOf("| TT | Nhiệm vụ |"))).toBeNull();
  });
});

test("table names are numbered when taken, whatever their capitals", () => {
  expect(freeTableName("ChiTiet", [])).toBe("ChiTiet");
  expect(freeTableName("ChiTiet", ["CHITIET", "ChiTiet_2"])).toBe("ChiTiet_3");
});

describe("sheet names", () => {
  test("are numbered when taken, whatever their capitals, and stay within 31 letters", () => {
    expect(freeSheetName("Tổng hợp", ["TỔNG HỢP", "Tổng hợp (2)"])).toBe("Tổng hợp (3)");
    expect(freeSheetName("x".repeat(31), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
    expect([...nameSheets([{ name: "A" }, { name: "B" }], ["a"])]).toEqual([
      ["A", "A (2)"],
      ["B", "B"],
    ]);
  });

  test.each(["a:b", "a/b", "a\\b", "a?b", "a*b", "a[b", "'a", "a'", "", "History", "x".repeat(32)])(
    "%j is none",
    (name) => {
      expect(isSheetName(name)).toBe(false);
    },
  );

  test("sheets that are given the names they ask for stay as they are", () => {
    const sheets = [{ name: "Tổng hợp", rows: new Map([[0, new Map([[0, { formula: "'Tổng hợp'!B1" }]])]]) }];
    expect(renameSheets(sheets, nameSheets(sheets, ["Phụ lục"]))).toEqual(sheets);
  });

  test("formulas, links and drop-downs follow a sheet to its new name", () => {
    const rows = new Map([
      [
        0,
        new Map([[0, { formula: "SUM('Chi tiết'!A1:A2)+A1", link: { sheet: "Chi tiết", at: { row: 0, column: 0 } } }]]),
      ],
    ]);
    const [renamed] = renameSheets([{ name: "Tổng hợp", rows }], new Map([["Chi tiết", "Chi tiết (2)"]]));
    expect(renamed?.rows.get(0)?.get(0)).toMatchObject({
      formula: "SUM('Chi tiết (2)'!A1:A2)+A1",
      link: { sheet: "Chi tiết (2)" },
    });
  });
});

test("a sheet to be made reads as it will stand: results of formulas, empty texts as empty cells", () => {
  const cells = [
    { formula: "SUM(A2:A9)", value: 1500, format: { numberFormat: "#,##0" } },
    { value: "", format: { bold: true } },
  ];
  const { rows } = snapshotOfContent({ name: "Tổng hợp", rows: new Map([[0, new Map(cells.entries())]]) });
  expect(rows.get(0)?.get(0)).toMatchObject({ formula: "SUM(A2:A9)", value: 1500, text: "1,500" });
  expect(rows.get(0)?.get(1)).toMatchObject({ value: null, text: "", format: { bold: true } });
});

describe("fingerprint", () => {
  const sheet = gridOf("| a | b |\n| c | d |");
  const all = parseRange("A1:B2")!;

  test("is the same for the same contents wherever they stand, and tells any change", () => {
    expect(fingerprint(gridOf("| x | x | x |\n| x | a | b |\n| x | c | d |"), parseRange("B2:C3")!)).toBe(
      fingerprint(sheet, all),
    );
    const others = ["| a | b |\n| c | e |", "| b | a |\n| c | d |", "| ab |  |\n| c | d |", "| a | b |\n|  | d |"];
    expect(new Set([sheet, ...others.map((text) => gridOf(text))].map((other) => fingerprint(other, all))).size).toBe(
      5,
    );
  });

  test("does not mind what lies outside the range, or looks", () => {
    const other = gridOf("| a | b | z |\n| c | d |", { fontName: "Arial" });
    expect(fingerprint(other, all)).toBe(fingerprint(sheet, all));
  });
});
