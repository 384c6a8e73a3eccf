import { createCatalogue, ownListRows, readOwnList, withBody, type CatalogueEntry } from "../../../src/core/agency";
import { applyEdits } from "../../../src/core/grid/apply";
import { parseOfficeRules, printOfficeRules } from "../../../src/core/memory/exchange";
import { EMPTY_MEMORY, parseMemory, printMemory } from "../../../src/core/memory/memory";
import { refuse, type Refusal } from "../../../src/core/memory/refusals";
import { planProposals, review } from "../../../src/core/review";
import type { Finding } from "../../../src/core/rules/rule";
import { gridOf } from "../../support/grid";

const SHEET = gridOf(`
| PHỤ LỤC KẾ HOẠCH NĂM 2026 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| 1 | Rà soát văn bản | Báo cáo | Phòng Dân sinh | Công an xã | Quý I/2026 |
| 2 | Kiểm tra văn bản | Biên bản | Phòng Kinh tê | Phòng Dân sinh | Quý II/2026 |
| 3 | Tuyên truyền | Tin bài | Phòng Kinh tê | Công an xã | Quý III/2026 |
`);

const unknown = (own: readonly CatalogueEntry[], refusals: readonly Refusal[] = [], sheet = SHEET): Finding[] =>
  review(sheet, { catalogue: createCatalogue(own), refusals }).findings.filter(
    ({ ruleId }) => ruleId === "agency-unknown",
  );
const named = (name: string): Finding[] => unknown([]).filter(({ text }) => text === name);

describe("a decision about an unknown agency", () => {
  const misspelt = named("Phòng Kinh tê");
  const best = misspelt.flatMap(({ suggestions }) => suggestions.slice(0, 1));

  it("“ô này” changes one cell", () => {
    const { snapshot } = applyEdits(SHEET, planProposals(SHEET.sheet, "", best.slice(0, 1)));
    expect(unknown([], [], snapshot).filter(({ text }) => text === "Phòng Kinh tê")).toHaveLength(1);
  });

  it("“tất cả ô giống vậy” changes every cell of that value and no other", () => {
    const { snapshot, done } = applyEdits(SHEET, planProposals(SHEET.sheet, "", best));
    expect(done.edits).toHaveLength(2);
    expect(new Set(unknown([], [], snapshot).map(({ text }) => text))).toEqual(new Set(["Phòng Dân sinh"]));
  });

  it("“ghi vào danh mục” makes the name known from its day on", () => {
    const own = withBody([], { name: "Phòng Dân sinh", level: "commune", from: "2026-01-01" });
    expect(unknown(own).map(({ text }) => text)).toEqual(["Phòng Kinh tê", "Phòng Kinh tê"]);
  });

  it("a refusal is kept with the workbook, and taking it back offers the suggestion again", () => {
    const [finding] = misspelt;
    const memory = { ...EMPTY_MEMORY, refusals: [refuse(finding!, best[0]!)] };
    const { refusals } = parseMemory(printMemory(memory)).memory;
    const first = (kept: readonly Refusal[]) => unknown([], kept).map(({ suggestions }) => suggestions[0]?.label);
    expect(first([])).toContain("Phòng Kinh tế");
    expect(first(refusals)).not.toContain("Phòng Kinh tế");
    expect(first(refusals.slice(1))).toEqual(first([]));
  });
});

describe("an office's own list", () => {
  const ROWS = [
    ["Phòng Dân sinh", "P.DS; Phòng DS", "Xã", "01/01/2026", "30/6/2026", "Phòng An sinh"],
    ["Phòng An sinh", "", "Xã", "01/7/2026", "", ""],
    ["Phòng Kinh tế", "Ban KT", "Xã", "", "", ""],
  ];
  const { entries } = readOwnList(ROWS);

  it("goes out as a file and comes in at another office just as it was", () => {
    const sent = printOfficeRules({ rulesVersion: "1", settings: EMPTY_MEMORY.settings, agencies: entries });
    expect(parseOfficeRules(sent)).toMatchObject({ agencies: entries });
  });

  it("is the same after it was written to its sheet and read again", () => {
    expect(readOwnList(ownListRows(entries))).toEqual({ entries, problems: [] });
  });

  it("names a successor that stands further down, and says which one nobody knows", () => {
    expect(entries[0]?.successors).toEqual([entries[1]?.id]);
    const { problems } = readOwnList([["Phòng A", "", "Xã", "", "", "Phòng B"]]);
    expect(problems).toEqual([
      { row: 1, message: "“Phòng B” thay cho “Phòng A” chưa có trong danh mục; hãy thêm một dòng cho cơ quan này." },
    ]);
  });

  it("makes its bodies known in another office's review", () => {
    const sent = printOfficeRules({ rulesVersion: "1", settings: EMPTY_MEMORY.settings, agencies: entries });
    const received = parseOfficeRules(sent);
    expect("agencies" in received ? unknown(received.agencies).map(({ text }) => text) : []).toEqual([
      "Phòng Kinh tê",
      "Phòng Kinh tê",
    ]);
  });
});
