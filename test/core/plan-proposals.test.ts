import fc from "fast-check";
import { applyEdits } from "../../src/core/grid/apply";
import type { Edit } from "../../src/core/grid/edit";
import type { PrintSetup } from "../../src/core/grid/format";
import { planProposals } from "../../src/core/plan-proposals";
import type { Proposal } from "../../src/core/rules/rule";
import { gridOf } from "../support/grid";

const grid = gridOf("| a | b |\n| c | d |\n| e | f |\n| g | h |");

const write = (row: number, column: number, after: string): Edit => {
  const before = grid.rows.get(row)?.get(column)?.value ?? null;
  return { kind: "setValue", at: { row, column }, before, after };
};
const remove = (row: number): Edit => ({
  kind: "deleteRows",
  row,
  rows: [{ cells: grid.rows.get(row) ?? new Map<number, never>() }],
});
const proposal = (label: string, ...edits: Edit[]): Proposal => ({ label, edits });
const textOf = (proposals: readonly Proposal[]): string[] => {
  const { snapshot } = applyEdits(grid, planProposals(grid.sheet, "", proposals));
  return [...snapshot.rows.values()].map((cells) => [...cells.values()].map(({ text }) => text).join(""));
};

describe("a plan of proposals", () => {
  it("takes what does not meet", () => {
    expect(textOf([proposal("1", write(0, 0, "A")), proposal("2", write(3, 1, "H"), write(1, 1, "D"))])).toEqual([
      "Ab",
      "cD",
      "ef",
      "gH",
    ]);
  });

  it("leaves the whole of a proposal where one of its cells is taken", () => {
    const plan = planProposals(grid.sheet, "", [
      proposal("1", write(0, 0, "A")),
      proposal("2", write(0, 0, "X"), write(1, 0, "C")),
    ]);
    expect(plan.edits).toEqual([write(0, 0, "A")]);
  });

  it("joins no row to another while a third proposal writes into it", () => {
    const join = proposal("nối", write(1, 0, "c e"), remove(2));
    expect(textOf([proposal("sửa", write(2, 0, "E")), join])).toEqual(["ab", "cd", "Ef", "gh"]);
    expect(textOf([join, proposal("sửa", write(2, 0, "E"))])).toEqual(["ab", "c ed", "gh"]);
  });

  it("removes rows from the bottom up", () => {
    expect(textOf([proposal("1", remove(0)), proposal("2", remove(2))])).toEqual(["cd", "gh"]);
  });

  it("keeps repairs of two properties of the print setup, and one of each", () => {
    const print = (after: PrintSetup): Proposal => proposal("in", { kind: "setPrint", before: {}, after });
    const both = [print({ paper: "A4" }), print({ orientation: "landscape" }), print({ paper: "A3" })];
    expect(planProposals(grid.sheet, "", both).edits).toHaveLength(2);
  });

  it("is applied without a refusal, every proposal whole or not at all", () => {
    const edit = fc.oneof(
      fc.tuple(fc.nat(3), fc.nat(1), fc.constantFrom("x", "y")).map(([row, column, text]) => write(row, column, text)),
      fc.nat(3).map(remove),
    );
    const edits = fc.uniqueArray(edit, {
      minLength: 1,
      maxLength: 3,
      selector: (one) => ("at" in one ? one.at.row : "row" in one ? one.row : -1),
    });
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (all) => {
        const proposals = all.map((one, index) => proposal(String(index), ...one));
        const plan = planProposals(grid.sheet, "", proposals);
        const shares = proposals.map((one) => one.edits.filter((each) => plan.edits.includes(each)).length);
        expect(shares.every((share, index) => share === 0 || share === proposals[index]?.edits.length)).toBe(true);
        expect(applyEdits(grid, plan).refused).toEqual([]);
      }),
    );
  });
});
