import { applyEdits } from "../../../src/core/grid/apply";
import { planProposals } from "../../../src/core/review";
import { mergeAcrossSection } from "../../../src/core/rules/merge-across-section";
import { formatRange } from "../../../src/core/grid/a1";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const GRID = `
  | TT | Nhiệm vụ | Chủ trì | Thời gian |
  | 1 | Rà soát | Phòng Tư pháp | Quý I |
  | 2 | Kiểm tra | | Quý II |
  | II | THỦ TỤC HÀNH CHÍNH | | |
  | 1 | Niêm yết | | Quý I |
  | 2 | Số hóa | | Quý II |`;

test("a merge over a section is to be split there, each part with the value", () => {
  const options = { merges: ["C2:C6"] };
  expectFlags(mergeAcrossSection, GRID, ["C2 spans"], options);
  const grid = gridOf(GRID, options);
  const [finding] = findingsOf(mergeAcrossSection, grid);
  expect(finding?.message).toBe(
    "Ô gộp C2:C6 kéo qua dòng mục 4. Hãy tách ô gộp tại dòng này để mỗi mục có giá trị riêng.",
  );
  const { snapshot, refused } = applyEdits(grid, planProposals(grid.sheet, "", finding!.suggestions));
  expect(refused).toEqual([]);
  expect(snapshot.merges.map(formatRange)).toEqual(["C2:C3", "C5:C6"]);
  expect(snapshot.rows.get(4)?.get(2)?.value).toBe("Phòng Tư pháp");
});

test("merges within a section, and the section's own, are clean", () => {
  expectFlags(mergeAcrossSection, GRID, [], { merges: ["C2:C3", "B4:D4", "C5:C6"] });
});

test("a formula is not copied to the part below: its references would move", () => {
  const grid = gridOf(GRID, { merges: ["C2:C6"] });
  const cells = grid.rows.get(1)!;
  const head = new Map([...cells, [2, { ...cells.get(2)!, formula: "=H2" }]]);
  const [finding] = findingsOf(mergeAcrossSection, { ...grid, rows: new Map([...grid.rows, [1, head]]) });
  expect(finding?.suggestions[0]?.edits.map(({ kind }) => kind)).toEqual(["unmerge", "merge", "merge"]);
});
