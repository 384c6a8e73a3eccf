import { textHygiene } from "../../../src/core/rules/text-hygiene";
import { snapshotOf } from "../../support/grid";
import { findingsOf, testRule } from "../../support/test-rule";

const NBSP = String.fromCodePoint(0xa0);

// NFD itself is what this rule is about, so the clean cases here are ASCII.
testRule(textHygiene, {
  column: "product",
  clean: ["Plan A", "Plan A\nPlan B", "A - B; C"],
  flagged: {
    "Plan  A": { message: /Bấm sửa/u, fixed: "Plan A" },
    " Plan A": { message: /Bấm sửa/u, fixed: "Plan A" },
    [`Plan${NBSP}A`]: { message: /Bấm sửa/u, fixed: "Plan A" },
    "Plan A , B": { message: /Bấm sửa/u, fixed: "Plan A, B" },
  },
});

test("a number is no text, whatever its format puts between the digits", () => {
  const sheet = snapshotOf([
    ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian", "Kinh phí (đồng)"],
    ["1", "Rà soát", "Phòng Kinh tế", "Năm 2026", "x"],
  ]);
  const amount = { ...sheet.rows.get(1)!.get(4)!, value: 1_500_000, text: `1${NBSP}500${NBSP}000` };
  const rows = new Map(sheet.rows).set(1, new Map(sheet.rows.get(1)).set(4, amount));
  expect(findingsOf(textHygiene, { ...sheet, rows })).toEqual([]);
});
