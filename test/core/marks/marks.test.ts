import fc from "fast-check";
import { applyEdits } from "../../../src/core/grid/apply";
import { cellAt, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { MARK_FILLS, planMarks, planUnmark } from "../../../src/core/marks/marks";
import type { Finding, Severity } from "../../../src/core/rules/rule";
import { snapshotOf } from "../../support/grid";

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
          found.map(({ severity, row, column }) => finding(severity, row, column)),
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
    const { plan } = planMarks(sheet, [finding("error", 0, 0), finding("info", 0, 0)]);
    expect(plan.edits).toEqual([expect.objectContaining({ after: { fill: MARK_FILLS.error } })]);
  });

  it("find their cells again when rows were inserted, and leave what was refilled by hand", () => {
    const sheet = paint(snapshotOf([["A"], ["B"]]), [[1, 0]]);
    const { plan, marks } = planMarks(sheet, [finding("error", 0, 0), finding("error", 1, 0)]);
    const marked = applyEdits(sheet, plan).snapshot;
    const moved = applyEdits(marked, {
      sheet: sheet.sheet,
      title: "",
      edits: [
        { kind: "insertRows", row: 0, rows: [{ cells: new Map() }] },
        {
          kind: "setFormat",
          at: { row: 1, column: 0 },
          before: { fill: MARK_FILLS.error },
          after: { fill: "#00FF00" },
        },
      ],
    }).snapshot;
    const restored = applyEdits(moved, planUnmark(moved, marks)).snapshot;
    expect([1, 2].map((row) => cellAt(restored, { row, column: 0 }).format.fill)).toEqual(["#00FF00", "#FFFF00"]);
  });
});
