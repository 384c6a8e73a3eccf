import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { DEFAULT_FORMAT } from "../../../src/core/grid/format";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { planLayout } from "../../../src/core/layout";
import { neededHeights } from "../../../src/core/layout/needed-heights";
import { splitTallRow } from "../../../src/core/structure";
import { snapshotOf } from "../../support/grid";

const FORMAT = { ...DEFAULT_FORMAT, fontName: "Times New Roman", fontSize: 12, wrap: true };
const LINE = 15.75;

function wrapped(rows: readonly (readonly string[])[], merges: readonly string[] = []): GridSnapshot {
  const sheet = snapshotOf(rows, { merges });
  const dressed = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, cell]) => [column, { ...cell, format: FORMAT }])),
    ]),
  );
  return {
    ...sheet,
    rows: dressed,
    columnWidths: new Map([
      [0, 100],
      [1, 100],
      [2, 100],
    ]),
  };
}

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `dòng ${index + 1}`).join("\n");

describe("the heights that a sheet needs", () => {
  it("follow the tallest cell of each row", () => {
    const { rows } = neededHeights(
      wrapped([
        ["một", lines(4)],
        ["một", lines(2)],
      ]),
      0,
      1,
    );
    expect([rows.get(0), rows.get(1)]).toEqual([4 * LINE, 2 * LINE]);
  });

  it("use the whole width of a merged cell", () => {
    const text = "Văn bản quy phạm pháp luật của xã được rà soát";
    const alone = neededHeights(wrapped([[text]]), 0, 0).rows.get(0)!;
    const across = neededHeights(wrapped([[text]], ["A1:C1"]), 0, 0).rows.get(0)!;
    expect(across).toBeLessThan(alone);
  });

  it("show a text over several rows whole in the first, where no page break can cut it", () => {
    const { rows } = neededHeights(
      wrapped(
        [
          [lines(6), lines(2)],
          ["", lines(3)],
          ["", lines(2)],
        ],
        ["A1:A3"],
      ),
      0,
      2,
    );
    expect([rows.get(0), rows.get(1), rows.get(2)]).toEqual([6 * LINE, 3 * LINE, 2 * LINE]);
  });

  it("pass over hidden rows", () => {
    const sheet = {
      ...wrapped(
        [
          [lines(4), "a"],
          ["", lines(2)],
          ["", "c"],
        ],
        ["A1:A3"],
      ),
      hiddenRows: new Set([0, 2]),
    };
    expect([...neededHeights(sheet, 0, 2).rows]).toEqual([[1, 4 * LINE]]);
  });

  it("give what a text over several rows needs beyond the limit to the last of them", () => {
    const { rows, tooTall } = neededHeights(
      wrapped(
        [
          [lines(30), "a"],
          ["", lines(2)],
          ["", lines(2)],
        ],
        ["A1:A3"],
      ),
      0,
      2,
    );
    expect([rows.get(0), rows.get(1), rows.get(2)]).toEqual([409, 2 * LINE, 30 * LINE - 409 - 2 * LINE]);
    expect(tooTall).toEqual([]);
  });

  it("reckon rows that hold nothing else at the height that they have", () => {
    const { rows, tooTall } = neededHeights(wrapped([[lines(30)], [""], [""]], ["A1:A3"]), 0, 2);
    expect([rows.get(0), rows.get(1), rows.get(2)]).toEqual([409, undefined, 30 * LINE - 409 - 15]);
    expect(tooTall).toEqual([]);
  });

  it("stop at Excel's limit and say which text is too long", () => {
    const { rows, tooTall } = neededHeights(wrapped([["a", lines(30)]]), 0, 0);
    expect(rows.get(0)).toBe(409);
    expect(tooTall).toEqual([{ row: 0, column: 1 }]);
  });
});

describe("a row that is too tall", () => {
  const HEADINGS = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Chủ trì", "Thời gian"];
  const sentences = Array.from({ length: 120 }, (_, index) => `Việc thứ ${index + 1} được giao cho các thôn.`).join(
    " ",
  );
  const sheet = snapshotOf([
    ["Phụ lục"],
    ["KẾ HOẠCH NĂM 2025"],
    HEADINGS,
    ["1", "Mục tiêu", "Nhiệm vụ", sentences, "Văn phòng", "Quý I/2025"],
    ["2", "Mục tiêu hai", "Nhiệm vụ hai", "Báo cáo", "Văn phòng", "Quý II/2025"],
  ]);
  const layOut = (snapshot: GridSnapshot): GridSnapshot =>
    applyEdits(snapshot, planLayout(snapshot, readSheet(snapshot).annexes)).snapshot;

  it("is divided within a sentence, without a word lost, until every part fits", () => {
    let current = layOut(sheet);
    for (let round = 0; round < 5; round += 1) {
      const [annex] = readSheet(current).annexes;
      const [tall] = neededHeights(current, annex!.range.top, annex!.range.bottom).tooTall;
      if (!tall) break;
      const { refused, snapshot } = applyEdits(current, splitTallRow(current, annex!, tall.row));
      expect(refused).toEqual([]);
      current = snapshot;
    }
    const { range, items } = readSheet(current).annexes[0]!;
    const parts = [...current.rows]
      .sort(([a], [b]) => a - b)
      .filter(([row]) => row > range.top && row < range.bottom)
      .flatMap(([, cells]) => cells.get(3)?.text ?? []);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(" ")).toBe(sentences);
    expect(parts.slice(1).every((part) => /^\p{Ll}/u.test(part))).toBe(true);
    expect(items.map(({ fields }) => fields.activity?.text)).toEqual([sentences, "Báo cáo"]);
    expect(neededHeights(current, range.top, range.bottom).tooTall).toEqual([]);
  });

  it("is left alone where everything fits", () => {
    const current = layOut(sheet);
    const [annex] = readSheet(current).annexes;
    expect(splitTallRow(current, annex!, 4).edits).toEqual([]);
  });
});
