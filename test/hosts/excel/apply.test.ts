import { applyEdits } from "../../../src/core/grid/apply";
import { invertPlan, type Edit, type EditPlan } from "../../../src/core/grid/edit";
import { DEFAULT_PRINT } from "../../../src/core/grid/format";
import { sameFormat } from "../../../src/core/grid/same";
import { cellAt, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { excelHost } from "../../support/excel/excel-host";
import { gridOf, textCell } from "../../support/grid";

const SHEET = "Phụ lục";
const annex: GridSnapshot = {
  ...gridOf(
    `
  Phụ lục
  | STT | Nội dung | Thời hạn |
  | 1 | Rà soát quy hoạch | quý 2/2026 |
  | 2 | Xây dựng kế hoạch | Thường xuyên |
  | 3 | Báo cáo |  |
  | 4 | Tổng kết | Quý IV/2026 |
  `,
    { merges: ["A1:C1", "C4:C5"] },
  ),
  print: DEFAULT_PRINT,
};
const planOf = (...edits: Edit[]): EditPlan => ({ sheet: SHEET, title: "Sửa", edits });
const at = (row: number, column: number) => ({ row, column });

const PLANS: Record<string, EditPlan> = {
  values: planOf(
    { kind: "setValue", at: at(2, 2), before: "quý 2/2026", after: "Quý II/2026" },
    { kind: "setValue", at: at(2, 1), before: "Rà soát quy hoạch", after: "- Rà soát quy hoạch" },
    { kind: "setValue", at: at(5, 0), before: "4", after: 4 },
  ),
  looks: planOf(
    ...[2, 3, 4, 5].flatMap((row) =>
      [0, 1, 2].map((column): Edit => ({
        kind: "setFormat",
        at: at(row, column),
        before: {
          fontName: "Calibri",
          borderTop: "none",
          borderBottom: "none",
          borderLeft: "none",
          borderRight: "none",
        },
        after: {
          fontName: "Times New Roman",
          borderTop: "thin",
          borderBottom: "thin",
          borderLeft: "thin",
          borderRight: "thin",
        },
      })),
    ),
    {
      kind: "setFormat",
      at: at(1, 0),
      before: { bold: false, fill: null, horizontal: "general" },
      after: { bold: true, fill: "#DDEBF7", horizontal: "center" },
    },
    {
      kind: "setFormat",
      at: at(1, 1),
      before: { borderTop: "none", borderBottom: "none" },
      after: { borderTop: "double", borderBottom: "none" },
    },
  ),
  merges: planOf(
    { kind: "unmerge", range: { top: 3, bottom: 4, left: 2, right: 2 } },
    { kind: "merge", range: { top: 3, bottom: 4, left: 2, right: 3 } },
  ),
  "merge after emptying": planOf(
    { kind: "setValue", at: at(5, 1), before: "Tổng kết", after: null },
    { kind: "merge", range: { top: 4, bottom: 5, left: 1, right: 1 } },
  ),
  rows: planOf(
    { kind: "deleteRows", row: 3, rows: [{ cells: annex.rows.get(3)! }] },
    {
      kind: "insertRows",
      row: 2,
      rows: [
        {
          cells: new Map([
            [1, textCell("=1+1", "Arial")],
            [2, textCell("12/2026")],
          ]),
          height: 30,
        },
      ],
    },
    { kind: "setValue", at: at(3, 2), before: "quý 2/2026", after: "Quý II/2026" },
  ),
  columns: planOf(
    { kind: "insertColumns", column: 1, columns: [{ cells: new Map([[1, textCell("Mục tiêu")]]), width: 90 }] },
    { kind: "setValue", at: at(2, 3), before: "quý 2/2026", after: "Quý II/2026" },
  ),
  sizes: planOf(
    { kind: "setRowHeight", row: 2, before: null, after: 42 },
    { kind: "setColumnWidth", column: 1, before: null, after: 180 },
  ),
  print: planOf({
    kind: "setPrint",
    before: {
      paper: "letter",
      orientation: "portrait",
      fitToWidth: 0,
      titleRows: null,
      header: "",
      marginLeft: DEFAULT_PRINT.marginLeft,
      firstPageHeader: null,
    },
    after: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      titleRows: { first: 1, last: 1 },
      header: "&C&P",
      marginLeft: 30,
      firstPageHeader: "",
    },
  }),
};

/** What a person would compare: contents, merges, sizes and print setup, in a fixed order. */
const readable = ({ rows, merges, rowHeights, columnWidths, print }: GridSnapshot) => ({
  cells: [...rows]
    .flatMap(([row, cells]) => [...cells].map(([column, { value, formula }]) => [row, column, value, formula] as const))
    .filter(([, , value, formula]) => value !== null || formula !== undefined)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]),
  merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
  rowHeights: [...rowHeights],
  columnWidths: [...columnWidths],
  print: { ...print, marginLeft: Math.round(print.marginLeft ?? 0) },
});

function expectSameLooks(actual: GridSnapshot, expected: GridSnapshot) {
  const differing = [...new Set([...actual.rows.keys(), ...expected.rows.keys()])].flatMap((row) =>
    [0, 1, 2, 3]
      .filter((column) => !sameFormat(cellAt(actual, at(row, column)).format, cellAt(expected, at(row, column)).format))
      .map((column) => `${row}:${column}`),
  );
  expect(differing).toEqual([]);
}

describe.each([
  ["beside the document's file", true],
  ["by Excel alone", false],
])("applying %s", (_name, handsOutFile) => {
  it.each(Object.keys(PLANS))("%s: the sheet is what the pure function says, and undone what it was", async (name) => {
    const plan = PLANS[name]!;
    const { excel, host } = excelHost([annex], { handsOutFile });
    const expected = applyEdits(annex, plan);
    expect(expected.refused).toEqual([]);

    const { done, refused, notices } = await host.apply(plan);
    expect({ refused, notices }).toEqual({ refused: [], notices: [] });
    expect(readable(excel.snapshot(SHEET))).toEqual(readable(expected.snapshot));
    expectSameLooks(excel.snapshot(SHEET), expected.snapshot);
    expect(excel.roundTrips.length).toBeLessThanOrEqual(handsOutFile ? 2 : 3);

    const undone = await host.apply(invertPlan(done));
    expect({ refused: undone.refused, notices: undone.notices }).toEqual({ refused: [], notices: [] });
    expect(readable(excel.snapshot(SHEET))).toEqual(readable(annex));
    expectSameLooks(excel.snapshot(SHEET), annex);
    expect(excel.unknownMembers).toEqual([]);
  });
});

it("a hidden row that went comes back hidden, as high as it was", async () => {
  const hidden: GridSnapshot = { ...annex, merges: [], hiddenRows: new Set([3]), rowHeights: new Map([[3, 40]]) };
  const { excel, host } = excelHost([hidden]);
  const { done } = await host.apply(planOf({ kind: "deleteRows", row: 3, rows: [{ cells: hidden.rows.get(3)! }] }));
  expect([...excel.snapshot(SHEET).hiddenRows]).toEqual([]);
  await host.apply(invertPlan(done));
  expect([...excel.snapshot(SHEET).hiddenRows]).toEqual([3]);
  expect([...excel.snapshot(SHEET).rowHeights]).toEqual([[3, 40]]);
  expect(excel.unknownMembers).toEqual([]);
});
