import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { planLayout } from "../../../src/core/layout";
import { gridOf } from "../../support/grid";
import { TYPED } from "./samples";

const laidOut = (sheet: GridSnapshot): GridSnapshot =>
  applyEdits(sheet, planLayout(sheet, readSheet(sheet).annexes)).snapshot;

const SECOND = TYPED.replace("Phụ lục", "Phụ lục II").replace("CẢI CÁCH HÀNH CHÍNH", "CHUYỂN ĐỔI SỐ");
const two = gridOf(`${TYPED}\n\n${SECOND}`);
const secondTitle = [...two.rows].find(([, cells]) => cells.get(0)?.text === "Phụ lục II")![0];

describe("several annexes on one sheet", () => {
  it("begin on a page of their own each, from the title on", () => {
    const after = laidOut(two);
    expect(readSheet(two).annexes).toHaveLength(2);
    expect(after.print.rowBreaks).toEqual([secondTitle]);
    expect(planLayout(after, readSheet(after).annexes).edits).toEqual([]);
  });

  it("leave the page breaks that the user set", () => {
    expect(laidOut({ ...two, print: { rowBreaks: [7, secondTitle] } }).print.rowBreaks).toEqual([7, secondTitle]);
    expect(laidOut({ ...two, print: { rowBreaks: [7] } }).print.rowBreaks).toEqual([7, secondTitle]);
  });

  it("need no break where there is one alone", () => {
    expect(laidOut(gridOf(TYPED)).print.rowBreaks).toBeUndefined();
  });
});
