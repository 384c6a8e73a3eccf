import { formatRoman, parseRoman } from "../../../src/core/text/roman";

describe("Roman numerals", () => {
  it("are read as they are written, from 1 to 399", () => {
    for (let number = 1; number < 400; number += 1) expect(parseRoman(formatRoman(number))).toBe(number);
  });

  it.each(["", "0", "IIII", "VX", "IC", "A", "I.", "IVI"])("%p is none", (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });

  it("are read in small letters and between spaces", () => {
    expect(parseRoman(" iv ")).toBe(4);
  });
});
