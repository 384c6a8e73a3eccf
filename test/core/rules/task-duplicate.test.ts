import { taskDuplicate } from "../../../src/core/rules/task-duplicate";
import { expectFlags } from "../../support/test-rule";

const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";
const row = (task: string, activity: string, lead = "Phòng Nội vụ"): string =>
  `| 1 | Mục tiêu | ${task} | ${activity} | Báo cáo | ${lead} | | Năm 2024 | |`;
const grid = (...lines: string[]): string => [HEADER, ...lines].join("\n");

describe("task-duplicate", () => {
  it("tells the same work written in two places, numbers and tone placement apart", () => {
    const lines = [row("2.1. Số hoá hồ sơ", "Quét"), row("2.2. Việc khác", "Làm"), row("2.3. Số hóa hồ sơ", "Quét")];
    expectFlags(taskDuplicate, grid(...lines), ["C4 twice"]);
  });

  it("takes neighbouring rows that repeat the task for one task with unmerged cells", () => {
    expectFlags(taskDuplicate, grid(row("Số hóa hồ sơ", "Quét"), row("Số hóa hồ sơ", "Quét")), []);
  });

  it("lets another activity, another lead and another heading stand", () => {
    const lines = [
      row("Tập huấn", "Lớp một"),
      row("Việc khác", "Làm"),
      row("Tập huấn", "Lớp hai"),
      row("Việc nữa", "Làm"),
      row("Tập huấn", "Lớp một", "Phòng Tư pháp"),
    ];
    expectFlags(taskDuplicate, grid(...lines), []);
  });
});
