import fc from "fast-check";
import { applyEdits } from "../../src/core/grid/apply";
import { invertPlan } from "../../src/core/grid/edit";
import { contains } from "../../src/core/grid/address";
import type { Cell, GridSnapshot } from "../../src/core/grid/snapshot";
import { layOut, planSafeFixes, review } from "../../src/core/review";
import { plainSheet } from "../support/plain-sheet";
import { snapshotOf } from "../support/grid";
import { anyCell } from "./texts";

const HEADER = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"];
const ordinals = fc.constantFrom("1", "2", "3", "", "1.1", "I", "II", "A", "a)", "Tổng cộng");
const row = fc
  .tuple(
    ordinals,
    fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant("") }, anyCell), { minLength: 8, maxLength: 8 }),
  )
  .map(([ordinal, cells]) => [ordinal, ...cells]);
/** Areas that do not overlap: a file with others is refused. */
const merges = fc.uniqueArray(fc.constantFrom("B3:B4", "C7:C9", "A6:I6", "H9:H10"), { maxLength: 2 });
const plans = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), merges)
  .map(([rows, areas]) =>
    uncovered(snapshotOf([["KẾ HOẠCH NĂM 2024 CỦA XÃ AN BÌNH"], HEADER, ...rows], { merges: areas })),
  );

/** No sheet holds texts under a merged area: the readers of all hosts leave them out. */
function uncovered({ rows, ...sheet }: GridSnapshot): GridSnapshot {
  const isCovered = (row: number, column: number): boolean =>
    sheet.merges.some((merge) => contains(merge, { row, column }) && (row > merge.top || column > merge.left));
  const kept = [...rows].map(([row, cells]): [number, Map<number, Cell>] => [
    row,
    new Map([...cells].filter(([column]) => !isCovered(row, column))),
  ]);
  return { ...sheet, rows: new Map(kept) };
}

const wordsOf = ({ rows }: GridSnapshot): unknown[] =>
  [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([, cells]) => [...cells].sort(([a], [b]) => a - b).map(([, { value }]) => value));

test("a plan of any words is reviewed: no rule breaks, and every finding is a sentence at a cell", () => {
  fc.assert(
    fc.property(plans, (snapshot) => {
      for (const { ruleId, message, cells } of review(snapshot).findings) {
        expect(ruleId).not.toBe("rule-crashed");
        expect(message).toMatch(/[.?!…”]$/u);
        expect(cells.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 300 },
  );
});

test("what is repaired without asking is repaired whole, once, and can be taken back", () => {
  fc.assert(
    fc.property(plans, (snapshot) => {
      const { snapshot: fixed, done, refused } = applyEdits(snapshot, planSafeFixes(snapshot));
      expect(refused).toEqual([]);
      expect(planSafeFixes(fixed).edits).toEqual([]);
      expect(plainSheet(applyEdits(fixed, invertPlan(done)).snapshot)).toEqual(plainSheet(snapshot));
    }),
    { numRuns: 150 },
  );
});

test("laying out changes no word", () => {
  fc.assert(
    fc.property(plans, (snapshot) => {
      const { snapshot: laidOut, refused } = applyEdits(snapshot, layOut(snapshot));
      expect(refused).toEqual([]);
      expect(wordsOf(laidOut).filter((value) => value !== null && value !== "")).toEqual(wordsOf(snapshot));
    }),
    { numRuns: 150 },
  );
});
