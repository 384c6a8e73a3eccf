import { applyEdits } from "../../../src/core/grid/apply";
import { formatAddress } from "../../../src/core/grid/a1";
import { planSafeFixes, review } from "../../../src/core/review";
import { practiceAnnex } from "../../../src/core/structure";
import { newXlsx, readXlsx } from "../../../src/hosts/xlsx";

const open = async (year: number) => readXlsx(await newXlsx([practiceAnnex(year)])).sheet("Phụ lục mẫu");
const told = (sheet: Awaited<ReturnType<typeof open>>): string[] =>
  review(sheet).findings.map(({ ruleId, cells: [at] }) => `${ruleId} ${formatAddress(at)}`);

const MENDED = ["text-hygiene D7", "deadline-doubtful H8", "deadline-doubtful H10"];
const LEFT = ["lead-missing F9", "deadline-unreadable H9", "agency-unknown G8"];

test.each([2026, 2027])(
  "the practice annex of %i has one of each mistake that it promises, and no other",
  async (year) => {
    expect(told(await open(year)).sort()).toEqual([...MENDED, ...LEFT].sort());
  },
);

test("what can be mended for certain is mended in one go, and the rest stays told", async () => {
  const sheet = await open(2026);
  const { snapshot } = applyEdits(sheet, planSafeFixes(sheet));
  expect(told(snapshot).sort()).toEqual([...LEFT].sort());
});
