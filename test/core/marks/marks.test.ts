import fc from "fast-check";
import { readSheet } from "../../../src/core/annex";
import { formatAddress } from "../../../src/core/grid/a1";
import { applyEdits } from "../../../src/core/grid/apply";
import { cellAt, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { findingFills, ROW_FILLS, rowFills, SEVERITY_FILLS } from "../../../src/core/marks/fills";
import { planMarks, planUnmark } from "../../../src/core/marks/marks";
import type { Finding, Severity } from "../../../src/core/rules/rule";
import { gridOf, snapshotOf } from "../../support/grid";

const finding = (severity: Severity, row: number, column: number): Finding => ({
  ruleId: "rule",
  messageId: "message",
  severity,
  sheet: "Phụ lục",
  cells: [{ row, column }],
  column: null,
  message: "",
  text: "",
  groupKey: "",
  suggestions: [],
});

const anyGrid = fc
  .array(fc.array(fc.constantFrom("", "A", "B", "Quý II"), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) => fc.record({ rows: fc.constant(rows), yellow: fc.array(fc.tuple(fc.nat(4), fc.nat(2))) }))
  .map(({ rows, yellow }) => paint(snapshotOf(rows), yellow));

function paint(snapshot: GridSnapshot, cells: readonly (readonly [number, number])[]): GridSnapshot {
  const edits = cells.map(([row, column]) => {
    const before = { fill: null };
    return { kind: "setFormat" as const, at: { row, column }, before, after: { fill: "#FFFF00" } };
  });
  return applyEdits(snapshot, { sheet: snapshot.sheet, title: "", edits }).snapshot;
}

const anyFindings = fc.array(
  fc.record({ severity: fc.constantFrom<Severity>("error", "warning", "info"), row: fc.nat(4), column: fc.nat(2) }),
);

const looks = (snapshot: GridSnapshot): unknown[] =>
  [0, 1, 2, 3, 4].flatMap((row) => [0, 1, 2].map((column) => cellAt(snapshot, { row, column }).format.fill ?? null));

describe("marks on the sheet", () => {
  it("are taken away exactly, whatever was there", () => {
    fc.assert(
      fc.property(anyGrid, anyFindings, (before, found) => {
        const { plan, marks } = planMarks(
          before,
          findingFills(found.map(({ severity, row, column }) => finding(severity, row, column))),
        );
        const marked = applyEdits(before, plan);
        expect(marked.refused).toEqual([]);
        const restored = applyEdits(marked.snapshot, planUnmark(marked.snapshot, marks));
        expect(restored.refused).toEqual([]);
        expect(looks(restored.snapshot)).toEqual(looks(before));
      }),
    );
  });

  it("show the gravest finding of a cell", () => {
    const sheet = snapshotOf([["A"]]);
    const { plan } = planMarks(sheet, findingFills([finding("error", 0, 0), finding("info", 0, 0)]));
    expect(plan.edits).toEqual([expect.objectContaining({ after: { fill: SEVERITY_FILLS.error } })]);
  });

  it("find their cells again when rows were inserted, and leave what was refilled by hand", () => {
    const sheet = paint(snapshotOf([["A"], ["B"]]), [[1, 0]]);
    const { plan, marks } = planMarks(sheet, findingFills([finding("error", 0, 0), finding("error", 1, 0)]));
    const marked = applyEdits(sheet, plan).snapshot;
    const moved = applyEdits(marked, {
      sheet: sheet.sheet,
      title: "",
      edits: [
        { kind: "insertRows", row: 0, rows: [{ cells: new Map() }] },
        {
          kind: "setFormat",
          at: { row: 1, column: 0 },
          before: { fill: SEVERITY_FILLS.error },
          after: { fill: "#00FF00" },
        },
      ],
    }).snapshot;
    const restored = applyEdits(moved, planUnmark(moved, marks)).snapshot;
    expect([1, 2].map((row) => cellAt(restored, { row, column: 0 }).format.fill)).toEqual(["#00FF00", "#FFFF00"]);
  });

  it("find their cells again when texts were changed and equal texts stand in cells of other fills", () => {
    const sheet = paint(snapshotOf([["Quý II"], ["Quý II"], ["Quý II"]]), [[1, 0]]);
    const every = [0, 1, 2].map((row) => finding("warning", row, 0));
    const { plan, marks } = planMarks(sheet, findingFills(every));
    const changed = applyEdits(applyEdits(sheet, plan).snapshot, {
      sheet: sheet.sheet,
      title: "",
      edits: [
        { kind: "setValue", at: { row: 1, column: 0 }, before: "Quý II", after: "Quý III" },
        { kind: "insertRows", row: 0, rows: [{ cells: new Map() }] },
      ],
    }).snapshot;
    const restored = applyEdits(changed, planUnmark(changed, marks)).snapshot;
    expect([1, 2, 3].map((row) => cellAt(restored, { row, column: 0 }).format.fill ?? null)).toEqual([
      null,
      "#FFFF00",
      null,
    ]);
  });

  it("give a copied cell the fill of the cell that it was copied from", () => {
    const sheet = paint(snapshotOf([["Quý II"], [""], [""]]), [[0, 0]]);
    const { plan, marks } = planMarks(sheet, findingFills([finding("error", 0, 0)]));
    const marked = applyEdits(sheet, plan).snapshot;
    const original = marked.rows.get(0)!;
    const copied = { ...marked, rows: new Map([0, 1, 2].map((row) => [row, original])) };
    const restored = applyEdits(copied, planUnmark(copied, marks)).snapshot;
    expect(looks(restored).filter((fill) => fill !== null)).toEqual(["#FFFF00", "#FFFF00", "#FFFF00"]);
  });

  it("show what each row was taken for, once for a merged heading, and leave tasks as they are", () => {
    const sheet = gridOf(
      `
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| I | CẢI CÁCH THỂ CHẾ |
| 1 | Rà soát văn bản | Công an xã | Quý II/2024 |
`,
      { merges: ["B2:D2"] },
    );
    const { annexes } = readSheet(sheet);
    const { plan } = planMarks(sheet, rowFills(sheet, annexes));
    const filled = plan.edits.map((edit) =>
      edit.kind === "setFormat" ? [formatAddress(edit.at), edit.after.fill] : [],
    );
    expect(filled).toEqual([
      ...["A1", "B1", "C1", "D1"].map((cell) => [cell, ROW_FILLS.header]),
      ...["A2", "B2"].map((cell) => [cell, ROW_FILLS.section]),
    ]);
  });
});
