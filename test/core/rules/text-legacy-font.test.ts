import { applyEdits } from "../../../src/core/grid/apply";
import { planProposals } from "../../../src/core/review";
import { textLegacyFont } from "../../../src/core/rules/text-legacy-font";
import { toTcvn3 } from "../../../src/core/text/legacy/tcvn3";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const GRID = `
  | TT | Nhiệm vụ | Chủ trì | Thời gian |
  | 1 | Rà soát văn bản | Phòng Nội vụ | Quý I |`;
const LEGACY = toTcvn3(GRID);

test("text of an old font becomes Unicode in a Unicode font", () => {
  const options = { fontName: ".VnTime" };
  expectFlags(textLegacyFont, LEGACY, ["B1 legacy", "C1 legacy", "D1 legacy", "B2 legacy", "C2 legacy"], options);
  const grid = gridOf(LEGACY, options);
  const findings = findingsOf(textLegacyFont, grid);
  expect(findings.at(-1)).toMatchObject({
    text: "Phßng Néi vô",
    message: "Ô C2 viết bằng bảng mã TCVN3 (ABC), nội dung là “Phòng Nội vụ”. Bấm sửa để chuyển sang Unicode.",
    fix: { label: "Phòng Nội vụ" },
  });
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const fixed = applyEdits(grid, planProposals(grid.sheet, "", fixes)).snapshot;
  expect(fixed.rows.get(1)?.get(2)).toMatchObject({ value: "Phòng Nội vụ", format: { fontName: "Times New Roman" } });
});

test("a sign that the table does not know is named, and the conversion only suggested", () => {
  const [finding] = findingsOf(textLegacyFont, gridOf(LEGACY.replace("TT", "À ®¬n vÞ"), { fontName: ".VnTime" }));
  expect(finding).toMatchObject({ messageId: "uncertain", suggestions: [{ label: "À đơn vị" }] });
  expect(finding?.message).toContain("không chắc các ký tự “À”");
  expect(finding?.fix).toBeUndefined();
});

test("Unicode text is clean, in whatever font", () => {
  expectFlags(textLegacyFont, GRID, []);
  expectFlags(textLegacyFont, GRID, [], { fontName: ".VnTime" });
});

test("text that a formula gives, or that has several kinds of letters, is told and left to the writer", () => {
  const grid = gridOf(LEGACY, { fontName: ".VnTime" });
  const cells = [...grid.rows.get(1)!].map(
    ([column, cell]) =>
      [column, column === 1 ? { ...cell, formula: "=B9" } : { ...cell, isRichText: true as const }] as const,
  );
  const findings = findingsOf(textLegacyFont, { ...grid, rows: new Map([...grid.rows, [1, new Map(cells)]]) });
  const ofRow = findings.filter(({ cells: [at] }) => at.row === 1);
  expect(ofRow.map(({ messageId, fix, suggestions }) => ({ messageId, fix, suggestions }))).toEqual([
    { messageId: "legacy", suggestions: [] },
    { messageId: "legacy", suggestions: [] },
  ]);
});
