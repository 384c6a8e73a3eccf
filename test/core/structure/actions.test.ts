import { readSheet } from "../../../src/core/annex";
import type { Annex } from "../../../src/core/annex/annex";
import { formatRange } from "../../../src/core/grid/a1";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan, type EditPlan } from "../../../src/core/grid/edit";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import {
  addMissingColumns,
  dropRepeatedHeaders,
  joinTornRows,
  mergeShared,
  numberAnnexes,
  renumberOrdinals,
  renumberPrefixes,
  unmergeAndFill,
} from "../../../src/core/structure";
import { gridOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

type Action = (snapshot: GridSnapshot, annex: Annex) => EditPlan;

const HEAD = `
Phụ lục
KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025

| TT | 1 - Mục tiêu | 2 - Nhiệm vụ | 3 - Hoạt động | 4 - Sản phẩm | 5 - Chủ trì | 6 - Phối hợp | 7 - Thời gian | 8 - Kinh phí |`;

const OUTLINE_HEAD = "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Rà soát | Văn phòng | Năm 2025 |";
const gridWith = (rows: string, merges: readonly string[] = []): GridSnapshot => gridOf(`${HEAD}${rows}`, { merges });

/** Does the action, sees that nothing is refused and that undoing it leaves no trace. */
function after(sheet: GridSnapshot, action: Action): GridSnapshot {
  const { done, snapshot, refused } = applyEdits(sheet, action(sheet, readSheet(sheet).annexes[0]!));
  expect(refused).toEqual([]);
  expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(sheet));
  return snapshot;
}

/** The texts of a column, from the row below the heading on. */
const columnOf = ({ rows }: GridSnapshot, column: number, first = 4): string[] => {
  const last = Math.max(...rows.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => rows.get(first + index)?.get(column)?.text ?? "");
};

const OUTLINE = `
| I | CẢI CÁCH THỂ CHẾ | | | | | | | |
| 1 | 1.1. Văn bản đúng luật | 2.1. Rà soát văn bản | 3.1. Lập danh mục | Danh mục | Văn phòng | Công an xã | Quý I/2025 | |
| | | | 3.4. Trình công bố | Quyết định | Văn phòng | Công an xã | Quý II/2025 | |
| | | 2.5. Theo dõi thi hành | 3.5. Kiểm tra hai thôn | Báo cáo | Phòng Kinh tế | Các thôn | Quý III/2025 | 5.000.000 |
| 3 | 1.4. Hồ sơ đúng hạn | 2.6. Công khai thủ tục | 3.6. Niêm yết | Bảng niêm yết | Trung tâm | Các phòng | Thường xuyên | |
| II | CẢI CÁCH CHẾ ĐỘ CÔNG VỤ | | | | | | | |
| 7 | 1.9. Cán bộ được bồi dưỡng | 2.9. Cử đi học | 3.9. Rà soát nhu cầu; 3.12. Lập danh sách | Quyết định | Phòng Văn hóa | Các phòng | Tháng 6/2025 | |`;

