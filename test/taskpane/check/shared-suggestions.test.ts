import { parseAddress } from "../../../src/core/grid/a1";
import type { Proposal } from "../../../src/core/rules/rule";
import { sharedSuggestions } from "../../../src/taskpane/check/shared-suggestions";
import { findingAt, groupsOf } from "../findings";

const proposal = (cell: string, label: string): Proposal => ({
  label,
  edits: [{ kind: "setValue", at: parseAddress(cell)!, before: "Phòng Nội vụu", after: label }],
});

const sharedBy = (...suggestions: readonly (readonly string[])[]): string[] => {
  const findings = suggestions.map((labels, index) =>
    findingAt(`F${index + 6}`, { suggestions: labels.map((label) => proposal(`F${index + 6}`, label)) }),
  );
  const [group] = groupsOf(...findings);
  return sharedSuggestions(group!.findings).map(({ label, proposals }) => `${label} x${proposals.length}`);
};

describe("suggestions for all cells of a cause", () => {
  it("are those that every cell offers", () => {
    expect(sharedBy(["Phòng Nội vụ", "Phòng Thuế vụ"], ["Phòng Nội vụ"], ["Phòng Nội vụ"])).toEqual([
      "Phòng Nội vụ x3",
    ]);
  });

  it("are none where cells differ, or where there is one cell only", () => {
    expect(sharedBy(["Phòng Nội vụ"], ["Phòng Tư pháp"])).toEqual([]);
    expect(sharedBy(["Phòng Nội vụ"])).toEqual([]);
    expect(sharedBy([], [])).toEqual([]);
  });
});
