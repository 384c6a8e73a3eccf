import { sectionEmpty } from "../../../src/core/rules/section-empty";
import { sectionSequence } from "../../../src/core/rules/section-sequence";
import { expectFlags } from "../../support/test-rule";

const HEADER = "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |";
const ITEM = "| 1 | Ban hành kế hoạch | Phòng Nội vụ | | Năm 2024 |";
const section = (text: string): string => `| ${text} | | | | |`;
const grid = (...lines: string[]): string => [HEADER, ...lines].join("\n");

describe("section-sequence", () => {
  it("is content with I, II, III", () => {
    expectFlags(sectionSequence, grid(section("I. Một"), ITEM, section("II. Hai"), ITEM, section("III. Ba"), ITEM), []);
  });

  it("tells a gap, a repetition and a step back", () => {
    const lines = ["I. Một", "III. Ba", "III. Lại ba", "II. Hai"].flatMap((text) => [section(text), ITEM]);
    expectFlags(sectionSequence, grid(...lines), ["A4 gap", "A6 repeated", "A8 backwards"]);
  });
});

describe("section-sequence of letters, numbers and levels", () => {
  const heading = (numeral: string): string => `| ${numeral} | Mục ${numeral} | | | |`;
  const table = (...numerals: string[]): string => grid(...numerals.flatMap((text) => [heading(text), ITEM]));

  it.each([[["A", "B", "C", "D"]], [["A", "B", "C", "D", "Đ", "E"]], [["A", "B", "C", "D", "E"]], [["1", "2", "3"]]])(
    "is content with %j",
    (numerals) => {
      expectFlags(sectionSequence, table(...numerals), []);
    },
  );

  it("tells a letter and a number that are missing", () => {
    expectFlags(sectionSequence, table("A", "B", "D"), ["A6 gap"]);
    const point = (ordinal: string): string => `| ${ordinal} | Việc ${ordinal} | Phòng Nội vụ | | Năm 2024 |`;
    const lines = [heading("1"), point("1.1"), point("1.2"), heading("3"), point("3.1")];
    expectFlags(sectionSequence, grid(...lines), ["A5 gap"]);
  });

  it("counts anew under each part, and tells a gap within one", () => {
    const part = (letter: string, ...numerals: string[]): string[] => [
      heading(letter),
      ...numerals.flatMap((text) => [heading(text), ITEM]),
    ];
    expectFlags(sectionSequence, grid(...part("A", "I", "II"), ...part("B", "I", "II")), []);
    expectFlags(sectionSequence, grid(...part("A", "I", "II"), ...part("B", "I", "III")), ["A10 gap"]);
  });

  it("takes a task between two headings for a member of their list", () => {
    const point = (ordinal: string): string => `| ${ordinal} | Việc ${ordinal} | Phòng Nội vụ | | Năm 2024 |`;
    const lines = [heading("1"), point("1.1"), point("2"), heading("3"), point("3.1")];
    expectFlags(sectionSequence, grid(...lines), []);
  });

  it("may begin anew after a heading without a number", () => {
    const part = (title: string): string => `| | ${title} | | | |`;
    const lines = [part("NHIỆM VỤ CHUNG"), heading("I"), ITEM, heading("II"), ITEM];
    expectFlags(sectionSequence, grid(...lines, part("NHIỆM VỤ CỤ THỂ"), heading("I"), ITEM), []);
  });
});

describe("section-empty", () => {
  it("is content with a heading right above one of a lower level", () => {
    const lines = ["| I | THỂ CHẾ | | | |", "| 1 | Xây dựng | | | |", "| 1.1 | Nâng chất lượng | | | |"];
    expectFlags(sectionEmpty, grid(...lines, "| 1.1.1 | Rà soát | Phòng Nội vụ | | Năm 2024 |"), []);
    const levels = [
      "| A | PHẦN MỘT | | | |",
      "| I | THỂ CHẾ | | | |",
      "| 1 | Xây dựng | | | |",
      ITEM,
      "| II | BỘ MÁY | | | |",
    ];
    expectFlags(sectionEmpty, grid(...levels), ["A6 empty"]);
  });

  it("is content with a task under every heading", () => {
    expectFlags(sectionEmpty, grid(section("I. Một"), ITEM, section("II. Hai"), ITEM), []);
  });

  it("tells a heading with nothing below it, at the end too", () => {
    expectFlags(sectionEmpty, grid(section("I. Một"), section("II. Hai"), ITEM, section("III. Ba")), [
      "A2 empty",
      "A5 empty",
    ]);
  });

  it("tells a form that nobody has filled in once, as a whole", () => {
    expectFlags(sectionEmpty, grid(section("I. MỘT HAI"), section("II. HAI BA")), ["A2 blank"]);
  });
});