describe("numbering anew", () => {
  const sheet = gridWith(OUTLINE);

  it("begins at 1 under each heading, or runs through", () => {
    expect(
      columnOf(
        after(sheet, (s, a) => renumberOrdinals(s, a, "heading")),
        0,
      ),
    ).toEqual(["I", "1", "", "", "2", "II", "1"]);
    expect(
      columnOf(
        after(sheet, (s, a) => renumberOrdinals(s, a, "never")),
        0,
      ),
    ).toEqual(["I", "1", "", "", "2", "II", "3"]);
  });

  it("numbers objectives, tasks and activities, several in one cell too", () => {
    const through = after(sheet, (s, a) => renumberPrefixes(s, a, "never"));
    expect(columnOf(through, 1).map((text) => text.slice(0, 4))).toEqual([
      "CẢI ",
      "1.1.",
      "",
      "",
      "1.2.",
      "CẢI ",
      "1.3.",
    ]);
    expect(columnOf(through, 2).map((text) => text.slice(0, 4))).toEqual(["", "2.1.", "", "2.2.", "2.3.", "", "2.4."]);
    expect(columnOf(through, 3).at(-1)).toBe("3.5. Rà soát nhu cầu; 3.6. Lập danh sách");
    const anew = after(sheet, (s, a) => renumberPrefixes(s, a, "heading"));
    expect(columnOf(anew, 3).at(-1)).toBe("3.1. Rà soát nhu cầu; 3.2. Lập danh sách");
  });

  it("touches no other number", () => {
    const dated = gridWith(`
| 1 | Mục tiêu | Nhiệm vụ | Theo Nghị quyết 3.15 của xã, mục 2.1.3 | Báo cáo | Văn phòng | Các phòng | Quý I/2025 | 3.000.000 |
| 2 | Mục tiêu hai | Nhiệm vụ hai | Họp | Báo cáo | Văn phòng | Các phòng | Quý II/2025 | |`);
    expect(renumberPrefixes(dated, readSheet(dated).annexes[0]!, "never").edits).toEqual([]);
  });

  it("numbers an objective whose ordinal was forgotten", () => {
    const forgotten = gridWith(`
| 1 | Mục tiêu | Nhiệm vụ | Họp giao ban | Báo cáo | Văn phòng | Các phòng | Quý I/2025 | |
| | Mục tiêu hai | Nhiệm vụ hai | Kiểm tra | Biên bản | Văn phòng | Các phòng | Quý II/2025 | |
| 2 | Mục tiêu ba | Nhiệm vụ ba | Tổng kết | Báo cáo | Văn phòng | Các phòng | Quý IV/2025 | |`);
    const numbered = after(forgotten, (s, a) => renumberOrdinals(s, a, "never"));
    expect(columnOf(numbered, 0)).toEqual(["1", "2", "3"]);
  });

  it("leaves the number of an objective that a task refers to", () => {
    const referring = gridWith(`
| 1 | 1.4. Mục tiêu | 2.7. Rà soát hồ sơ; 1.4. Mục tiêu chung | 3.9. Họp giao ban | Báo cáo | Văn phòng | Các phòng | Quý I/2025 | |`);
    const numbered = after(referring, (s, a) => renumberPrefixes(s, a, "never"));
    expect(columnOf(numbered, 2)).toEqual(["2.1. Rà soát hồ sơ; 1.4. Mục tiêu chung"]);
  });
});

describe("merging by objective and task", () => {
  const merged = after(gridWith(OUTLINE), mergeShared);
  const filled = after(merged, unmergeAndFill);

  it("joins what the rows share, never money, never across headings", () => {
    expect(merged.merges.map(formatRange).sort()).toEqual(["A6:A8", "B6:B8", "C6:C7", "F6:F7", "G6:G7"]);
  });

  it("comes apart again with every row filled, ordinals not repeated", () => {
    expect(filled.merges).toEqual([]);
    expect(columnOf(filled, 1).slice(1, 4)).toEqual(Array.from({ length: 3 }, () => "1.1. Văn bản đúng luật"));
    expect(columnOf(filled, 5).slice(1, 4)).toEqual(["Văn phòng", "Văn phòng", "Phòng Kinh tế"]);
    expect(columnOf(filled, 0).slice(1, 4)).toEqual(["1", "", ""]);
  });

  it("and back are inverse to each other", () => {
    expect(plainSheet(after(filled, mergeShared))).toEqual(plainSheet(merged));
    expect(plainSheet(after(merged, unmergeAndFill))).toEqual(plainSheet(filled));
  });

  it("is done once: merged, there is nothing more to merge", () => {
    expect(mergeShared(merged, readSheet(merged).annexes[0]!).edits).toEqual([]);
  });
});

