import { readSheet } from "../../../src/core/annex";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { mergeShared, renumberOrdinals, renumberPrefixes, unmergeAndFill } from "../../../src/core/structure";
import { gridOf } from "../../support/grid";

const gridWith = (rows: string, merges: readonly string[] = []): GridSnapshot =>
  gridOf(`KẾ HOẠCH NĂM 2025\n| TT | Mục tiêu | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |\n${rows}`, { merges });

const annexOf = (sheet: GridSnapshot) => readSheet(sheet).annexes[0]!;

/** The same sheet with a formula in one cell, which shows what stood there. */
function withFormula(sheet: GridSnapshot, row: number, column: number): GridSnapshot {
  const cells = new Map(sheet.rows.get(row));
  cells.set(column, { ...cells.get(column)!, formula: 'CONCATENATE("2.","1")' });
  return { ...sheet, rows: new Map([...sheet.rows, [row, cells]]) };
}

const ROWS = `| 03. | 1.1. Đạt 90% | 2.1. Rà soát văn bản | Danh mục | Văn phòng | Quý I/2025 |
| 05. | 1.4. Đạt 95% | 2.4. Kiểm tra thôn | Báo cáo | Văn phòng | Quý II/2025 |`;

describe("numbers anew", () => {
  test("are written as the old ones were", () => {
    const sheet = gridWith(ROWS);
    const { edits } = renumberOrdinals(sheet, annexOf(sheet), "never");
    expect(edits.map((edit) => (edit.kind === "setValue" ? [edit.before, edit.after] : edit))).toEqual([
      ["03.", "01."],
      ["05.", "02."],
    ]);
  });

  test("are given once where rows share one", () => {
    const rows = `| 3 | Đạt 90% | Rà soát văn bản | Danh mục | Văn phòng | Quý I/2025 |
| | Đạt 95% | Kiểm tra thôn | Báo cáo | Văn phòng | Quý II/2025 |
| 7 | Đạt 99% | Tập huấn | Lớp học | Văn phòng | Quý III/2025 |`;
    const sheet = gridWith(rows, ["A3:A4"]);
    const { edits } = renumberOrdinals(sheet, annexOf(sheet), "never");
    expect(edits.map((edit) => (edit.kind === "setValue" ? [edit.at.row, edit.after] : edit))).toEqual([
      [2, "1"],
      [4, "2"],
    ]);
  });

  test("leave a number alone that a formula makes", () => {
    const sheet = withFormula(gridWith(ROWS), 2, 2);
    const { edits } = renumberPrefixes(sheet, annexOf(sheet), "never");
    expect(edits).not.toContainEqual(expect.objectContaining({ at: { row: 2, column: 2 } }));
    expect(edits).not.toHaveLength(0);
  });

  test("need a column to stand in", () => {
    const sheet = gridOf(
      "KẾ HOẠCH NĂM 2025\n| Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |\n| Rà soát | Báo cáo | Văn phòng | Quý I/2025 |",
    );
    expect(renumberOrdinals(sheet, annexOf(sheet), "never").edits).toEqual([]);
  });
});

describe("merging what is shared", () => {
  const rows = `| 1 | Đạt 90% | Rà soát văn bản | Danh mục | Văn phòng | Quý I/2025 |
| | Đạt 90% | Rà soát văn bản | Quyết định | Văn phòng | Quý II/2025 |`;

  test("leaves an area that reaches beyond the rows that share", () => {
    const more = `${rows}\n| 2 | Đạt 95% | Kiểm tra | Báo cáo | Văn phòng | Quý III/2025 |`;
    const areas = (merges: readonly string[]) => {
      const sheet = gridWith(more, merges);
      return mergeShared(sheet, annexOf(sheet)).edits.filter((edit) => edit.kind === "merge" && edit.range.left === 4);
    };
    expect(areas([])).toHaveLength(1);
    expect(areas(["E4:E5"])).toHaveLength(0);
  });

  test("takes no formula away", () => {
    const objectives = (sheet: GridSnapshot) =>
      mergeShared(sheet, annexOf(sheet)).edits.filter((edit) => edit.kind === "merge" && edit.range.left === 1);
    expect(objectives(gridWith(rows))).toHaveLength(1);
    expect(objectives(withFormula(gridWith(rows), 2, 1))).toHaveLength(1);
    expect(objectives(withFormula(gridWith(rows), 3, 1))).toHaveLength(0);
  });
});

describe("filling every row", () => {
  const rows = `| 1 | Đạt 90% | Rà soát văn bản | Danh mục | Văn phòng | Quý I/2025 |
| | | | Quyết định | Văn phòng | Quý II/2025 |`;

  test("writes over no formula that shows nothing", () => {
    const filled = (sheet: GridSnapshot) =>
      unmergeAndFill(sheet, annexOf(sheet)).edits.map((edit) => (edit.kind === "setValue" ? edit.at.column : edit));
    const sheet = gridWith(rows);
    expect(filled(sheet)).toEqual([1, 2]);
    const blank = { value: "", text: "", formula: 'IF(A3="","")', format: {} };
    expect(filled({ ...sheet, rows: new Map(sheet.rows).set(3, new Map(sheet.rows.get(3)).set(1, blank)) })).toEqual([
      2,
    ]);
    const pasted = { value: "", text: "", format: {} };
    expect(filled({ ...sheet, rows: new Map(sheet.rows).set(3, new Map(sheet.rows.get(3)).set(1, pasted)) })).toEqual([
      1, 2,
    ]);
  });

  test("repeats nothing where the cell above shows what it does not hold", () => {
    const sheet = withFormula(gridWith(rows), 2, 1);
    const shown = { ...sheet.rows.get(2)!.get(1)!, value: null };
    const odd = { ...sheet, rows: new Map(sheet.rows).set(2, new Map(sheet.rows.get(2)).set(1, shown)) };
    expect(unmergeAndFill(odd, annexOf(odd)).edits).not.toContainEqual(
      expect.objectContaining({ at: { row: 3, column: 1 } }),
    );
  });
});
