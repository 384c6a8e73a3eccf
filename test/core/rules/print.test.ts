import type { PrintSetup } from "../../../src/core/grid/format";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { planLayout } from "../../../src/core/layout";
import { printFont } from "../../../src/core/rules/print-font";
import { printHeaderRows } from "../../../src/core/rules/print-header-rows";
import { printMargins } from "../../../src/core/rules/print-margins";
import { printPageNumber } from "../../../src/core/rules/print-page-number";
import { printPaper } from "../../../src/core/rules/print-paper";
import { printRowHeight } from "../../../src/core/rules/print-row-height";
import { printTitle } from "../../../src/core/rules/print-title";
import { printWidth } from "../../../src/core/rules/print-width";
import type { Rule } from "../../../src/core/rules/rule";
import { snapshotOf } from "../../support/grid";
import { findingsOf } from "../../support/test-rule";
import { BLANK_FORM as SHEET } from "../layout/samples";

const RULES = [
  printRowHeight,
  printWidth,
  printPaper,
  printMargins,
  printHeaderRows,
  printPageNumber,
  printFont,
  printTitle,
];

const laidOut = (sheet: GridSnapshot): GridSnapshot =>
  applyEdits(sheet, planLayout(sheet, readSheet(sheet).annexes)).snapshot;
const IN_FORM = laidOut(SHEET);

const printedAs = (print: PrintSetup): GridSnapshot => ({ ...IN_FORM, print: { ...IN_FORM.print, ...print } });

const messagesOf = (rule: Rule, sheet: GridSnapshot): string[] => findingsOf(rule, sheet).map(({ message }) => message);

/** What the rule offers mends what it reports. */
function expectMended(rule: Rule, sheet: GridSnapshot): void {
  const edits = findingsOf(rule, sheet).flatMap(({ suggestions }) => suggestions[0]?.edits ?? []);
  expect(edits).not.toEqual([]);
  const outcome = applyEdits(sheet, { sheet: sheet.sheet, title: "", edits });
  expect(outcome.refused).toEqual([]);
  expect(findingsOf(rule, outcome.snapshot)).toEqual([]);
}

