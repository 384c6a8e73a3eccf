import { headerRepeated } from "../../../src/core/rules/header-repeated";
import { expectFlags } from "../../support/test-rule";

const HEADER = "| TT | Nhiệm vụ | Chủ trì | Thời gian |";
const row = (ordinal: number): string => `| ${ordinal} | Việc ${ordinal} | Phòng Nội vụ | Năm 2024 |`;

describe("header-repeated", () => {
  it("is content with one header", () => {
    expectFlags(headerRepeated, [HEADER, row(1), row(2)].join("\n"), []);
  });

  it("tells each header inside the table and takes it out", () => {
    expectFlags(headerRepeated, [HEADER, row(1), HEADER, row(2), HEADER, row(3)].join("\n"), [
      "A3 repeated",
      "A5 repeated",
    ]);
  });

  it("is content where the sections carry headers of their own", () => {
    const section = (numeral: string, title: string): string => `| ${numeral} | ${title} | | |`;
    const annex = (...sections: string[]): string =>
      sections
        .flatMap((title, index) => [section(["I", "II", "III"][index]!, title), HEADER, row(1), row(2)])
        .join("\n");
    expectFlags(headerRepeated, annex("Thể chế", "Thủ tục"), []);
    expectFlags(headerRepeated, [HEADER, annex("Thể chế", "Thủ tục", "Bộ máy")].join("\n"), []);
  });

  it("is not misled by a page that breaks below one of many headings", () => {
    const lines = [HEADER, "| I | Thể chế | | |", row(1), "| II | Thủ tục | | |", HEADER, row(2), HEADER, row(3)];
    expectFlags(headerRepeated, lines.join("\n"), ["A5 repeated", "A7 repeated"]);
  });
});
