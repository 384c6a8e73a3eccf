import { budgetDoubtful } from "../../../src/core/rules/budget-doubtful";
import { budgetTotal } from "../../../src/core/rules/budget-total";
import { budgetUnreadable } from "../../../src/core/rules/budget-unreadable";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf, testRule } from "../../support/test-rule";

testRule(budgetUnreadable, {
  column: "budget",
  clean: [
    "",
    "Theo dự toán được cấp",
    "50 triệu đồng",
    "2,5 tỷ đồng",
    "1.200.000đ",
    "Không",
    ";",
    "Nguồn chi thường xuyên",
  ],
  flagged: {
    "150": { message: /^“150” không có đơn vị tính\./u },
    "1,200 triệu": { message: /hai cách/u },
    "Ngân sách xã: 50; ngân sách huyện: 20": { message: /ngay sau mỗi số/u },
    "Ngân sách xã: 50; ngân sách huyện: 50.00.000": { message: /không phải là một số tiền/u },
  },
});

testRule(budgetDoubtful, {
  column: "budget",
  clean: [
    "",
    "50 triệu đồng",
    "1.200.000 đồng",
    "100 triệu đồng (ngân sách xã 60 triệu đồng, xã hội hóa 40 triệu đồng)",
  ],
  flagged: {
    "100 triệu đồng (ngân sách xã 60 triệu đồng, xã hội hóa 50 triệu đồng)": { message: /không bằng tổng số/u },
  },
});

const HEADER = ["| Đơn vị tính: triệu đồng |", "| TT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí |"];
const row = (task: string, amount: string): string => `| 1 | ${task} | Phòng Nội vụ | Năm 2024 | ${amount} |`;
const total = (amount: string): string => `| Tổng cộng | | | | ${amount} |`;

const point = (ordinal: string, amount: string): string => row("Ý", amount).replace("| 1 |", `| ${ordinal} |`);
const heading = (numeral: string, amount: string): string => `| ${numeral} | LĨNH VỰC ${numeral} | | | ${amount} |`;
const TWO = [row("A", "10"), row("B", "5")];
const TWENTY = [row("C", "20")];

describe("budget-total", () => {
  it.each([
    ["adds up", [row("A", "10"), row("B", "12,5"), total("22,5")]],
    ["is of words", [row("A", "Theo dự toán được cấp"), total("")]],
    ["has subtotals", [row("A", "10"), total("10"), row("B", "5"), total("5"), total("15")]],
    ["stands first", [total("22,5"), row("A", "10"), row("B", "12,5")]],
    [
      "stands first, above sections with sums",
      [total("35"), heading("I", "15"), ...TWO, heading("II", "20"), ...TWENTY],
    ],
    ["stands over each group", [total("15"), ...TWO, total("20"), ...TWENTY]],
    ["stands below sections with sums", [heading("I", "15"), ...TWO, heading("II", "20"), ...TWENTY, total("35")]],
    ["counts a task or its points", [row("A", "10"), point("1.1", "4"), point("1.2", "6"), row("B", "5"), total("15")]],
    ["stands over nothing that could be added", [total("500"), row("A", "Theo dự toán được cấp")]],
    ["sums up what is not certain", [row("A", "50 - 70 triệu đồng"), row("B", "5"), total("65")]],
    ["sums up amounts a year", [row("A", "10 triệu đồng/năm"), total("50")]],
  ])("is content where the total %s", (_, lines) => {
    expectFlags(budgetTotal, [...HEADER, ...lines].join("\n"), []);
  });

  it("counts an amount over several rows once", () => {
    const lines = [...HEADER, row("A", "10"), row("B", ""), row("C", "5"), total("15")];
    expect(findingsOf(budgetTotal, gridOf(lines.join("\n"), { merges: ["E3:E4"] }))).toEqual([]);
  });

  it("adds up the parts of a section by themselves", () => {
    const lines = [heading("A", "35"), heading("I", "15"), ...TWO, heading("II", "21"), ...TWENTY];
    expectFlags(budgetTotal, [...HEADER, ...lines].join("\n"), ["E7 section"]);
  });

  it("tells a total that is no sum of what stands above", () => {
    expectFlags(budgetTotal, [...HEADER, row("A", "10"), row("B", "12,5"), total("25")].join("\n"), ["E5 differs"]);
  });

  it.each([
    ["a first total", [total("30"), ...TWO, ...TWENTY], ["E3 below"]],
    ["a section's sum", [heading("I", "16"), ...TWO, heading("II", "20"), ...TWENTY, total("35")], ["E3 section"]],
    ["a first total above right sections", [total("36"), heading("I", "15"), ...TWO], ["E3 below"]],
  ])("tells %s that is none", (_, lines, flags) => {
    expectFlags(budgetTotal, [...HEADER, ...lines].join("\n"), flags);
  });
});
