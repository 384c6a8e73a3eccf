import fc from "fast-check";
import { fitsOnePage, pageBreaks, pagesTall, type PrintedRows } from "../../../src/core/summary/sheets/pages";
import { RowGroups } from "../../../src/core/summary/sheets/row-groups";

/** Rows of 20 points on a sheet as wide as the page, whose rows have room for 24 of them (482 points). */
const rowsOf = (count: number): PrintedRows => ({
  count,
  heights: new Map(Array.from({ length: count }, (_, row) => [row, 20])),
  width: 700,
});

test("a sheet shrunk to the page's width has room for more rows", () => {
  expect(pagesTall(rowsOf(24))).toBeCloseTo(1, 1);
  expect(pagesTall({ ...rowsOf(24), width: 2 * 714 })).toBeCloseTo(0.5, 1);
});

test("a table that fits on a page is not divided, nor its heading left behind", () => {
  expect(pageBreaks(rowsOf(30), [{ first: 20, last: 29 }], null)).toEqual([20]);
  expect(pageBreaks(rowsOf(30), [{ first: 10, last: 19 }], null)).toEqual([]);
});

test("a table taller than a page keeps its heading, its header and its first rows together", () => {
  const groups = new RowGroups();
  groups.begin(22);
  expect(pageBreaks(rowsOf(80), groups.all(80), null)).toEqual([22]);
  const higher = new RowGroups();
  higher.begin(15);
  expect(pageBreaks(rowsOf(80), higher.all(80), null)).toEqual([]);
});

test("the signatures take the last rows of a long list with them", () => {
  const groups = new RowGroups();
  groups.end(47);
  expect(pageBreaks(rowsOf(51), groups.all(51), null)).toEqual([45]);
});

test("the signatures stay with a whole last table that has room beside them", () => {
  const groups = new RowGroups();
  groups.begin(15);
  groups.end(23);
  expect(pageBreaks(rowsOf(27), groups.all(27), null)).toEqual([15]);
});

test("blank rows at a table's end need no room", () => {
  const rows = rowsOf(30);
  const blank = { ...rows, heights: new Map([...rows.heights].filter(([row]) => row < 23)) };
  expect(fitsOnePage(blank, { first: 0, last: 29 })).toBe(true);
  expect(fitsOnePage(rows, { first: 0, last: 29 })).toBe(false);
});

/** The rows that begin a page when breaks are obeyed and pages are full otherwise; header rows are `above` high. */
function pageStarts({ count, heights }: PrintedRows, breaks: readonly number[], above: number): number[] {
  const starts: number[] = [];
  let used = 0;
  for (let row = 0; row < count; row += 1) {
    const height = heights.get(row) ?? 0;
    const isStart = breaks.includes(row) || used + height > ROOM;
    if (isStart) starts.push(row);
    used = height + (isStart ? above : used);
  }
  return starts;
}

const ROOM = (210 - 40) * (72 / 25.4);

test("no group that fits on a page is ever divided, whatever the heights and header rows", () => {
  const spans = fc.array(fc.nat(9), { minLength: 1, maxLength: 12 });
  const heights = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 121, maxLength: 121 });
  fc.assert(
    fc.property(spans, heights, fc.boolean(), (lengths, tall, hasHeader) => {
      let next = 1;
      const groups = lengths.map((length) => ({ first: next, last: (next += length + 1) - 1 }));
      const rows = { count: next, heights: new Map(tall.slice(0, next).entries()), width: 700 };
      const above = hasHeader ? (rows.heights.get(0) ?? 0) : 0;
      const starts = pageStarts(rows, pageBreaks(rows, groups, hasHeader ? { first: 0, last: 0 } : null), above);
      const divided = groups.filter(({ first, last }) => starts.some((row) => first < row && row <= last));
      expect(divided.filter((group) => fitsOnePage(rows, group, above))).toEqual([]);
    }),
  );
});
