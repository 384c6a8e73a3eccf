import { countNumbered } from "../../../src/core/summary/counting";
import { reformFieldOf } from "../../../src/core/summary/sections";
import { rollUp } from "../../../src/core/summary";
import { planOf, row } from "../../support/small-plans";
import { gridOf } from "../../support/grid";
import { inputsOf } from "../../support/roll-up";

test.each([
  ["", 0],
  ["Rà soát văn bản", 1],
  ["2.1. Rà soát văn bản", 1],
  ["2.1. Rà soát văn bản\n2.2. Tự kiểm tra văn bản", 2],
  ["2.1. Rà soát văn bản. 2.2. Tự kiểm tra; 2.3. Báo cáo", 3],
  ["Tăng thu gấp 2.5 lần năm trước", 1],
  ["Theo mục 2.1. Quy chế", 1],
])("%j holds %d tasks", (text, count) => {
  expect(countNumbered(text, "task")).toBe(count);
});

test.each([
  ["CẢI CÁCH THỂ CHẾ", "L1"],
  ["Công tác cải cách thể chế", "L1"],
  ["Cải cách TTHC", "L2"],
  ["CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC", "L3"],
  ["Cải cách chế độ công vụ", "L4"],
  ["Cải cách tài chính công", "L5"],
  ["XÂY DỰNG, PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ", "L6"],
  ["Xây dựng và phát triển chính quyền số", "L6"],
  ["Công tác chỉ đạo điều hành", "L7"],
  ["An sinh xã hội", undefined],
  ["Cải cách tiền lương", undefined],
])("the heading %j is %s", (heading, code) => {
  expect(reformFieldOf(heading)?.code).toBe(code);
});

test("a merge counts once, its amount at its first row", () => {
  const grid = gridOf(
    `
    KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA XÃ AN BÌNH
    | TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời hạn | Kinh phí |
    | 1 | Đạt | Rà soát văn bản | Lập danh mục | Danh mục | Tư pháp - Hộ tịch | | Quý I/2024 | 5 triệu đồng |
    | | | | Báo cáo | Báo cáo | Tư pháp - Hộ tịch | | Quý II/2024 | |
    `,
    { merges: ["A3:A4", "B3:B4", "C3:C4", "I3:I4"] },
  );
  const { entries } = rollUp(inputsOf(grid, "a.xlsx")).context;
  expect(entries.map(({ tasks, activities, dong }) => [tasks, activities, dong])).toEqual([
    [1, 1, 5_000_000n],
    [0, 1, undefined],
  ]);
});

test("own headings of several units are one section, whatever the case", () => {
  const plan = (unit: string, heading: string) => planOf(unit, `| I. ${heading} |\n${row("Chăm lo hộ nghèo")}`);
  const { sections } = rollUp([
    ...plan("xã A Lưới", "AN SINH XÃ HỘI"),
    ...plan("xã Bình Minh", "An sinh xã hội"),
  ]).context;
  expect(sections.map(({ title }) => title)).toEqual(["An sinh xã hội"]);
});
