import fc from "fast-check";
import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan, type EditPlan } from "../../../src/core/grid/edit";
import { DEFAULT_FORMAT, type CellFormat } from "../../../src/core/grid/format";
import { cellAt, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { planLayout } from "../../../src/core/layout";
import { printOf } from "../../../src/core/layout/printed-page";
import { plainSheet } from "../../support/plain-sheet";
import { snapshotOf } from "../../support/grid";
import { BLANK_FORM, MERGED_FORM } from "./samples";

const plan = (sheet: GridSnapshot): EditPlan => planLayout(sheet, readSheet(sheet).annexes);
const laidOut = (sheet: GridSnapshot): GridSnapshot => applyEdits(sheet, plan(sheet)).snapshot;
const lookAt = (sheet: GridSnapshot, row: number, column: number): CellFormat => cellAt(sheet, { row, column }).format;

const textsOf = ({ rows }: GridSnapshot): string[] =>
  [...rows]
    .flatMap(([row, cells]) => [...cells].map(([column, { text }]) => `${row}:${column} ${text}`))
    .filter((line) => !line.endsWith(" "));

const HEADINGS = [
  "TT",
  "Mục tiêu",
  "Nhiệm vụ",
  "Hoạt động",
  "Sản phẩm",
  "Chủ trì",
  "Phối hợp",
  "Thời gian",
  "Kinh phí",
];

const words = fc
  .array(fc.constantFrom("Rà soát", "thủ tục", "hành chính", "xã", "báo cáo", "2025", "HĐND-UBND", "ệ", "\n- "), {
    maxLength: 60,
  })
  .map((parts) => parts.join(" "));

const sheets: fc.Arbitrary<GridSnapshot> = fc
  .array(fc.array(words, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 6 })
  .map((rows) => snapshotOf([["Phụ lục"], ["KẾ HOẠCH NĂM 2025"], HEADINGS, ...rows]));

describe("the layout of an annex", () => {
  it.each([
    ["as typed", BLANK_FORM],
    ["with merged cells", MERGED_FORM],
  ])("of a sheet %s is done once and for all", (_, sheet) => {
    expect(plan(sheet).edits).not.toEqual([]);
    expect(plan(laidOut(sheet)).edits).toEqual([]);
  });

  it("changes no text, twice is once, and undo is exact, whatever the cells hold", () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { done, snapshot, refused } = applyEdits(sheet, plan(sheet));
        expect(refused).toEqual([]);
        expect(textsOf(snapshot)).toEqual(textsOf(sheet));
        expect(plan(snapshot).edits).toEqual([]);
        const undone = applyEdits(snapshot, invertPlan(done));
        expect(undone.refused).toEqual([]);
        expect(plainSheet(undone.snapshot, { withDefaults: false })).toEqual(
          plainSheet(sheet, { withDefaults: false }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it("keeps the merged areas, and adds those of the title lines alone", () => {
    const { merges } = laidOut(MERGED_FORM);
    expect(merges).toEqual(expect.arrayContaining([...MERGED_FORM.merges]));
    expect(merges.filter((merge) => !MERGED_FORM.merges.includes(merge)).map(({ top }) => top)).toEqual([0, 1, 2]);
  });

  it("sets label, title and reference as the decree does", () => {
    const sheet = laidOut(BLANK_FORM);
    const type = { fontName: "Times New Roman", color: "#000000", horizontal: "center", fontSize: 14 };
    expect(lookAt(sheet, 0, 0)).toMatchObject({ ...type, bold: true, italic: false });
    expect(lookAt(sheet, 1, 0)).toMatchObject({ ...type, bold: true, italic: false });
    expect(lookAt(sheet, 2, 0)).toMatchObject({ ...type, bold: false, italic: true });
  });

  it("gives each column its alignment, headings bold, lines all round", () => {
    const sheet = laidOut(BLANK_FORM);
    const box = { borderTop: "thin", borderRight: "thin", borderBottom: "thin", borderLeft: "thin", fontSize: 12 };
    expect(lookAt(sheet, 4, 3)).toMatchObject({ ...box, bold: true, horizontal: "center" });
    expect(lookAt(sheet, 6, 0)).toMatchObject({ ...box, bold: false, horizontal: "center" });
    expect(lookAt(sheet, 6, 1)).toMatchObject({ ...box, horizontal: "left", wrap: true, vertical: "center" });
    expect(lookAt(sheet, 6, 7)).toMatchObject({ ...box, horizontal: "center" });
  });

  it("sets the row of column numbers plain and the total bold, and leaves money in the middle that stands there", () => {
    const sheet = snapshotOf([
      ["Phụ lục"],
      ["KẾ HOẠCH NĂM 2025"],
      HEADINGS,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
      ["1", "Mục tiêu", "Rà soát", "Họp", "Báo cáo", "Văn phòng", "Các phòng", "Quý I/2025", "5.000.000"],
      ["", "Tổng cộng", "", "", "", "", "", "", "5.000.000"],
    ]);
    const money = cellAt(sheet, { row: 4, column: 8 });
    const centred = { ...money, format: { ...money.format, horizontal: "center" as const } };
    const rows = new Map([...sheet.rows, [4, new Map([...(sheet.rows.get(4) ?? []), [8, centred]])]]);
    const formed = laidOut({ ...sheet, rows });
    expect(lookAt(formed, 3, 4)).toMatchObject({ bold: false, horizontal: "center" });
    expect(lookAt(formed, 4, 8)).toMatchObject({ horizontal: "center" });
    expect(lookAt(formed, 5, 1)).toMatchObject({ bold: true, horizontal: "left" });
  });

  it("lets a section's heading run on to the right edge, with no line across its way", () => {
    const sheet = laidOut(BLANK_FORM);
    expect(lookAt(sheet, 5, 0)).toMatchObject({ horizontal: "center", borderRight: "thin" });
    expect(lookAt(sheet, 5, 1)).toMatchObject({ bold: true, wrap: false, borderLeft: "thin", borderRight: "none" });
    expect(lookAt(sheet, 5, 4)).toMatchObject({ borderLeft: "none", borderRight: "none" });
    expect(lookAt(sheet, 5, 8)).toMatchObject({ borderLeft: "none", borderRight: "thin" });
  });

  it("leaves hidden rows, formulas and the user's own columns right of the table alone", () => {
    const rows = new Map([...BLANK_FORM.rows].map(([row, cells]) => [row, new Map(cells)]));
    rows.get(7)!.set(8, { value: 5, text: "5", formula: "2+3", format: DEFAULT_FORMAT });
    rows.get(6)!.set(11, { value: "ghi nhớ", text: "ghi nhớ", format: DEFAULT_FORMAT });
    const sheet = { ...BLANK_FORM, rows, hiddenRows: new Set([8]) };
    const after = laidOut(sheet);
    expect(after.hiddenRows).toEqual(sheet.hiddenRows);
    expect(after.rowHeights.has(8)).toBe(false);
    expect(cellAt(after, { row: 7, column: 8 })).toMatchObject({ value: 5, formula: "2+3" });
    expect(cellAt(after, { row: 6, column: 11 })).toBe(cellAt(sheet, { row: 6, column: 11 }));
    expect(after.print.printArea).toBe("A1:I11");
  });

  it("leaves a print area that the user set, and what the decree leaves open", () => {
    const print = { printArea: "A1:I9", marginTop: 25, marginRight: 18, header: "&LTài liệu họp" };
    const after = laidOut({ ...BLANK_FORM, print }).print;
    expect(after).toMatchObject({ printArea: "A1:I9", marginTop: 25, marginRight: 18, marginLeft: 30 });
    expect(after.header).toBe('&LTài liệu họp&C&"Times New Roman,Regular"&13&P');
    expect(after.firstPageHeader).toBe("&LTài liệu họp");
  });

  it("takes the office's choices", () => {
    const { annexes } = readSheet(BLANK_FORM);
    const options = { bodySize: 13, orientation: "portrait", textAlign: "justify" } as const;
    const { snapshot } = applyEdits(BLANK_FORM, planLayout(BLANK_FORM, annexes, options));
    expect(lookAt(snapshot, 6, 1)).toMatchObject({ fontSize: 13, horizontal: "justify" });
    expect(printOf(snapshot).orientation).toBe("portrait");
    expect([...snapshot.columnWidths.values()].reduce((a, b) => a + b)).toBeLessThan((165 / 25.4) * 72);
    expect(planLayout(snapshot, readSheet(snapshot).annexes, options).edits).toEqual([]);
  });

  it("has nothing to do where there is no annex", () => {
    const sheet = snapshotOf([["Danh sách"], ["Một", "Hai"]]);
    expect(plan(sheet).edits).toEqual([]);
  });
});
