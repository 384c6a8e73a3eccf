import { readSheet } from "../../../src/core/annex";
import { applyEdits } from "../../../src/core/grid/apply";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { layoutInSteps, planLayout, type LayoutOptions } from "../../../src/core/layout";
import { cutsAnnex } from "../../../src/core/layout/print-area";
import { BLANK_FORM } from "./samples";

const annexesOf = (sheet: GridSnapshot) => readSheet(sheet).annexes;
const laidOut = (sheet: GridSnapshot, options: LayoutOptions): GridSnapshot =>
  applyEdits(sheet, planLayout(sheet, annexesOf(sheet), options)).snapshot;
const withArea = (printArea: string): GridSnapshot => ({ ...BLANK_FORM, print: { printArea } });

describe("a print area of the user's own", () => {
  it("is asked about where it leaves a part of an annex off the paper", () => {
    expect(cutsAnnex(withArea("A1:I9"), annexesOf(BLANK_FORM))).toBe(true);
    expect(cutsAnnex(withArea("A2:I11"), annexesOf(BLANK_FORM))).toBe(true);
    expect(cutsAnnex(withArea("A1:I11"), annexesOf(BLANK_FORM))).toBe(false);
    expect(cutsAnnex(BLANK_FORM, annexesOf(BLANK_FORM))).toBe(false);
  });

  it("stays, unless it is to be widened and leaves something out", () => {
    expect(laidOut(withArea("A1:I9"), {}).print.printArea).toBe("A1:I9");
    expect(laidOut(withArea("A1:I9"), { widensPrintArea: true }).print.printArea ?? null).toBeNull();
    expect(laidOut(withArea("A1:J20"), { widensPrintArea: true }).print.printArea).toBe("A1:J20");
  });
});

describe("margins of the office's choice", () => {
  it("are set where the decree allows them, and no others", () => {
    const { print } = laidOut(BLANK_FORM, { margins: { marginLeft: 35, marginTop: 40 } });
    expect(print).toMatchObject({ marginLeft: 35, marginTop: 22 });
  });
});

describe("the layout in steps", () => {
  it("is the layout, told with growing shares", () => {
    const steps = layoutInSteps(BLANK_FORM, annexesOf(BLANK_FORM));
    const shares: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(step.value).toEqual(planLayout(BLANK_FORM, annexesOf(BLANK_FORM)));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
