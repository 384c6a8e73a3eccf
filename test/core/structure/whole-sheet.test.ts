import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan } from "../../../src/core/grid/edit";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { planLayout } from "../../../src/core/layout";
import { neededHeights } from "../../../src/core/layout/needed-heights";
import { planProposals, reviewPrint } from "../../../src/core/review";
import { planForSheet, renumberOrdinals, splitTallRows } from "../../../src/core/structure";
import { gridOf, snapshotOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const TWO = gridOf(`
| Phụ lục I |
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025 |
| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |
| 3 | Rà soát văn bản | Danh mục | Văn phòng | Quý I/2025 |
| 5 | Niêm yết thủ tục | Bảng niêm yết | Văn phòng | Quý II/2025 |

| Phụ lục II |
| KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025 |
| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |
| 7 | Lắp đặt mạng | Biên bản | Phòng Kinh tế | Quý I/2025 |
`);

describe("an action over a sheet", () => {
  it("reaches every annex of it, each counted by itself, in one plan that can be taken back", () => {
    expect(readSheet(TWO).annexes).toHaveLength(2);
    const plan = planForSheet(TWO, {}, (sheet, annex) => renumberOrdinals(sheet, annex, "never"));
    const { done, snapshot, refused } = applyEdits(TWO, plan);
    expect(refused).toEqual([]);
    expect(done.edits.map((edit) => edit.kind === "setValue" && edit.after)).toEqual(["1", "2", "1"]);
    expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(TWO));
  });
});

const long = Array.from({ length: 300 }, (_, index) => `Việc thứ ${index + 1} được giao cho các thôn.`).join(" ");
const tall = snapshotOf([
  ["Phụ lục"],
  ["KẾ HOẠCH NĂM 2025"],
  ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Chủ trì", "Thời gian"],
  ["1", "Mục tiêu", "Nhiệm vụ", long, "Văn phòng", "Quý I/2025"],
  ["2", "Mục tiêu hai", "Nhiệm vụ hai", "Báo cáo", "Văn phòng", "Quý II/2025"],
]);
const laidOut = (sheet: GridSnapshot): GridSnapshot =>
  applyEdits(sheet, planLayout(sheet, readSheet(sheet).annexes)).snapshot;

describe("rows that are too tall", () => {
  it("are divided until every part fits, with no word lost", () => {
    const { snapshot, refused } = applyEdits(laidOut(tall), planForSheet(laidOut(tall), {}, splitTallRows));
    expect(refused).toEqual([]);
    const { range, items } = readSheet(snapshot).annexes[0]!;
    expect(items.map(({ continuationRows }) => continuationRows.length)).toEqual([range.bottom - range.top - 2, 0]);
    expect(items[0]!.continuationRows.length).toBeGreaterThan(1);
    expect(items[0]!.fields.activity?.text).toBe(long);
    expect(neededHeights(snapshot, range.top, range.bottom).tooTall).toEqual([]);
  });

  it("are told before printing, with their division offered", () => {
    const { findings } = reviewPrint(laidOut(tall));
    const [finding] = findings.filter(({ messageId }) => messageId === "limit");
    expect(finding?.suggestions[0]?.label).toBe("Tách dòng quá cao");
    const { edits } = finding!.suggestions[0]!;
    expect(edits.map(({ kind }) => kind)).toEqual(["setValue", "setRowHeight", "insertRows"]);
    const done = applyEdits(laidOut(tall), planProposals(tall.sheet, "", [{ label: "", edits }]));
    expect(reviewPrint(done.snapshot).findings.filter(({ ruleId }) => ruleId === "print-row-height")).toEqual([]);
  });
});
