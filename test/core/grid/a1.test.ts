import fc from "fast-check";

import { formatRange, parseAddress, parseRange } from "../../../src/core/grid/a1";

test.each([
  ["A6", { top: 5, left: 0, bottom: 5, right: 0 }, "A6"],
  ["C3:C3", { top: 2, left: 2, bottom: 2, right: 2 }, "C3"],
  ["$A$6:$I$70", { top: 5, left: 0, bottom: 69, right: 8 }, "A6:I70"],
  ["i70:a6", { top: 5, left: 0, bottom: 69, right: 8 }, "A6:I70"],
  ["XFD1048576", { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 }, "XFD1048576"],
])("%s is read, and written %s as %s", (text, range, written) => {
  expect(parseRange(text)).toEqual(range);
  expect(formatRange(range)).toBe(written);
});

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "AAAA1", "A1:", "A1:B2:C3", "Đ1", "A1 "])(
  "%j is no range",
  (text) => {
    expect(parseRange(text)).toBeUndefined();
  },
);

test("every address of Excel's grid reads back", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      const text = formatRange({ top: row, left: column, bottom: row, right: column });
      expect(parseAddress(text)).toEqual({ row, column });
    }),
  );
});
