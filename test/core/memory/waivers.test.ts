import { readSheet } from "../../../src/core/annex";
import { applyWaivers, waive, type WaiverScope } from "../../../src/core/memory/waivers";
import type { Finding } from "../../../src/core/rules/rule";
import { gridOf } from "../../support/grid";

const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";
const FIRST = "| 1 | Mục tiêu A | Việc A | Làm A | Báo cáo | Phòng Nội vụ | Phòng Tư pháp | Quý V/2024 | |";
const SECOND = "| 2 | Mục tiêu B | Việc B | Làm B | Báo cáo | Phòng Nội vụ | Phòng Tư pháp | Quý V/2024 | |";

const annexesOf = (...rows: string[]) => readSheet(gridOf([HEADER, ...rows].join("\n"))).annexes;

const findingAt = (row: number, text = "Quý V/2024"): Finding => ({
  ruleId: "deadline-unreadable",
  messageId: "unreadable",
  severity: "error",
  sheet: "Phụ lục",
  cells: [{ row, column: 7 }],
  column: "deadline",
  message: "",
  text,
  groupKey: text,
  suggestions: [],
});

/** The rows whose finding still stands after waiving the first row's finding in `before`. */
function openRows(scope: WaiverScope, before: string[], after: string[], findings: Finding[]): number[] {
  const waiver = waive(findingAt(1), scope, "Đã thống nhất", annexesOf(...before));
  return applyWaivers(findings, [waiver], annexesOf(...after)).open.map(({ cells }) => cells[0].row);
}

describe("a waiver", () => {
  const both = [findingAt(1), findingAt(2)];

  it("for a cell covers that cell alone", () => {
    expect(openRows("cell", [FIRST, SECOND], [FIRST, SECOND], both)).toEqual([2]);
  });

  it("for a cell survives rows inserted, sorted and duplicated", () => {
    expect(openRows("cell", [FIRST, SECOND], [SECOND, FIRST], both)).toEqual([1]);
    expect(openRows("cell", [FIRST], [SECOND, SECOND, FIRST], [findingAt(3)])).toEqual([]);
    expect(openRows("cell", [FIRST], [FIRST, FIRST], both)).toEqual([]);
  });

  it("for a cell lapses when the cell's text changes", () => {
    const changed = FIRST.replace("Quý V/2024", "Quý VI/2024");
    expect(openRows("cell", [FIRST], [changed], [findingAt(1, "Quý VI/2024")])).toEqual([1]);
  });

  it("for what belongs to no task, a heading, follows its text", () => {
    const heading = (row: number, text: string): Finding => ({ ...findingAt(row, text), column: null });
    const found = [heading(0, "Kết quả"), heading(3, "Kết quả"), heading(0, "Ghi nhận"), findingAt(0, "Kết quả")];
    const waiver = waive(heading(0, "Kết quả"), "cell", "Mẫu của tỉnh", annexesOf(FIRST));
    const { open } = applyWaivers(found, [waiver], annexesOf(FIRST));
    expect(open).toEqual(found.slice(2));
    const ofColumn = waive(findingAt(0, "Kết quả"), "cell", "Mẫu của tỉnh", annexesOf(FIRST));
    expect(applyWaivers(found, [ofColumn], annexesOf(FIRST)).open).toEqual(found.slice(0, 3));
  });

  it("for a value covers the value wherever it stands, and no other", () => {
    expect(openRows("value", [FIRST, SECOND], [FIRST, SECOND], [...both, findingAt(1, "31/02/2024")])).toEqual([1]);
  });

  it("for a rule covers that rule alone", () => {
    const other = { ...findingAt(2), ruleId: "lead-missing" };
    expect(openRows("rule", [FIRST], [FIRST, SECOND], [...both, other])).toEqual([2]);
  });

  it("keeps its reason and day beside the finding it covers", () => {
    const annexes = annexesOf(FIRST);
    const waiver = waive(findingAt(1), "value", "Theo văn bản của tỉnh", annexes, "2024-03-01");
    const { waived } = applyWaivers([findingAt(1)], [waiver], annexes);
    expect(waived).toEqual([{ finding: findingAt(1), waiver }]);
    expect(waiver).toMatchObject({ reason: "Theo văn bản của tỉnh", on: "2024-03-01" });
  });
});
