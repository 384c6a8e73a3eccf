import fc from "fast-check";

import { parseRange } from "../../../src/core/grid/a1";
import type { CellAddress } from "../../../src/core/grid/address";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan, type Edit } from "../../../src/core/grid/edit";
import { DEFAULT_FORMAT, type CellFormat } from "../../../src/core/grid/format";
import { cellAt, cellsOf, type Cell, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { plans } from "../../support/arbitrary-plans";
import { gridOf, snapshotOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const sheet = gridOf(
  `
  | TT | Nhiệm vụ | Thời hạn |
  |----|----------|----------|
  | 1  | Ban hành | Quý I    |
  |    | Rà soát  | Quý II   |
  | 2  | Báo cáo  | Quý IV   |
  `,
  { merges: ["A2:A3"] },
);
const apply = (snapshot: GridSnapshot, ...edits: Edit[]) =>
  applyEdits(snapshot, { sheet: "Phụ lục", title: "", edits });
const range = (text: string) => parseRange(text)!;
const total = { row: 6, column: 2 };
const sumOf = (formula: string): Cell => ({ value: 12, text: "12", formula, format: DEFAULT_FORMAT });
const withCell = (snapshot: GridSnapshot, { row, column }: CellAddress, cell: Cell): GridSnapshot => ({
  ...snapshot,
  rows: new Map([...snapshot.rows, [row, new Map([...(snapshot.rows.get(row) ?? []), [column, cell]])]]),
});
const label: Cell = { value: "Tổng", text: "Tổng", format: DEFAULT_FORMAT };
const withTotal = withCell(withCell(sheet, { row: 6, column: 0 }, label), total, sumOf("SUM(C2:C5)"));
const rowAt = (snapshot: GridSnapshot, row: number) => ({ cells: cellsOf(snapshot, row) });

describe("applyEdits", () => {
  test("leaves the given snapshot as it was", () => {
    const before = plainSheet(sheet);
    apply(sheet, { kind: "setValue", at: { row: 1, column: 1 }, before: "Ban hành", after: "x" });
    expect(plainSheet(sheet)).toEqual(before);
  });

  test("a later edit sees the sheet as the earlier ones left it", () => {
    const at = { row: 1, column: 2 };
    const { snapshot, refused } = apply(
      sheet,
      { kind: "setValue", at, before: "Quý I", after: "Quý I/2026" },
      { kind: "setValue", at, before: "Quý I/2026", after: "Quý II/2026" },
      { kind: "setValue", at, before: "Quý I", after: "không" },
    );
    expect(cellAt(snapshot, at).value).toBe("Quý II/2026");
    expect(refused.map(({ reason }) => reason)).toEqual(["changed"]);
  });

  test("rows that hold nothing may be merged, those that hold something not", () => {
    const gap = snapshotOf([["A"], [], ["B"]]);
    const merged = (text: string) => apply(gap, { kind: "merge", range: range(text) });
    expect(merged("A1:A2").snapshot.merges).toEqual([range("A1:A2")]);
    expect(merged("A1:A3").refused).toHaveLength(1);
  });

  test("nothing is written where a merged area would hide it", () => {
    const { refused } = apply(sheet, { kind: "setValue", at: { row: 2, column: 0 }, before: null, after: "1.1" });
    expect(refused[0]?.reason).toBe("merge-overlap");
  });

  test("a number shows through the format that it gets", () => {
    const at = { row: 1, column: 2 };
    const { snapshot } = apply(
      sheet,
      { kind: "setValue", at, before: "Quý I", after: 46_037 },
      { kind: "setFormat", at, before: { numberFormat: "General" }, after: { numberFormat: "dd/mm/yyyy" } },
    );
    expect(cellAt(snapshot, at).text).toBe("15/01/2026");
  });

  test.each([
    ["the first row of a merged area", 1],
    ["its last row", 2],
  ])("a deletion that takes %s can be undone", (_, row) => {
    const { snapshot, done } = apply(sheet, { kind: "deleteRows", row, rows: [rowAt(sheet, row)] });
    expect(done.edits.map(({ kind }) => kind)).toEqual(["unmerge", "deleteRows"]);
    expect(snapshot.merges).toEqual([]);
    expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(sheet));
  });

  test("a formula is never overwritten", () => {
    const { snapshot, refused } = apply(withTotal, { kind: "setValue", at: total, before: 12, after: 13 });
    expect(refused[0]?.reason).toBe("formula");
    expect(cellAt(snapshot, total)).toBe(cellAt(withTotal, total));
  });

  test.each([
    ["a row above", 2, "SUM(C2:C4)"],
    ["the last row", 4, "SUM(C2:C4)"],
    ["a row that the formula names alone", 1, "SUM(C2:C4)+0*#REF!"],
  ])("a formula follows when %s goes, and is whole again when that is taken back", (_, row, formula) => {
    const before = row === 1 ? withCell(sheet, total, sumOf("SUM(C2:C5)+0*C2")) : withTotal;
    const { snapshot, done, refused } = apply(before, { kind: "deleteRows", row, rows: [rowAt(before, row)] });
    expect(refused).toEqual([]);
    expect(cellAt(snapshot, { row: 5, column: 2 }).formula).toBe(formula);
    expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(before));
  });

  test("a hidden row comes back as high, hidden and coloured as it was", () => {
    const yellow: CellFormat = { ...DEFAULT_FORMAT, fill: "#FFFF00" };
    const before: GridSnapshot = {
      ...sheet,
      merges: [],
      hiddenRows: new Set([3]),
      rowHeights: new Map([[3, 31.5]]),
      defaults: { format: DEFAULT_FORMAT, rows: new Map([[3, yellow]]), columns: new Map() },
    };
    const { snapshot, done } = apply(before, { kind: "deleteRows", row: 3, rows: [rowAt(before, 3)] });
    expect([snapshot.hiddenRows.size, snapshot.rowHeights.size, snapshot.defaults?.rows.size]).toEqual([0, 0, 0]);
    const restored = applyEdits(snapshot, invertPlan(done)).snapshot;
    expect(plainSheet(restored)).toEqual(plainSheet(before));
    expect(cellAt(restored, { row: 3, column: 8 }).format.fill).toBe("#FFFF00");
  });

  test("what a format does not name looks as Excel's own", () => {
    const at = { row: 1, column: 1 };
    const bare = withCell(sheet, at, { value: 3, text: "3", format: {} });
    const { snapshot, refused } = apply(
      bare,
      { kind: "setValue", at, before: 3, after: 0.1 + 0.2 },
      { kind: "setFormat", at, before: { bold: false, fill: null }, after: { bold: true, fill: "#FFFF00" } },
      { kind: "setFormat", at, before: { italic: true }, after: { italic: false } },
    );
    expect(cellAt(snapshot, at)).toMatchObject({ text: "0.3", format: { bold: true, fill: "#FFFF00" } });
    expect(refused.map(({ reason }) => reason)).toEqual(["changed"]);
  });

  test("a height that somebody changed meanwhile is left alone", () => {
    const { snapshot, refused } = apply(sheet, { kind: "setRowHeight", row: 1, before: 15, after: 31.5 });
    expect(refused[0]?.reason).toBe("changed");
    expect(snapshot.rowHeights.size).toBe(0);
  });

  test("a row that holds other than expected is not deleted", () => {
    const { snapshot, refused } = apply(sheet, { kind: "deleteRows", row: 1, rows: [rowAt(sheet, 3)] });
    expect(refused[0]?.reason).toBe("changed");
    expect(snapshot.rows.size).toBe(4);
  });

  test("columns come and go, areas across them grow and shrink", () => {
    const wide = apply(sheet, { kind: "merge", range: range("A6:C6") }).snapshot;
    const { snapshot, done } = apply(wide, {
      kind: "insertColumns",
      column: 1,
      columns: [{ cells: new Map(), width: 30 }],
    });
    expect(snapshot.merges).toContainEqual(range("A6:D6"));
    expect(cellAt(snapshot, { row: 1, column: 2 }).value).toBe("Ban hành");
    expect(snapshot.columnWidths.get(1)).toBe(30);
    expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(wide));
  });

  test("whatever is done is undone by the inverse plan", () => {
    fc.assert(
      fc.property(plans("Phụ lục"), (makePlan) => {
        const { snapshot, done } = applyEdits(sheet, makePlan(sheet));
        const undone = applyEdits(snapshot, invertPlan(done));
        expect(undone.refused).toEqual([]);
        expect(plainSheet(undone.snapshot, { withDefaults: false })).toEqual(
          plainSheet(sheet, { withDefaults: false }),
        );
      }),
    );
  });

  test("thousands of deletions in a large sheet stay fast", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [String(row), "nội dung"]);
    const large = {
      ...sheet,
      merges: [],
      rows: new Map(
        rows.map((cells, row) => [
          row,
          new Map(cells.map((value, column) => [column, { value, text: value, format: {} }])),
        ]),
      ),
    };
    const edits = Array.from({ length: 5_000 }, (_, index): Edit => {
      const row = 19_999 - index * 2;
      return { kind: "deleteRows", row, rows: [rowAt(large, row)] };
    });
    const start = process.cpuUsage();
    expect(apply(large, ...edits).snapshot.rows.size).toBe(15_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});
