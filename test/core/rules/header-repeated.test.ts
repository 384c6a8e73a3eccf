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
});
