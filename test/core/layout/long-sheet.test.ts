import { readSheet } from "../../../src/core/annex";
import { layoutInSteps, planLayout } from "../../../src/core/layout";
import { longAnnex } from "../../support/long-annex";

/** The shortest of some runs, in milliseconds: others use the machine too. */
function timeOf(length: number): number {
  const sheet = longAnnex(length);
  const { annexes } = readSheet(sheet);
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    expect(planLayout(sheet, annexes).edits.length).toBeGreaterThan(length * 9);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("the layout of a long annex", () => {
  it("takes time in proportion to its cells", () => {
    timeOf(500);
    // In proportion it is 8 times as long; to the square of the rows it would be 64 times.
    expect(timeOf(8000) / timeOf(1000)).toBeLessThan(24);
  });

  it("tells how far it is, and does nothing until it is through", () => {
    const sheet = longAnnex(100);
    const steps = layoutInSteps(sheet, readSheet(sheet).annexes);
    const shares: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      shares.push(step.value);
      step = steps.next();
    }
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
    expect(step.value).toEqual(planLayout(sheet, readSheet(sheet).annexes));
  });
});
