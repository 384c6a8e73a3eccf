import { agencyUnknown } from "../../../src/core/rules/agency-unknown";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf, testRule } from "../../support/test-rule";

testRule(agencyUnknown, {
  column: "lead",
  clean: ["", "Phòng Nội vụ", "Các phòng, ban, ngành huyện", "Phòng Nội vụ; Phòng Tư pháp", "Trường Tiểu học An Bình"],
  flagged: {
    "Phòng Nội vụu": { message: /^Không có “Phòng Nội vụu” trong danh mục cơ quan\. Có thể là “Phòng Nội vụ”/u },
    "Thường xuyên": { message: /“Thường xuyên”/u, suggestions: [] },
    "Phòng Vũ trụ": { message: /^Không có “Phòng Vũ trụ” trong danh mục cơ quan\./u },
  },
});

const plan = (title: string, lead: string): string =>
  `| ${title} |\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Việc một | ${lead} | Năm 2026 |`;

describe("agency-unknown", () => {
  it.each([
    ["BỘ NỘI VỤ", "Vụ Tiền lương"],
    ["SỞ TƯ PHÁP", "Phòng Bổ trợ tư pháp"],
    ["BỆNH VIỆN ĐA KHOA TỈNH PHÚ THỌ", "Phòng Kế hoạch tổng hợp"],
  ])("is content in the plan of “%s” with “%s”", (title, lead) => {
    expectFlags(agencyUnknown, plan(title, lead), []);
  });

  it.each([
    ["KẾ HOẠCH NĂM 2026 CỦA XÃ AN BÌNH", "Phòng Nội thất", "error"],
    ["KẾ HOẠCH NĂM 2026 CỦA XÃ AN BÌNH", "Vụ Tiền lương", "error"],
    ["KẾ HOẠCH NĂM 2026", "Phòng Vũ trụ", "error"],
    ["KẾ HOẠCH NĂM 2026", "Vụ Tiền lương", "warning"],
  ])("under “%s” says of “%s”: %s", (title, lead, severity) => {
    const [finding] = findingsOf(agencyUnknown, gridOf(plan(title, lead)));
    expect(finding).toMatchObject({ severity, text: lead });
  });
});
