import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { DEFAULT_FORMAT, type CellFormat } from "../../../src/core/grid/format";
import { cellAt, type Cell, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { planLayout } from "../../../src/core/layout";
import { neededHeights } from "../../../src/core/layout/needed-heights";
import { printOf } from "../../../src/core/layout/printed-page";
import { splitRow } from "../../../src/core/layout/split-row";
import { EXCEL } from "../../../src/core/layout/typesetters";
import { snapshotOf, textCell } from "../../support/grid";

const HEADINGS = ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian", "Kinh phí (đồng)"];
const ITEM = ["1", "Rà soát văn bản", "Báo cáo", "Văn phòng", "Quý I/2025", ""];
const TITLE = ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025"];

const laidOut = (sheet: GridSnapshot): GridSnapshot =>
  applyEdits(sheet, planLayout(sheet, readSheet(sheet).annexes)).snapshot;

/** The sheet with one more cell, or with another in its place. */
const withCell = (sheet: GridSnapshot, row: number, column: number, cell: Partial<Cell>): GridSnapshot => ({
  ...sheet,
  rows: new Map(sheet.rows).set(
    row,
    new Map(sheet.rows.get(row)).set(column, { ...textCell(""), ...sheet.rows.get(row)?.get(column), ...cell }),
  ),
});

const EMPTY_TEXT = { value: "", text: "" };
const horizontalAt = (sheet: GridSnapshot, row: number, column: number): CellFormat["horizontal"] =>
  cellAt(sheet, { row, column }).format.horizontal;

describe("empty texts, as pasting leaves them", () => {
  const pasted = withCell(snapshotOf([TITLE, HEADINGS, ["I", "CẢI CÁCH THỂ CHẾ"], ITEM]), 2, 2, EMPTY_TEXT);

  it("go from the way of a heading that runs on, formulas stay", () => {
    const sheet = laidOut(withCell(pasted, 2, 3, { ...EMPTY_TEXT, formula: "A20" }));
    expect([cellAt(sheet, { row: 2, column: 2 }).value, cellAt(sheet, { row: 2, column: 3 }).formula]).toEqual([
      null,
      "A20",
    ]);
  });

  it("stay where the heading is too long to run on", () => {
    const long = withCell(pasted, 2, 1, { value: "THỂ CHẾ ".repeat(60), text: "THỂ CHẾ ".repeat(60) });
    expect(cellAt(laidOut(long), { row: 2, column: 2 }).value).toBe("");
  });

  it("that a formula makes in a title line get no look", () => {
    const sheet = laidOut(withCell(pasted, 0, 3, { ...EMPTY_TEXT, formula: "A20" }));
    expect(cellAt(sheet, { row: 0, column: 3 })).toMatchObject({ formula: "A20", format: { fontName: "Calibri" } });
  });

  it("go from a title line, and get no look", () => {
    const sheet = laidOut(withCell(pasted, 0, 3, EMPTY_TEXT));
    expect(cellAt(sheet, { row: 0, column: 3 })).toMatchObject({ value: null, format: { fontName: "Calibri" } });
  });
});

describe("what stands in the middle", () => {
  const sheet = snapshotOf([TITLE, HEADINGS, ["I", "CẢI CÁCH THỂ CHẾ"], ITEM]);
  const centre = { format: { ...DEFAULT_FORMAT, horizontal: "center" } } as const;

  it("stays there in a heading", () => {
    expect(horizontalAt(laidOut(withCell(sheet, 2, 1, centre)), 2, 1)).toBe("center");
    expect(horizontalAt(laidOut(sheet), 2, 1)).toBe("left");
  });

  it("stays there if it is a number, any other number goes to the right", () => {
    const amount = { value: 1_500_000, text: "1.500.000" };
    expect(horizontalAt(laidOut(withCell(sheet, 3, 5, { ...amount, ...centre })), 3, 5)).toBe("center");
    expect(horizontalAt(laidOut(withCell(sheet, 3, 5, amount)), 3, 5)).toBe("right");
  });
});

it("a heading in merged cells is left as it is merged", () => {
  const sheet = snapshotOf([TITLE, HEADINGS, ["I", "CẢI CÁCH THỂ CHẾ"], ITEM], { merges: ["B3:F3"] });
  expect(cellAt(laidOut(sheet), { row: 2, column: 1 }).format.wrap).toBe(true);
});

it("a hidden column before the table takes nothing of the page", () => {
  const sheet = snapshotOf([[""], ["", ...HEADINGS], ["", ...ITEM]]);
  const widthOf = (snapshot: GridSnapshot): number =>
    [...laidOut(snapshot).columnWidths].reduce((sum, [column, width]) => (column > 0 ? sum + width : sum), 0);
  expect(widthOf({ ...sheet, hiddenColumns: new Set([0]) })).toBeGreaterThan(widthOf(sheet) + 40);
});

it("headings are repeated on every page only where all tables of the sheet have the same", () => {
  const other = ["TT", "Nội dung công việc", "Kết quả", "Đơn vị chủ trì", "Thời hạn", "Kinh phí"];
  const sheet = (second: readonly string[]) =>
    snapshotOf([["Phụ lục I"], TITLE, HEADINGS, ITEM, [], ["Phụ lục II"], TITLE, second, ITEM]);
  expect(printOf(laidOut(sheet(HEADINGS))).titleRows).toEqual({ first: 2, last: 2 });
  expect(printOf(laidOut(sheet(other))).titleRows).toBeNull();
});

it("a cell of which only its text is known is reckoned in the size of a new workbook", () => {
  const bare = withCell(snapshotOf([["x"]]), 0, 0, { value: "a\nb", text: "a\nb", format: { wrap: true } });
  const full = withCell(bare, 0, 0, { format: { ...DEFAULT_FORMAT, wrap: true } });
  expect(neededHeights(bare, 0, 0).rows).toEqual(neededHeights(full, 0, 0).rows);
});

it("sizes beyond the official ones have the height that their letters need", () => {
  expect(EXCEL.lineHeight(16)).toBeGreaterThan(EXCEL.lineHeight(14));
  expect(EXCEL.lineHeight(16)).toBeGreaterThan(16 * 1.2);
});

describe("a text that is too high for any row", () => {
  const FORMAT = { ...DEFAULT_FORMAT, fontName: "Times New Roman", wrap: true };
  const tall = (text: string): GridSnapshot => ({
    ...withCell(snapshotOf([["1", "x"]]), 0, 1, { value: text, text, format: FORMAT }),
    columnWidths: new Map([[1, 100]]),
  });
  const PLACE = { left: 0, right: 1 };
  const partsOf = (sheet: GridSnapshot): string[] =>
    splitRow(sheet, PLACE, 0).flatMap((edit) =>
      edit.kind === "insertRows" ? edit.rows.map(({ cells }) => cells.get(1)?.text ?? "") : [],
    );

  it("stays whole where it is a single word", () => {
    expect(splitRow(tall("a".repeat(3000)), PLACE, 0)).toEqual([]);
  });

  it("is divided between words where no cut is clear", () => {
    const text = "NHIỆM VỤ ".repeat(300).trim();
    const rest = partsOf(tall(text));
    expect(rest.length).toBeGreaterThan(0);
    expect(text.endsWith(rest.join(" "))).toBe(true);
  });

  it("leaves the heights to Excel where the row has none of its own, and a hidden row as high as it was", () => {
    const text = "rà soát văn bản và ".repeat(300).trim();
    const heightsOf = (sheet: GridSnapshot) =>
      splitRow(sheet, PLACE, 0).flatMap((edit) =>
        edit.kind === "insertRows" ? edit.rows.map(({ height }) => height) : [],
      );
    expect(new Set(heightsOf(tall(text)))).toEqual(new Set([undefined]));
    const hidden = { ...tall(text), rowHeights: new Map([[0, 20]]), hiddenRows: new Set([0]) };
    expect(splitRow(hidden, PLACE, 0)).toContainEqual({ kind: "setRowHeight", row: 0, before: 20, after: 20 });
  });
});
