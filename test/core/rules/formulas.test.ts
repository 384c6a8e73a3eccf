import { parseAddress } from "../../../src/core/grid/a1";
import { cellAt, type Cell, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { agencyUnknown } from "../../../src/core/rules/agency-unknown";
import { agencyHidden } from "../../../src/core/rules/agency-hidden";
import { agencyInconsistent } from "../../../src/core/rules/agency-inconsistent";
import { budgetDoubtful } from "../../../src/core/rules/budget-doubtful";
import { budgetUnreadable } from "../../../src/core/rules/budget-unreadable";
import { cellShifted } from "../../../src/core/rules/cell-shifted";
import { deadlineUnreadable } from "../../../src/core/rules/deadline-unreadable";
import type { Rule } from "../../../src/core/rules/rule";
import { textHygiene } from "../../../src/core/rules/text-hygiene";
import { gridOf } from "../../support/grid";
import { findingsOf } from "../../support/test-rule";

const HEADER = "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Kinh phí |";
const row = (lead: string, deadline: string, budget = ""): string =>
  `| 1 | Việc A | ${lead} | | ${deadline} | ${budget} |`;
const grid = (...rows: string[]): GridSnapshot => gridOf([HEADER, ...rows].join("\n"));

/** The same sheet with more said of some of its cells. */
function withCells(snapshot: GridSnapshot, addresses: readonly string[], more: Partial<Cell>): GridSnapshot {
  const rows = new Map(snapshot.rows);
  for (const address of addresses) {
    const at = parseAddress(address)!;
    rows.set(at.row, new Map(rows.get(at.row)).set(at.column, { ...cellAt(snapshot, at), ...more }));
  }
  return { ...snapshot, rows };
}

const FORMULA = { formula: 'A1&""' };

/** A formula gives its cell's text: the cell is told, but writing over it would lose the formula. */
describe("a formula is never written over", () => {
  it.each<readonly [Rule, string, GridSnapshot]>([
    [agencyUnknown, "C2", grid(row("Phòng Nội vụu", "Năm 2024"))],
    [agencyHidden, "C2", grid(row("Phòng Nội vụ Phòng Tư pháp", "Năm 2024"))],
    [deadlineUnreadable, "E2", grid(row("Phòng Nội vụ", "31/02/2024"))],
    [budgetUnreadable, "F2", grid(row("Phòng Nội vụ", "Năm 2024", "150"))],
    [budgetDoubtful, "F2", grid(row("Phòng Nội vụ", "Năm 2024", "1.200 tỷ đồng và 1.5 tỷ đồng"))],
    [cellShifted, "F2", grid(row("Phòng Nội vụ", "", "Sau khi có hướng dẫn của tỉnh"))],
    [textHygiene, "C2", grid(row("Phòng  Nội vụ", "Năm 2024"))],
  ])("by $id", (rule, address, snapshot) => {
    const [plain] = findingsOf(rule, snapshot);
    const [finding, ...others] = findingsOf(rule, withCells(snapshot, [address], FORMULA));
    expect([plain!.fix ?? plain!.suggestions[0]]).not.toEqual([undefined]);
    expect(finding!.cells).toEqual(plain!.cells);
    expect([others, finding!.fix, finding!.suggestions]).toEqual([[], undefined, []]);
  });

  it("nor where one body is written in several ways", () => {
    const snapshot = grid(row("Phòng Nội vụ", "Năm 2024"), row("Phòng NV", "Năm 2024"));
    const [plain] = findingsOf(agencyInconsistent, snapshot);
    const [finding] = findingsOf(agencyInconsistent, withCells(snapshot, ["C2", "C3"], FORMULA));
    expect(plain!.fix ?? plain!.suggestions[0]).toBeDefined();
    expect([finding!.fix, finding!.suggestions]).toEqual([undefined, []]);
  });
});

it("letters of several kinds in one cell are not flattened, and the sentence says so", () => {
  const snapshot = grid(row("Phòng  Nội vụ", "Năm 2024"));
  const [finding] = findingsOf(textHygiene, withCells(snapshot, ["C2"], { isRichText: true }));
  expect(finding!.fix).toBeUndefined();
  expect(finding!.message).toContain("không sửa tự động được; hãy sửa trong ô.");
});
