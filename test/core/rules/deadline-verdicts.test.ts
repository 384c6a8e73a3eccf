import { deadlineDoubtful } from "../../../src/core/rules/deadline-doubtful";
import { deadlineUnreadable } from "../../../src/core/rules/deadline-unreadable";
import { findingsOf, testRule } from "../../support/test-rule";
import { gridOf } from "../../support/grid";

testRule(deadlineUnreadable, {
  column: "deadline",
  clean: ["", "Quý II/2024", "Thường xuyên", "Khi có hướng dẫn của tỉnh", "Trước 25/12 năm báo cáo", "Trươc 15/5/2024"],
  flagged: {
    "31/02/2024": { message: /31\/2\/2024 không có trong lịch/u },
    "12/31/2024": { message: /ngày trước, tháng sau/u, fixed: "31/12/2024" },
    "Chưa xác định": { message: /chỉ là chỗ để trống/u },
    "Quý V/2024": { message: /Không có quý V/u },
  },
});

testRule(deadlineDoubtful, {
  column: "deadline",
  clean: ["Quý II/2024", "quý 2 năm 2024", "Hàng năm", "31/02/2024"],
  flagged: {
    "Trươc 15/5/2024": { message: /./u, fixed: "Trước 15/5/2024" },
    "Quý II": { message: /chưa ghi năm/u, fixed: "Quý II/2024" },
    "Năm 2042": { message: /nằm ngoài thời gian của kế hoạch/u },
  },
});

describe("a deadline without its year", () => {
  const severityIn = (title: string): string | undefined =>
    findingsOf(
      deadlineDoubtful,
      gridOf(`${title}\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Việc A | Phòng Nội vụ | Quý II |`),
    )[0]?.severity;

  it("is information where the title gives one year, a warning elsewhere", () => {
    expect(severityIn("KẾ HOẠCH NĂM 2024")).toBe("info");
    expect(severityIn("KẾ HOẠCH GIAI ĐOẠN 2021 - 2025")).toBe("warning");
    expect(severityIn("DANH MỤC NHIỆM VỤ")).toBe("warning");
  });
});
