import { rowsHidden } from "../../../src/core/rules/rows-hidden";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const GRID = [
  "| TT | Nhiệm vụ | Chủ trì | Thời gian |",
  ...Array.from({ length: 12 }, (_, i) => `| ${i + 1} | Việc ${i + 1} | Văn phòng | Quý I |`),
].join("\n");

test("hidden rows are one finding", () => {
  expectFlags(rowsHidden, GRID, ["A3,A5 hidden"], { hiddenRows: [3, 5, 40] });
  expect(findingsOf(rowsHidden, gridOf(GRID, { hiddenRows: [3, 5] }))[0]?.message).toBe(
    "2 dòng của bảng đang bị ẩn hoặc bị lọc (dòng 3, 5). Các dòng này vẫn được kiểm tra và tổng hợp; hãy bỏ ẩn nếu không định giấu.",
  );
});

test("of many hidden rows the first ten are named", () => {
  const hiddenRows = Array.from({ length: 11 }, (_, i) => i + 2);
  expect(findingsOf(rowsHidden, gridOf(GRID, { hiddenRows }))[0]?.message).toContain(
    "(dòng 2, 3, 4, 5, 6, 7, 8, 9, 10, 11…)",
  );
});

test("a table all in view is clean", () => {
  expectFlags(rowsHidden, GRID, []);
});
