import { readSheet } from "../../../src/core/annex";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { gridOf, textCell } from "../../support/grid";
import { longAnnex } from "../../support/long-annex";

const secondsFor = (snapshot: GridSnapshot): number => {
  const start = performance.now();
  readSheet(snapshot);
  return (performance.now() - start) / 1000;
};

test("30,000 rows take about ten times as long as 3,000", () => {
  secondsFor(longAnnex(2000));
  const small = secondsFor(longAnnex(3000));
  const large = longAnnex(30_000);
  expect(readSheet(large).annexes[0]?.items).toHaveLength(29_700);
  const time = secondsFor(large);
  expect(time).toBeLessThan(Math.max(small, 0.2) * 25);
});

test("20,000 rows that all look like the rest of the one above are not put together one by one for ever", () => {
  const { rows, ...sheet } = longAnnex(20_000);
  const tails = new Map(
    [...rows].map(([row, cells]) => [row, row < 3 ? cells : new Map([[2, textCell(`và phần còn lại thứ ${row},`)]])]),
  );
  expect(secondsFor({ ...sheet, rows: tails, merges: [] })).toBeLessThan(
    Math.max(secondsFor(longAnnex(20_000)), 0.2) * 5,
  );
});

test("a used range of the whole grid costs what its few cells cost", () => {
  const corner = new Map([[16_383, textCell("x")]]);
  const snapshot = {
    ...gridOf("| a |"),
    rows: new Map([
      [0, new Map([[0, textCell("a")]])],
      [500_000, corner],
      [1_048_575, corner],
    ]),
  };
  expect(secondsFor(snapshot)).toBeLessThan(0.05);
});
