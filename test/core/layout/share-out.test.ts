import fc from "fast-check";
import { shareOut, type ColumnDemand } from "../../../src/core/layout/share-out";

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const demand = (lengths: number[], floor = 30, ceiling = 1000): ColumnDemand => ({
  column: 0,
  floor,
  ceiling,
  lengths,
});

const demands = fc
  .record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.record({
        column: fc.constant(0),
        floor: fc.integer({ min: 20, max: 60 }),
        ceiling: fc.integer({ min: 60, max: 900 }),
        lengths: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: rows, maxLength: rows }),
      }),
      { minLength: columns, maxLength: columns },
    ),
  );

describe("sharing out a page's width", () => {
  it("fills the page and keeps every floor, whatever the columns hold", () => {
    fc.assert(
      fc.property(demands, (columns) => {
        const widths = shareOut(700, columns);
        expect(sum(widths)).toBeCloseTo(Math.max(700, sum(columns.map(({ floor }) => floor))), 3);
        widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual(columns[index]!.floor - 1e-6));
      }),
    );
  });

  it("gives more to the column with more text", () => {
    const [short, long] = shareOut(400, [demand([100, 100]), demand([900, 900])]);
    expect(long).toBeGreaterThan(2 * short!);
  });

  it("gives nothing beyond the ceiling while another column can use it", () => {
    const [ordinal, text] = shareOut(400, [demand([10], 25, 30), demand([2000])]);
    expect(ordinal).toBeCloseTo(30);
    expect(text).toBeCloseTo(370);
  });

  it("makes rows lower than equal columns would", () => {
    const columns = [demand([600, 80, 500]), demand([100, 90, 120]), demand([300, 900, 200])];
    const heightOf = (widths: readonly number[]): number =>
      sum([0, 1, 2].map((row) => Math.max(...columns.map(({ lengths }, index) => lengths[row]! / widths[index]!))));
    expect(heightOf(shareOut(600, columns))).toBeLessThan(heightOf([200, 200, 200]) * 0.9);
  });
});