describe("a table pasted from pages", () => {
  const pasted = gridWith(`
| 1 | Văn bản đúng luật | Rà soát văn bản | Lập danh mục văn bản | Danh mục | Văn phòng | Công an xã | Quý I/2025 | |
| 2 | Hồ sơ đúng hạn | Công khai thủ tục | Niêm yết tại trung tâm phục vụ | Bảng niêm yết | Trung tâm | Các phòng | Thường xuyên | |
| TT | 1 - Mục tiêu | 2 - Nhiệm vụ | 3 - Hoạt động | 4 - Sản phẩm | 5 - Chủ trì | 6 - Phối hợp | 7 - Thời gian | 8 - Kinh phí |
| | | | hành chính công của xã | | | | | |
| 3 | Cán bộ giỏi | Cử đi học | Rà soát nhu cầu | Quyết định | Phòng Văn hóa | Các phòng | Tháng 6/2025 | |`);

  it("loses its repeated headings", () => {
    expect(columnOf(after(pasted, dropRepeatedHeaders), 0)).toEqual(["1", "2", "", "3"]);
  });

  it("gets its torn texts back into one cell, with no word lost", () => {
    const joined = after(after(pasted, joinTornRows), dropRepeatedHeaders);
    expect(columnOf(joined, 3)).toEqual([
      "Lập danh mục văn bản",
      "Niêm yết tại trung tâm phục vụ hành chính công của xã",
      "Rà soát nhu cầu",
    ]);
    expect(joinTornRows(joined, readSheet(joined).annexes[0]!).edits).toEqual([]);
  });
});

describe("missing columns", () => {
  it("come in their places, numbered as the others are", () => {
    const sheet = gridOf(`
Phụ lục
KẾ HOẠCH NĂM 2025

| TT | 2 - Nhiệm vụ | 4 - Sản phẩm | 5 - Chủ trì | 7 - Thời gian |
| 1 | Rà soát văn bản | Danh mục | Văn phòng | Quý I/2025 |
| 2 | Niêm yết | Bảng niêm yết | Trung tâm | Quý II/2025 |`);
    const whole = after(sheet, addMissingColumns);
    expect([...whole.rows.get(3)!].sort(([a], [b]) => a - b).map(([, { text }]) => text)).toEqual([
      "TT",
      "1 - Mục tiêu",
      "2 - Nhiệm vụ",
      "3 - Hoạt động",
      "4 - Sản phẩm",
      "5 - Chủ trì",
      "6 - Phối hợp",
      "7 - Thời gian",
      "8 - Kinh phí",
    ]);
    const [annex] = readSheet(whole).annexes;
    expect(annex!.items.map(({ fields }) => fields.deadline?.text)).toEqual(["Quý I/2025", "Quý II/2025"]);
    expect(addMissingColumns(whole, annex!).edits).toEqual([]);
  });
});

describe("missing columns of a bare heading", () => {
  it("have bare titles, and stand beside a heading of two rows as high as it", () => {
    const rows = `
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| | | | |
| 1 | Rà soát văn bản | Văn phòng | Quý I/2025 |`;
    const single = after(gridOf(rows.replace("| | | | |\n", "")), addMissingColumns);
    expect([...single.rows.get(0)!.values()].map(({ text }) => text)).toContain("Mục tiêu");
    expect(single.merges).toEqual([]);
    const double = after(gridOf(rows, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2"] }), addMissingColumns);
    expect(double.merges).toHaveLength(9);
  });
});

describe("several annexes of one workbook", () => {
  const sheets = [gridWith(OUTLINE), gridWith(OUTLINE), gridWith(OUTLINE), gridWith(OUTLINE)];
  const numbered = (given: readonly GridSnapshot[]): (string | undefined)[] =>
    numberAnnexes(given.map((snapshot) => ({ snapshot, annexes: readSheet(snapshot).annexes }))).map(
      (plan, index) => applyEdits(given[index]!, plan).snapshot.rows.get(0)?.get(0)?.text,
    );

  it("are numbered in Roman", () => {
    expect(numbered(sheets)).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]);
  });

  it("are numbered below the agency's name too", () => {
    const below = gridOf(`ỦY BAN NHÂN DÂN XÃ AN BÌNH\nPhụ lục\nKẾ HOẠCH NĂM 2025\n${OUTLINE_HEAD}`);
    const [plan] = numberAnnexes(
      [below, gridWith(OUTLINE)].map((snapshot) => ({ snapshot, annexes: readSheet(snapshot).annexes })),
    );
    expect(applyEdits(below, plan!).snapshot.rows.get(1)?.get(0)?.text).toBe("Phụ lục I");
  });

  it("need no number where there is one alone", () => {
    expect(numbered(sheets.slice(0, 1))).toEqual(["Phụ lục"]);
  });
});
