import { applyEdits } from "../../../../src/core/grid/apply";
import { invertPlan, type Edit } from "../../../../src/core/grid/edit";
import { DEFAULT_PRINT, type PrintSetup } from "../../../../src/core/grid/format";
import { printsLike } from "../../../../src/core/grid/same";
import { cellsOf, type GridSnapshot } from "../../../../src/core/grid/snapshot";
import { gridOf } from "../../../support/grid";

const sheet = gridOf(`
  | TT | Nhiệm vụ | Thời hạn |
  | 1  | Ban hành | Quý I    |
  | 2  | Rà soát  | Quý II   |
  | 3  | Báo cáo  | Quý IV   |
`);
const apply = (snapshot: GridSnapshot, ...edits: Edit[]) =>
  applyEdits(snapshot, { sheet: "Phụ lục", title: "", edits });
const withoutRow = (snapshot: GridSnapshot, row: number) =>
  apply(snapshot, { kind: "deleteRows", row, rows: [{ cells: cellsOf(snapshot, row) }] });

test.each<[string, PrintSetup, PrintSetup]>([
  ["header", { footer: "&P" }, { firstPageHeader: "" }],
  ["header of a sheet without footers", {}, { firstPageHeader: "" }],
  ["footer", { header: "&C&P" }, { firstPageFooter: "Nơi nhận" }],
  ["footer of a sheet without headers", {}, { firstPageFooter: "Nơi nhận" }],
])("a first page with its own %s keeps the other of every page", (_, print, after) => {
  const key = Object.keys(after)[0]!;
  const before = { ...sheet, print };
  const { snapshot, done } = apply(before, { kind: "setPrint", before: { [key]: null }, after });
  const { header = "", footer = "" } = print;
  expect(snapshot.print).toEqual({ ...print, firstPageHeader: header, firstPageFooter: footer, ...after });
  expect(printsLike(applyEdits(snapshot, invertPlan(done)).snapshot.print, { ...DEFAULT_PRINT, ...print })).toBe(true);
});

test.each([
  ["A1:C5", 4, "A1:C4"],
  ["A1:C1,A5:C5", 4, "A1:C1"],
  ["A5:C5", 4, null],
  ["A4:A5", 4, "A4"],
  ["A:C", 4, "A:C"],
  ["1:4", 2, "1:3"],
])("the printed area %s without row %i (counted from 0) is %s", (printArea, row, expected) => {
  const before = { ...sheet, print: { printArea } };
  const { snapshot, done } = withoutRow(before, row);
  expect(snapshot.print.printArea).toBe(expected);
  expect(applyEdits(snapshot, invertPlan(done)).snapshot.print.printArea).toBe(printArea);
});

test("a printed area of whole columns stays when rows come in, and grows with a column", () => {
  const before = { ...sheet, print: { printArea: "A:C" } };
  const none = { cells: new Map<number, never>() };
  expect(apply(before, { kind: "insertRows", row: 1, rows: [none] }).snapshot.print.printArea).toBe("A:C");
  expect(apply(before, { kind: "insertColumns", column: 1, columns: [none] }).snapshot.print.printArea).toBe("A:D");
});

test("the repeated rows and a page break go with their row and come back with it", () => {
  const before = { ...sheet, print: { titleRows: { first: 2, last: 2 }, rowBreaks: [2, 3] } };
  const { snapshot, done } = withoutRow(before, 2);
  expect(snapshot.print).toEqual({ titleRows: null, rowBreaks: [2] });
  expect(applyEdits(snapshot, invertPlan(done)).snapshot.print).toEqual(before.print);
});
