import { applyEdits } from "../../../src/core/grid/apply";
import { planProposals } from "../../../src/core/review";
import { rowTorn } from "../../../src/core/rules/row-torn";
import { toTcvn3 } from "../../../src/core/text/legacy/tcvn3";
import { textCell, gridOf } from "../../support/grid";
import { linesOf, annexOf } from "../../support/reading";
import { expectFlags, findingsOf, listed } from "../../support/test-rule";
import { readSheet } from "../../../src/core/annex";

const HEADER = "| TT | 1- Mục tiêu | 2- Nhiệm vụ | 3- Hoạt động | 4- Sản phẩm | 5- Chủ trì | 7- Thời gian |";
const TORN = `
  ${HEADER}
  | 1 | 1.1. Người dân hài lòng về lĩnh | 2.1. Đối thoại với | 3.1. Xây dựng kế hoạch | Kế hoạch | Văn phòng | Quý I |
  | | vực đất đai | tổ chức, cá nhân | | | | |
  | 2 | và xây dựng | 2.2. Khảo sát | 3.2. Lập phiếu | Phiếu | Văn phòng | Quý II |`;

test("what may or may not be a tail is only suggested", () => {
  const grid = gridOf(`
  ${HEADER}
  | 1 | Văn bản đúng luật | Rà soát | Rà soát văn bản, | Báo cáo | Văn phòng | Quý I/2026 |
  | 2 | Hồ sơ đúng hạn | Công khai | Trình ký | Danh mục | Văn phòng | Quý II/2026 |
  | 3 | Cán bộ vững nghề | Cử đi học | Lập danh sách | Quyết định | Văn phòng | Quý III/2026 |`);
  const [finding, ...more] = findingsOf(rowTorn, grid);
  expect([finding?.messageId, finding?.severity, finding?.fix, ...more]).toEqual(["perhapsTail", "info", undefined]);
  expect(finding?.suggestions.map(({ label }) => label)).toEqual(["Trả phần đuôi về ô D2"]);
});

test("torn rows and tails are joined, and only then the parts that follow", () => {
  const grid = gridOf(TORN);
  expect(listed(findingsOf(rowTorn, grid))).toEqual(["B3,C3 row", "B4 tail"]);
  const [first, second] = findingsOf(rowTorn, grid);
  expect(first?.message).toBe(
    "Dòng 3 là phần còn lại của dòng 2 bị ngắt trang cắt đôi. Bấm sửa để nối chữ lên dòng 2 và xóa dòng 3.",
  );
  expect(first?.fix?.label).toBe("Nối dòng 3 vào dòng 2");
  expect(second?.fix).toBeUndefined();
  const once = applyEdits(grid, planProposals(grid.sheet, "", [first!.fix!])).snapshot;
  const [rest, ...more] = findingsOf(rowTorn, once);
  expect(more).toEqual([]);
  const twice = applyEdits(once, planProposals(grid.sheet, "", [rest!.fix!])).snapshot;
  expect(findingsOf(rowTorn, twice)).toEqual([]);
  expect(readSheet(twice).annexes.flatMap(linesOf)).toEqual(linesOf(annexOf(TORN)));
});

test("what may be a new text is only suggested", () => {
  const doubtful = `
    | TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |
    | 1 | Tuyên truyền trên cổng thông tin của | Tin, bài | Văn phòng | Quý I |
    | | Trung tâm Văn hóa xã | | Phòng Văn hóa | |
    | | Hội thi cải cách hành chính | Hội thi | Phòng Nội vụ | Quý II |`;
  const [finding, ...more] = findingsOf(rowTorn, gridOf(doubtful));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ messageId: "perhapsRow", severity: "info" });
  expect(finding?.fix).toBeUndefined();
  expect(finding?.suggestions.map(({ label }) => label)).toEqual(["Nối dòng 3 vào dòng 2"]);
});

test("a formula is never rewritten", () => {
  const grid = gridOf(TORN);
  const row = new Map([...grid.rows.get(1)!, [1, { ...textCell("1.1. Người dân hài lòng về lĩnh"), formula: "A1" }]]);
  const findings = findingsOf(rowTorn, { ...grid, rows: new Map([...grid.rows, [1, row]]) });
  expect(listed(findings)).toEqual(["B3,C3 row", "B4 tail"]);
  expect(findings.filter(({ fix }) => fix)).toEqual([]);
});

test("a table that nothing tore is clean", () => {
  expectFlags(rowTorn, `${HEADER}\n| 1 | 1.1. Đích | 2.1. Việc | 3.1. Cách | Kế hoạch | Văn phòng | Quý I |`, []);
});

test("a text in an old encoding is converted before it is joined", () => {
  const findings = findingsOf(rowTorn, gridOf(toTcvn3(TORN), { fontName: ".VnTime" }));
  expect(listed(findings)).toEqual(["B3,C3 row", "B4 tail"]);
  expect(findings.filter(({ fix }) => fix)).toEqual([]);
});