describe("check before print", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s is silent about a sheet in form", (_, rule) => {
    expect(findingsOf(rule, IN_FORM)).toEqual([]);
  });

  it.each([
    [printPaper, { paper: "letter", orientation: "portrait" }, "Trang in đang đặt giấy Letter, dọc."],
    [printMargins, { marginLeft: 17.78 }, "Lề chưa đúng quy định: trái 18 mm (quy định 30-35)."],
    [printHeaderRows, { titleRows: null }, "Dòng tiêu đề của bảng (dòng 5) chỉ in ở trang đầu."],
    [printPageNumber, { header: "", firstPageHeader: null }, "Trang in chưa có số trang ở giữa lề trên."],
    [printPageNumber, { header: "&R&P" }, "Số trang chưa đúng quy định"],
    [printPageNumber, { firstPageHeader: "&C&13&P" }, "Số trang chưa đúng quy định"],
  ] as const)("%p tells of %p", (rule, print, message) => {
    const [told, ...more] = messagesOf(rule, printedAs(print));
    expect(told).toContain(message);
    expect(more).toEqual([]);
    expectMended(rule, printedAs(print));
  });

  it("tells the margins of a sheet that has none of its own", () => {
    expect(messagesOf(printMargins, { ...IN_FORM, print: {} })[0]).toContain("trái 18 mm (quy định 30-35)");
  });

  it("counts cells of another font and size, once each", () => {
    expect(messagesOf(printFont, SHEET)).toEqual([
      expect.stringContaining("(ví dụ: Calibri)"),
      expect.stringContaining("(ví dụ: cỡ 11)"),
    ]);
    expectMended(printFont, SHEET);
  });

  it("reports capitals in “Phụ lục” and small letters in the title, and rewrites both", () => {
    const sheet = laidOut(SHEET);
    const rows = new Map(sheet.rows);
    const [label, title] = [sheet.rows.get(0)!.get(0)!, sheet.rows.get(1)!.get(0)!];
    rows.set(0, new Map([[0, { ...label, value: "PHỤ LỤC II", text: "PHỤ LỤC II" }]]));
    rows.set(1, new Map([[0, { ...title, value: "Kế hoạch năm 2025", text: "Kế hoạch năm 2025" }]]));
    const changed = { ...sheet, rows };
    expect(findingsOf(printTitle, changed).map(({ suggestions }) => suggestions[0]?.label)).toEqual([
      "Phụ lục II",
      "KẾ HOẠCH NĂM 2025",
    ]);
    expectMended(printTitle, changed);
  });

  it("leaves lines that stand beside each other, and offers nothing over a formula", () => {
    const cell = IN_FORM.rows.get(0)!.get(0)!;
    const label = { ...cell, value: "PHỤ LỤC", text: "PHỤ LỤC" };
    const withLabel = (cells: readonly [number, typeof cell][]): GridSnapshot => ({
      ...IN_FORM,
      rows: new Map(IN_FORM.rows).set(0, new Map(cells)),
    });
    expect(
      findingsOf(
        printTitle,
        withLabel([
          [0, label],
          [4, label],
        ]),
      ),
    ).toEqual([]);
    const [finding] = findingsOf(printTitle, withLabel([[0, { ...label, formula: "A20" }]]));
    expect([finding?.messageId, finding?.suggestions]).toEqual(["label", []]);
  });

  it("names the first column off the page", () => {
    const sheet = {
      ...printedAs({ fitToWidth: 0 }),
      columnWidths: new Map(Array.from({ length: 9 }, (_, c) => [c, 120])),
    };
    expect(messagesOf(printWidth, sheet)[0]).toContain("từ cột F trở đi");
    expectMended(printWidth, sheet);
  });

  it("says when fitting the width would make the type too small", () => {
    const sheet = { ...IN_FORM, columnWidths: new Map(Array.from({ length: 9 }, (_, c) => [c, 160])) };
    expect(messagesOf(printWidth, sheet)[0]).toContain("chỉ còn khoảng 50%");
    expectMended(printWidth, sheet);
  });

  it("offers nothing for a table that no widths would make fit", () => {
    const headings = [
      "TT",
      "Nhiệm vụ",
      "Chủ trì",
      "Thời gian",
      ...Array.from({ length: 40 }, (_, n) => `Tuần ${n + 1}`),
    ];
    const wide = laidOut(snapshotOf([headings, ["1", "Rà soát văn bản", "Phòng Kinh tế", "Năm 2025"]]));
    const [finding] = findingsOf(printWidth, wide);
    expect([finding?.messageId, finding?.suggestions]).toEqual(["small", []]);
  });

  it("finds rows that hide part of their text", () => {
    const sheet = { ...IN_FORM, rowHeights: new Map(IN_FORM.rowHeights).set(6, 15) };
    expect(messagesOf(printRowHeight, sheet)).toEqual([
      expect.stringContaining("1 dòng của bảng thấp hơn phần chữ trong ô nên bị che khi in (dòng 7)"),
    ]);
    expectMended(printRowHeight, sheet);
  });

  it("names ten of many low rows", () => {
    const rows = Array.from({ length: 12 }, (_, index) => [
      String(index + 1),
      "Rà soát\nvăn bản",
      "Phòng Kinh tế",
      "Năm 2025",
    ]);
    const sheet = snapshotOf([["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"], ...rows]);
    const low = { ...laidOut(sheet), rowHeights: new Map(rows.map((_, index) => [index + 1, 10])) };
    expect(messagesOf(printRowHeight, low)[0]).toContain("12 dòng");
    expect(messagesOf(printRowHeight, low)[0]).toContain("(dòng 2, 3, 4, 5, 6, 7, 8, 9, 10, 11…)");
  });

  it("offers no division of a text in merged cells", () => {
    const tall = Array.from({ length: 60 }, (_, index) => `Việc ${index + 1}`).join("\n");
    const sheet = snapshotOf(
      [
        ["TT", "Nhiệm vụ", "", "Chủ trì", "Thời gian"],
        ["1", tall, "", "Phòng Kinh tế", "Năm 2025"],
      ],
      { merges: ["B1:C1", "B2:C2"] },
    );
    const [finding] = findingsOf(printRowHeight, laidOut(sheet));
    expect([finding?.messageId, finding?.suggestions]).toEqual(["limit", []]);
  });
});
