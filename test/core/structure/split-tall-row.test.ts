import fc from "fast-check";
import { readSheet } from "../../../src/core/annex";
import type { Annex } from "../../../src/core/annex/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan } from "../../../src/core/grid/edit";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { planLayout } from "../../../src/core/layout";
import { neededHeights } from "../../../src/core/layout/needed-heights";
import { joinTornRows, planForSheet, splitTallRows } from "../../../src/core/structure";
import { snapshotOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const HEADINGS = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian"];

const PHRASES = [
  "rà soát văn bản quy phạm pháp luật",
  "niêm yết thủ tục hành chính tại Trung tâm Phục vụ hành chính công",
  "báo cáo Ủy ban nhân dân xã theo Quyết định số 12/QĐ-UBND ngày 05/02/2025",
  "tập huấn cho 100% cán bộ, công chức",
  "phối hợp với HĐND-UBND các xã, Công an xã",
  "(kể cả các trường học và trạm y tế)",
  "đạt 95,5% trở lên",
  "kiểm tra “một cửa” hai lần/năm",
];

const sentence = fc
  .tuple(
    fc.constantFrom("Tổ chức", "Tiếp tục", "UBND xã", "Hằng quý"),
    fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(", ", "; ", " và ", " "),
    fc.constantFrom(".", ";", "…"),
  )
  .map(([start, phrases, between, end]) => `${start} ${phrases.join(between)}${end}`);

const tallText = fc
  .tuple(
    fc.array(sentence, { minLength: 4, maxLength: 9 }),
    fc.integer({ min: 2, max: 5 }),
    fc.constantFrom(" ", "\n", "\n- "),
  )
  .map(([sentences, times, between]) => Array.from({ length: times }, () => sentences.join(between)).join(between));

const table = fc
  .tuple(fc.array(fc.tuple(tallText, tallText, fc.boolean()), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([tasks, isNumbered]) => {
    const rows = tasks.map(([task, activity, isTallTask], index) => {
      const own = String(index + 1);
      const duties = [`Báo cáo ${own}`, "Văn phòng", "Công an xã", `Quý II/202${own}`];
      return [isNumbered ? own : "", `Mục tiêu ${own}`, isTallTask ? task : `Nhiệm vụ ${own}`, activity, ...duties];
    });
    return snapshotOf([["Phụ lục"], ["KẾ HOẠCH NĂM 2025"], HEADINGS, ...rows]);
  });

const annexOf = (sheet: GridSnapshot): Annex => readSheet(sheet).annexes[0]!;

const laidOut = (sheet: GridSnapshot): GridSnapshot =>
  applyEdits(sheet, planLayout(sheet, readSheet(sheet).annexes)).snapshot;

const readItems = (sheet: GridSnapshot): string[][] =>
  annexOf(sheet).items.map(({ fields }) => Object.values(fields).map(({ text }) => text.replace(/\s+/gu, " ")));

describe("dividing the rows that are too tall", () => {
  it("leaves the items as they are read, fits every part, and is taken back exactly", () => {
    fc.assert(
      fc.property(table.map(laidOut), (sheet) => {
        const { done, snapshot, refused } = applyEdits(sheet, planForSheet(sheet, {}, splitTallRows));
        expect(refused).toEqual([]);
        const { range } = annexOf(snapshot);
        expect(neededHeights(snapshot, range.top, range.bottom).tooTall).toEqual([]);
        expect(readItems(snapshot)).toEqual(readItems(sheet));
        expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(sheet));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it("is undone in substance by joining the torn rows, line breaks and all", () => {
    fc.assert(
      fc.property(table.map(laidOut), (sheet) => {
        const divided = applyEdits(sheet, planForSheet(sheet, {}, splitTallRows)).snapshot;
        const joined = applyEdits(divided, planForSheet(divided, {}, joinTornRows)).snapshot;
        expect(plainSheet({ ...joined, rowHeights: new Map() })).toEqual(
          plainSheet({ ...sheet, rowHeights: new Map() }),
        );
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it("gives each part the height that its text needs", () => {
    const text = Array.from({ length: 200 }, () => "Rà soát, niêm yết và báo cáo định kỳ").join("; ");
    const sheet = laidOut(snapshotOf([["Phụ lục"], HEADINGS, ["1", "Mục tiêu", "Nhiệm vụ", text, "Báo cáo"]]));
    const { snapshot } = applyEdits(sheet, planForSheet(sheet, {}, splitTallRows));
    const [item] = annexOf(snapshot).items;
    const needed = neededHeights(snapshot, item!.row, annexOf(snapshot).range.bottom).rows;
    expect(item!.continuationRows.length).toBeGreaterThan(0);
    for (const row of [item!.row, ...item!.continuationRows])
      expect(snapshot.rowHeights.get(row)).toBe(needed.get(row));
  });
});
