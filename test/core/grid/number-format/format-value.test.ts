import fc from "fast-check";

import { BUILT_IN_FORMATS } from "../../../../src/core/grid/number-format/built-in";
import { formatValue, isDateFormat } from "../../../../src/core/grid/number-format/format-value";

describe("formatValue", () => {
  test.each([
    [1_200_000, "#,##0", "1,200,000"],
    [1_200_000, '#,##0" đồng"', "1,200,000 đồng"],
    [1_234_567, "#,##0,", "1,235"],
    [1.005, "0.00", "1.01"],
    [0.125, "0.0%", "12.5%"],
    [0.5, "0%", "50%"],
    [0.5, "#.##", ".5"],
    [12, "000", "012"],
    [-5, "#,##0;(#,##0)", "(5)"],
    [-5, "#,##0;[Red]-#,##0", "-5"],
    [-0.2, "0", "0"],
    [0, '0;-0;"không"', "không"],
    [7, '"Quý "0', "Quý 7"],
    [1500, "[$₫-42A]#,##0", "₫1,500"],
    [1500, "_-* #,##0_-", " 1,500 "],
    [3, "General", "3"],
    [0.1 + 0.2, "General", "0.3"],
    [1 / 3, "General", "0.333333333"],
    [1e21, "General", "1E+21"],
    [1.5e-10, "General", "1.5E-10"],
    [12, "@", "12"],
    [3, 'General" việc"', "3 việc"],
    [46_037, "dd/mm/yyyy", "15/01/2026"],
    [46_037, "m/d/yyyy", "15/01/2026"],
    [46_037, "d-mmm-yy", "15-Jan-26"],
    [46_037, "mmm-yy", "Jan-26"],
    [46_037, "dddd, d mmmm", "Thursday, 15 January"],
    [46_037, "mmmmm", "J"],
    [46_037, '"ngày "d" tháng "m" năm "yyyy', "ngày 15 tháng 1 năm 2026"],
    [46_037, "[$-42A]dd/mm/yyyy;@", "15/01/2026"],
    [46_037.75, "dd/mm/yyyy hh:mm", "15/01/2026 18:00"],
    [46_037.75, "h:mm AM/PM", "6:00 PM"],
    [46_037.5, "h:mm AM/PM", "12:00 PM"],
    [46_037, "h:mm AM/PM", "12:00 AM"],
    [46_037.76, 'h"h"mm"m"', "18h14m"],
    [46_037.75, 'h"m"', "18m"],
    [0.5, "hh:mm:ss", "12:00:00"],
    [1.5, "[h]:mm", "36:00"],
    [1.5, "[mm]", "2160"],
    [0.001, "[ss]", "86"],
    [-1, "dd/mm/yyyy", "-1"],
    ["Quý I", "dd/mm/yyyy", "Quý I"],
    [true, "0.00", "TRUE"],
    [false, "0.00", "FALSE"],
    [null, "0.00", ""],
  ])("%j through %j is %j", (value, numberFormat, text) => {
    expect(formatValue(value, numberFormat)).toBe(text);
  });

  test("bears a figure that its format makes larger than any number", () => {
    expect(formatValue(-1.797693134862316e306, "0%")).toMatch(/^-\d+%$/u);
  });

  test("never fails, whatever the format", () => {
    const codes = fc.string({
      unit: fc.constantFrom(...Array.from('0#?.,;%/E+-"\\[]_*@ymdhsAMP/$Red')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.double({ noNaN: true }), codes, (number, code) => typeof formatValue(number, code) === "string"),
    );
  });

  test("whole numbers read back from every plain built-in format", () => {
    fc.assert(
      fc.property(fc.integer(), (number) => Number(formatValue(number, "#,##0").replaceAll(",", "")) === number),
    );
  });
});

test("tells dates and times from numbers", () => {
  const dates = [...BUILT_IN_FORMATS].filter(([, code]) => isDateFormat(code)).map(([id]) => id);
  expect(dates).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
  expect(['#,##0" đồng"', "[Red]0", "General", '"ngày" 0'].map(isDateFormat)).toEqual([false, false, false, false]);
});
