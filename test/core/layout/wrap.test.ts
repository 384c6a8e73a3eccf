import fc from "fast-check";
import { EXCEL, LIBREOFFICE, TYPESETTERS } from "../../../src/core/layout/typesetters";
import { countLines, unwrappedWidth, widthForLines, widthForWords } from "../../../src/core/layout/wrap";
import { wrappedHeight } from "../../../src/core/layout/wrapped-height";

const LOOK = { size: 12, bold: false };
const linesIn = (text: string, width: number): number => countLines(text, width, LOOK, EXCEL);

describe("the width of Times New Roman", () => {
  const width = (text: string, bold = false): number => EXCEL.widthOf(text, { size: 12, bold });

  it("is half an em a digit, at any weight", () => {
    expect(width("0123456789")).toBeCloseTo(60);
    expect(width("0123456789", true)).toBeCloseTo(60);
  });

  it("does not change with accents", () => {
    expect(width("ễ")).toBe(width("e"));
    expect(width("ư")).toBe(width("u"));
    expect(width("Ứ")).toBe(width("U"));
    expect(width("đ")).toBe(width("d"));
    expect(width("e\u0302\u0303")).toBe(width("e"));
  });

  it("is reckoned wider for letters that a substitute font has to lend", () => {
    expect(LIBREOFFICE.widthOf("ệ", LOOK)).toBeGreaterThan(LIBREOFFICE.widthOf("ê", LOOK) * 1.2);
  });

  it("takes a full em for what it does not know", () => {
    expect(width("語")).toBeCloseTo(12);
  });
});

describe("the lines of a text", () => {
  it("are broken after spaces", () => {
    expect(linesIn("rà soát văn bản", 200)).toBe(1);
    expect(linesIn("rà soát văn bản", 50)).toBe(2);
  });

  it("are broken after a hyphen between letters, never inside a number", () => {
    const width = widthForWords("HĐND-UBND", LOOK, EXCEL);
    expect(linesIn("HĐND-UBND", width)).toBe(2);
    expect(widthForWords("2021-2025", LOOK, EXCEL)).toBeCloseTo(unwrappedWidth("2021-2025", LOOK, EXCEL));
  });

  it("are broken where the text breaks, empty lines counted", () => {
    expect(linesIn("một\nhai\r\nba", 200)).toBe(3);
    expect(linesIn("một\n\nba", 200)).toBe(3);
    expect(linesIn("", 200)).toBe(1);
  });

  it("do not count the space at their end", () => {
    const width = unwrappedWidth("rà soát", LOOK, EXCEL);
    expect(linesIn("rà soát   ", width)).toBe(1);
  });

  it("divide a word that is wider than the cell", () => {
    expect(linesIn("n".repeat(40), 124)).toBe(2);
  });

  it("never grow in number as the cell grows in width", () => {
    const texts = fc.array(fc.constantFrom("kế", "hoạch", "UBND-HĐND", "x".repeat(30), "\n"), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 200 }), (parts, width, more) => {
        const text = parts.join(" ");
        expect(linesIn(text, width + more)).toBeLessThanOrEqual(linesIn(text, width));
      }),
    );
  });
});

describe("the width for so many lines", () => {
  const text = "7 - Thời gian hoàn thành nhiệm vụ";

  it.each([1, 2, 3])("is enough for %d, and a little less is not", (most) => {
    const width = widthForLines(text, most, LOOK, EXCEL);
    expect(linesIn(text, width)).toBe(most);
    expect(linesIn(text, width - 0.5)).toBeGreaterThan(most);
  });

  it("never cuts a word, however many lines are allowed", () => {
    expect(widthForLines(text, 20, LOOK, EXCEL)).toBe(widthForWords(text, LOOK, EXCEL));
  });
});

describe("the height of a wrapped text", () => {
  it.each([
    [11, 15],
    [12, 15.75],
    [13, 16.5],
    [14, 18.75],
  ])("of one line at %d points is no less than Excel's AutoFit gives, %d", (size, autoFit) => {
    expect(wrappedHeight("Phụ lục", 200, { size, bold: false })).toBeGreaterThanOrEqual(autoFit);
    expect(wrappedHeight("Phụ lục", 200, { size, bold: false })).toBeLessThanOrEqual(autoFit + 3);
  });

  it("is what the more demanding program needs", () => {
    const text = "Tham mưu ban hành các văn bản quy phạm pháp luật của xã";
    const heights = TYPESETTERS.map((setter) => countLines(text, 90, LOOK, setter) * setter.lineHeight(LOOK.size));
    expect(wrappedHeight(text, 90, LOOK)).toBeGreaterThanOrEqual(Math.max(...heights));
  });
});
