import { append, largest, smallest } from "../../src/core/collections";

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
