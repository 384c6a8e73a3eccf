import { prefixSequence } from "../../../src/core/rules/prefix-sequence";
import { expectFlags } from "../../support/test-rule";

const HEADER =
  "| TT | 1- Mục tiêu | 2- Nhiệm vụ | 3- Hoạt động | 4- Sản phẩm | 5- Chủ trì | 6- Phối hợp | 7- Thời gian | 8- Kinh phí |";
const row = (tt: string, objective: string, task: string, activity: string): string =>
  `| ${tt} | ${objective} | ${task} | ${activity} | Báo cáo | Phòng Nội vụ | | Năm 2024 | |`;
const grid = (...lines: string[]): string => [HEADER, ...lines].join("\n");

describe("prefix-sequence", () => {
  it("is content with running numbers, several in a cell too", () => {
    const lines = [
      row("1", "1.1. Mục tiêu A", "2.1. Việc A", "3.1. Soạn thảo 3.2. Trình ký"),
      row("2", "1.2. Mục tiêu B", "2.2. Việc B", "3.3. Kiểm tra"),
    ];
    expectFlags(prefixSequence, grid(...lines), []);
  });

  it("tells a gap, a repetition and a step back, column by column", () => {
    const lines = [
      row("1", "1.1. Mục tiêu A", "2.1. Việc A", "3.1. Soạn thảo"),
      row("2", "1.1. Mục tiêu B", "2.3. Việc B", "3.2. Kiểm tra"),
      row("3", "1.2. Mục tiêu C", "2.4. Việc C", "3.3. Báo cáo 3.1. Gửi đi 3.4. Lưu"),
    ];
    expectFlags(prefixSequence, grid(...lines), ["B3 repeated", "C3 gap", "D4 backwards"]);
  });

  it("reads a number before a figure at the start of a text", () => {
    const lines = [
      row("1", "1.1. Mục tiêu A", "2.1. Việc A", "3.1. Soạn"),
      row("2", "1.2. 100% văn bản", "2.2. Việc B", "3.2. Ký"),
    ];
    expectFlags(prefixSequence, grid(...lines, row("3", "1.3. Mục tiêu C", "2.3. Việc C", "3.3. Gửi")), []);
  });

  it("takes amounts, dates and other columns' digits for what they are", () => {
    const lines = [
      row("1", "Đạt 2.5 tỷ đồng, tăng 1.2 lần", "Việc A theo khoản 2.1 Điều 5", "Họp ngày 3.12 và 3.15"),
      row("2", "1.7. Mục tiêu B", "Việc B", "Trước 1.3.2024"),
    ];
    expectFlags(prefixSequence, grid(...lines), []);
  });
});
