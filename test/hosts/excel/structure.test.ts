import { readSheet } from "../../../src/core/annex";
import { invertPlan } from "../../../src/core/grid/edit";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import * as structure from "../../../src/core/structure";
import type { StructureAction } from "../../../src/core/structure";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { newXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { bookFacts } from "../../support/excel/book-facts";
import { excelHostOver, throughBoth } from "../../support/excel/through-both";
import { gridOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const bytesOf = ({ sheet, rows, merges }: GridSnapshot): Promise<Uint8Array> =>
  newXlsx([{ name: sheet, rows, merges }]);

const HEAD = `
Phụ lục
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025

`;
const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";

const outline = gridOf(
  `${HEAD}${HEADER}
| I | CẢI CÁCH THỂ CHẾ | | | | | | | |
| 1 | 1.1. Văn bản đúng luật | 2.1. Rà soát văn bản | 3.1. Lập danh mục | Danh mục | Văn phòng | Công an xã | Quý I/2025 | |
| | | | 3.4. Trình công bố | Quyết định | Văn phòng | Công an xã | Quý II/2025 | |
| 3 | 1.4. Hồ sơ đúng hạn | 2.6. Công khai thủ tục | 3.6. Niêm yết | Bảng niêm yết | Trung tâm | Các phòng | Thường xuyên | |
${HEADER}
| 7 | 1.9. Cán bộ được bồi dưỡng | 2.9. Cử đi học | 3.9. Rà soát nhu | Quyết định | Phòng Văn hóa | Các phòng | Tháng 6/2025 | |
| | | | cầu đào tạo | | | | | |`,
);
const narrow = gridOf(`${HEAD}| TT | Nhiệm vụ | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Văn phòng | Quý I/2025 |
| 2 | Công khai thủ tục | Trung tâm | Thường xuyên |`);
const merged = gridOf(
  `${HEAD}${HEADER}
| 1 | Văn bản đúng luật | Rà soát văn bản | Lập danh mục | Danh mục | Văn phòng | Công an xã | Quý I/2025 | |
| | | | Trình công bố | Quyết định | Văn phòng | Công an xã | Quý II/2025 | |`,
  { merges: ["A6:A7", "B6:B7", "C6:C7"] },
);

const ACTIONS: readonly (readonly [string, GridSnapshot, StructureAction])[] = [
  ["renumberOrdinals", outline, (s, a) => structure.renumberOrdinals(s, a, "never")],
  ["renumberPrefixes", outline, (s, a) => structure.renumberPrefixes(s, a, "never")],
  ["dropRepeatedHeaders", outline, structure.dropRepeatedHeaders],
  ["joinTornRows", outline, structure.joinTornRows],
  ["addMissingColumns", narrow, structure.addMissingColumns],
  ["mergeShared", outline, structure.mergeShared],
  ["unmergeAndFill", merged, structure.unmergeAndFill],
];

async function act(host: WorkbookHost, action: StructureAction): Promise<number> {
  const sheet = await host.activeSheet();
  const before = await host.read(sheet);
  const { done, refused, notices } = await host.apply(action(before, readSheet(before).annexes[0]!));
  expect([...refused, ...notices]).toEqual([]);
  return done.edits.length;
}

describe.each(ACTIONS)("%s", (_name, sheet, action) => {
  it("gives the same workbook through Excel as through the file", async () => {
    const { file, excel } = await throughBoth(await bytesOf(sheet), (host) => act(host, action));
    expect(file.answer).toBeGreaterThan(0);
    expect(excel.answer).toBe(file.answer);
    expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
  });

  it("is taken back in Excel without a trace", async () => {
    const { host, simulated } = excelHostOver(await bytesOf(sheet));
    const name = await host.activeSheet();
    const before = await host.read(name);
    const { done } = await host.apply(action(before, readSheet(before).annexes[0]!));
    const { refused } = await host.apply(invertPlan(done));
    expect(refused).toEqual([]);
    expect(plainSheet(await host.read(name))).toEqual(plainSheet(before));
    expect(simulated.around.undoLosses).toEqual([]);
  });
});

it("a blank annex with its drop-downs and their list is the same through Excel as through the file", async () => {
  const agencies = ["Văn phòng HĐND và UBND", "Phòng Kinh tế, Hạ tầng và Đô thị"];
  const sheets = structure.blankAnnex({ year: 2026, agencies });
  const { file, excel } = await throughBoth(await bytesOf(narrow), (host) => host.addSheets(sheets));
  expect(excel.answer).toEqual(file.answer);
  expect(excel.answer).toHaveLength(2);
  expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
  expect(readXlsx(excel.bytes).sheet(excel.answer[0]!).print).toMatchObject({ paper: "A4", orientation: "landscape" });
  const alerts = excel.simulated.workbook.sheets.flatMap(({ dropDowns }) =>
    dropDowns.map(({ alertStyle }) => alertStyle),
  );
  expect(new Set(alerts)).toEqual(new Set(["Warning"]));
});
