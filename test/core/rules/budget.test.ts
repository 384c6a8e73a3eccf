import { budgetDoubtful } from "../../../src/core/rules/budget-doubtful";
import { budgetTotal } from "../../../src/core/rules/budget-total";
import { budgetUnreadable } from "../../../src/core/rules/budget-unreadable";
import { expectFlags, testRule } from "../../support/test-rule";

testRule(budgetUnreadable, {
  column: "budget",
  clean: ["", "Theo dự toán được cấp", "50 triệu đồng", "2,5 tỷ đồng", "1.200.000đ", "Không", "Nguồn chi thường xuyên"],
  flagged: {
    "150": { message: /^“150” không có đơn vị tính\./u },
    "1,200 triệu": { message: /hai cách/u },
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

describe("budget-total", () => {
  it.each([
    ["adds up", [row("A", "10"), row("B", "12,5"), total("22,5")]],
    ["is of words", [row("A", "Theo dự toán được cấp"), total("")]],
    ["has subtotals", [row("A", "10"), total("10"), row("B", "5"), total("5"), total("15")]],
  ])("is content where the total %s", (_, lines) => {
    expectFlags(budgetTotal, [...HEADER, ...lines].join("\n"), []);
  });

  it("tells a total that is no sum of what stands above", () => {
    expectFlags(budgetTotal, [...HEADER, row("A", "10"), row("B", "12,5"), total("25")].join("\n"), ["E5 differs"]);
  });
});
