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

describe("section-empty", () => {
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
