import { append, countWhile, itemAt, largest, smallest, valueAt } from "../../src/core/collections";

test("lists of any length are appended", () => {
  const list = ["đầu"];
  append(list, Array<string>(500_000).fill("dòng"));
  expect([list.length, list[0], list.at(-1)]).toEqual([500_001, "đầu", "dòng"]);
});

test("the largest and smallest of any number of figures", () => {
  const figures = Array.from({ length: 500_000 }, (_, index) => (index * 7919) % 500_000);
  expect([smallest(figures), largest(figures)]).toEqual([0, 499_999]);
  expect([smallest([]), largest([])]).toEqual([Infinity, -Infinity]);
});

test("an index outside a list is told, never taken for nothing", () => {
  expect(itemAt(["a", "b"], 1)).toBe("b");
  expect(() => itemAt(["a", "b"], 2)).toThrow(RangeError);
});

test("a key outside a map is told, never taken for nothing", () => {
  const map = new Map([["a", 0]]);
  expect(valueAt(map, "a")).toBe(0);
  expect(() => valueAt(map, "b")).toThrow(RangeError);
});

test("as many of a sorted list's first items as a condition holds for", () => {
  const sorted = [1, 3, 3, 7];
  expect([0, 1, 3, 6, 9].map((limit) => countWhile(sorted, (item) => item <= limit))).toEqual([0, 1, 3, 3, 4]);
  expect(countWhile([], () => true)).toBe(0);
});
