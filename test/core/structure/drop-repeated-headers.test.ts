import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan } from "../../../src/core/grid/edit";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { dropRepeatedHeaders, planForSheet } from "../../../src/core/structure";
import { gridOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const HEADER = "| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |";
const NUMBERS = "| (1) | (2) | (3) | (4) | (5) |";
const task = (number: number): string =>
  `| ${number} | Rà soát văn bản số ${number} | Danh mục | Văn phòng | Quý I/2025 |`;

/** The ordinals that are left, after the action was seen to be taken back exactly. */
function leftOf(lines: readonly string[]): string[] {
  const sheet = gridOf(lines.join("\n"));
  const { done, snapshot, refused } = applyEdits(sheet, planForSheet(sheet, {}, dropRepeatedHeaders));
  expect(refused).toEqual([]);
  expect(plainSheet(applyEdits(snapshot, invertPlan(done)).snapshot)).toEqual(plainSheet(sheet));
  return ordinalsOf(snapshot);
}

const ordinalsOf = ({ rows }: GridSnapshot): string[] =>
  [...rows].sort(([a], [b]) => a - b).flatMap(([, cells]) => cells.get(0)?.text ?? []);

describe("headers that stand again", () => {
  it("go where a page was torn there, with the row that numbers the columns", () => {
    const lines = ["KẾ HOẠCH NĂM 2025", HEADER, NUMBERS, task(1), task(2), HEADER, NUMBERS, task(3), HEADER, task(4)];
    expect(leftOf(lines).slice(1)).toEqual(["TT", "(1)", "1", "2", "3", "4"]);
  });

  it("stay where each section has a table of its own, save those of torn pages", () => {
    const section = (numeral: string, title: string): string[] => [`| ${numeral} | ${title} | | | |`, HEADER];
    const lines = [
      ...["KẾ HOẠCH NĂM 2025", ...section("I", "CẢI CÁCH THỂ CHẾ"), task(1), task(2), HEADER, task(3)],
      ...[...section("II", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH"), task(1), task(2)],
      ...[...section("III", "CẢI CÁCH TÀI CHÍNH CÔNG"), task(1)],
    ];
    const left = ["I", "TT", "1", "2", "3", "II", "TT", "1", "2", "III", "TT", "1"];
    expect(leftOf(lines).slice(1)).toEqual(left);
  });

  it("stay where another annex begins", () => {
    const lines = ["Phụ lục I", "KẾ HOẠCH NĂM 2025", HEADER, task(1), task(2), ""];
    const second = ["Phụ lục II", "KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025", HEADER, task(1), HEADER, task(2)];
    expect(readSheet(gridOf([...lines, ...second].join("\n"))).annexes).toHaveLength(2);
    expect(leftOf([...lines, ...second]).filter((text) => /^(?:TT|\d)$/u.test(text))).toEqual([
      "TT",
      "1",
      "2",
      "TT",
      "1",
      "2",
    ]);
  });
});
