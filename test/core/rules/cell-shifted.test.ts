import { applyEdits } from "../../../src/core/grid/apply";
import { planProposals } from "../../../src/core/review";
import { cellShifted } from "../../../src/core/rules/cell-shifted";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const HEADER = "| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian | Kinh phí |";
const SHIFTED = `${HEADER}\n| 1 | Giám sát an toàn thông tin | Hệ thống | Văn phòng | | Sau khi có hướng dẫn của tỉnh |`;

test("a deadline in the budget column is to be moved", () => {
  expectFlags(cellShifted, SHIFTED, ["F2,E2 shifted"]);
  const [finding] = findingsOf(cellShifted, gridOf(SHIFTED));
  expect(finding?.message).toBe(
    "Các ô F2, E2: “Sau khi có hướng dẫn của tỉnh” nằm ở cột “Kinh phí” nhưng có vẻ thuộc cột “Thời gian”, nơi ô E2 đang trống. Hãy kiểm tra và bấm để chuyển sang ô E2.",
  );
  const moved = applyEdits(gridOf(SHIFTED), planProposals("Phụ lục", "", finding!.suggestions)).snapshot;
  expect(moved.rows.get(1)?.get(4)?.value).toBe("Sau khi có hướng dẫn của tỉnh");
  expect(findingsOf(cellShifted, moved)).toEqual([]);
});

test("every cell in its place is clean", () => {
  expectFlags(
    cellShifted,
    `${HEADER}\n| 1 | Giám sát | Hệ thống | Văn phòng | Quý I/2026 | Theo dự toán được cấp |`,
    [],
  );
});
