import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWordBags, similarity, SIMILAR_FROM } from "../../../src/core/summary/similarity";
import { taskKey } from "../../../src/core/summary/task-key";

const readPairs = (file: string) =>
  readFileSync(join(process.cwd(), "test/core/summary", file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([label, a = "", b = ""]) => ({ isSame: label === "cùng", a, b, score: scoreOf(a, b) }));
const PAIRS = readPairs("task-pairs.tsv");
const FRESH = readPairs("task-pairs-fresh.tsv");
/** Labelled before the wordings of one thing were written down, and never used to change them. */
const UNSEEN = readPairs("task-pairs-unseen.tsv");

function scoreOf(a: string, b: string): number {
  const [one, other] = [taskKey(a), taskKey(b)];
  const bagOf = createWordBags();
  return one === other ? 1 : similarity(bagOf(one), bagOf(other));
}

test("the corpus holds 200 different pairs", () => {
  expect(new Set(PAIRS.map(({ a, b }) => `${a}\n${b}`)).size).toBe(200);
});

test.each([
  ["the 200 pairs it was measured on", PAIRS, 0.97],
  ["60 pairs that taught which wordings are one thing", FRESH, 0.8],
  ["60 pairs it never saw", UNSEEN, 0.8],
])("nothing wrong is proposed at the threshold, and of the like pairs are found: %s", (_, pairs, recall) => {
  const proposed = pairs.filter(({ score }) => score >= SIMILAR_FROM);
  const right = proposed.filter(({ isSame }) => isSame);
  expect(proposed.filter(({ isSame }) => !isSame).map(({ a, b }) => `${a} | ${b}`)).toEqual([]);
  expect(right.length / pairs.filter(({ isSame }) => isSame).length).toBeGreaterThanOrEqual(recall);
});

test("a plan's own year may be left unsaid, another year is another task", () => {
  expect(scoreOf("Kê khai tài sản, thu nhập năm 2024", "Kê khai tài sản, thu nhập")).toBeGreaterThan(SIMILAR_FROM);
  expect(scoreOf("Kê khai tài sản, thu nhập năm 2024", "Kê khai tài sản, thu nhập năm 2025")).toBe(0);
});

test("likeness is the same both ways, and full with itself", () => {
  for (const { a, b, score } of PAIRS) {
    expect(scoreOf(b, a)).toBeCloseTo(score);
    expect(scoreOf(a, a)).toBe(1);
  }
});

test.each([
  ["2.1. Ban hành Kế hoạch CCHC năm 2024", "Ban hành kế hoạch cải cách hành chính năm 2024."],
  ["Niêm yết TTHC tại xã An Bình", "Niêm yết thủ tục hành chính tại thị trấn Lâm Sơn"],
  ["- Số hoá hồ sơ hàng năm", "Số hóa hồ sơ hằng năm"],
])("%j and %j have one key", (a, b) => {
  expect(taskKey(a)).toBe(taskKey(b));
});

test("texts that differ in a light word alone are alike, texts without words are not", () => {
  expect(scoreOf("Tuyên truyền", "Công tác tuyên truyền")).toBeGreaterThan(SIMILAR_FROM);
  expect(scoreOf("03", "03/2024")).toBe(0);
});

test("another year, quarter or number is another task", () => {
  expect(scoreOf("Báo cáo cải cách hành chính quý I năm 2024", "Báo cáo cải cách hành chính quý II năm 2024")).toBe(0);
  expect(scoreOf("Mở 02 lớp tập huấn", "Mở 03 lớp tập huấn")).toBe(0);
});
