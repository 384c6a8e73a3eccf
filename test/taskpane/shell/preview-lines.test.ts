import { parseAddress, parseRange } from "../../../src/core/grid/a1";
import type { Edit } from "../../../src/core/grid/edit";
import { review } from "../../../src/core/review";
import { gridOf } from "../../support/grid";
import { previewLines } from "../../../src/taskpane/shell/preview-lines";

const lines = (...edits: readonly Edit[]) =>
  previewLines({ sheet: "Phụ lục", title: "Sửa", edits }).map(
    ({ place, before, after }) => `${place} | ${before ?? "-"} | ${after}`,
  );

const setValue = (cell: string, before: string | number | null, after: string | null): Edit => ({
  kind: "setValue",
  at: parseAddress(cell)!,
  before,
  after,
});

describe("the preview of a plan", () => {
  it("shows each cell before and after, an empty one by a word", () => {
    expect(lines(setValue("D6", "a  b", "a b"), setValue("H7", null, "Quý I/2024"), setValue("A8", 3, null))).toEqual([
      "D6 | a  b | a b",
      "H7 | (trống) | Quý I/2024",
      "A8 | 3 | (trống)",
    ]);
  });

  it("names the column of a cell that lies in an annex", () => {
    const rows = gridOf(`
      | TT | Nhiệm vụ   | Chủ trì   | Thời gian |
      | 1  | Rà soát    | Văn phòng | Qúy II    |
      | 2  | Tuyên truyền | Văn phòng | Quý III |
    `);
    const { annexes } = review(rows);
    const edits = [setValue("D2", "Qúy II", "Quý II"), setValue("A9", "a", "b")];
    const places = previewLines({ sheet: rows.sheet, title: "Sửa", edits }, annexes).map(({ place }) => place);
    expect(places).toEqual(["D2 · Thời gian", "A9"]);
  });

  it("shows a cell that is changed twice once, from first to last", () => {
    expect(lines(setValue("D6", "a", "b"), setValue("D6", "b", "c"))).toEqual(["D6 | a | c"]);
  });

  it("names rows and merges, and sums up changes of look", () => {
    expect(
      lines(
        { kind: "deleteRows", row: 8, rows: [{ cells: new Map() }, { cells: new Map() }] },
        { kind: "merge", range: parseRange("B6:B9")! },
        { kind: "setFormat", at: parseAddress("A1")!, before: { bold: false }, after: { bold: true } },
        { kind: "setRowHeight", row: 1, before: null, after: 30 },
      ),
    ).toEqual(["dòng 9 | - | Bỏ 2 dòng", "B6:B9 | - | Gộp ô", "trang tính | - | Đổi cách trình bày, chữ giữ nguyên"]);
  });
});
