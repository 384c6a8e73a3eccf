import fc from "fast-check";

import { parseRange } from "../../../src/core/grid/a1";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan, type Edit } from "../../../src/core/grid/edit";
import { cellAt, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { plans } from "../../support/arbitrary-plans";
import { gridOf } from "../../support/grid";
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
const rowAt = (snapshot: GridSnapshot, row: number) => ({ cells: snapshot.rows.get(row)! });

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
