import { invertPlan, type Edit, type EditPlan } from "../../../src/core/grid/edit";
import type { SheetContent } from "../../../src/core/grid/sheet-content";
import { HostError } from "../../../src/hosts/refusals";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { excelHost, type ExcelUnderTest } from "../../support/excel/excel-host";
import { gridOf, textCell } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const SHEET = "Phụ lục";
const annex = gridOf(
  `
  | TT | Nhiệm vụ | Thời hạn |
  | 1 | Ban hành kế hoạch | quý 1/2026 |
  | 2 | Tuyên truyền | Thường xuyên |
  | 3 | Báo cáo |  |
  `,
  { merges: ["C3:C4"] },
);
const at = (row: number, column: number) => ({ row, column });
const look = (row: number, column: number): Edit => ({
  kind: "setFormat",
  at: at(row, column),
  before: { bold: false, borderTop: "none", borderBottom: "none" },
  after: { bold: true, borderTop: "thin", borderBottom: "thin" },
});

const plan: EditPlan = {
  sheet: SHEET,
  title: "Sửa và định dạng",
  edits: [
    { kind: "setValue", at: at(1, 2), before: "quý 1/2026", after: "Quý I/2026" },
    { kind: "setValue", at: at(3, 1), before: "Báo cáo", after: "- Báo cáo" },
    look(0, 0),
    look(0, 1),
    { kind: "unmerge", range: { top: 2, bottom: 3, left: 2, right: 2 } },
    { kind: "insertRows", row: 2, rows: [{ cells: new Map([[1, textCell("=1+1", "Arial")]]), height: 40 }] },
    { kind: "setRowHeight", row: 0, before: null, after: 30 },
    {
      kind: "setPrint",
      before: { orientation: "portrait", header: "" },
      after: { orientation: "landscape", header: "&C&P" },
    },
  ],
};
const summary: SheetContent = {
  name: "Tổng hợp",
  rows: new Map([
    [
      0,
      new Map([
        [0, { value: "Đơn vị", format: { bold: true } }],
        [1, { value: 2, formula: "1+1" }],
      ]),
    ],
  ]),
  merges: [{ top: 1, bottom: 1, left: 0, right: 1 }],
  frozenRows: 1,
};

const SCENARIOS: Readonly<Record<string, (host: WorkbookHost) => Promise<unknown>>> = {
  read: (host) => host.read(SHEET),
  apply: (host) => host.apply(plan),
  addSheets: (host) => host.addSheets([summary]),
  putSheet: (host) => host.putSheet(summary),
  writeMemory: (host) => host.writeMemory("{}"),
};

const stateOf = ({ excel }: ExcelUnderTest) => ({
  names: excel.workbook.sheets.map(({ name }) => name),
  sheet: plainSheet(excel.snapshot(SHEET)),
});

/** Counts the calls of a scenario that goes well. */
async function callsOf(name: string, handsOutFile: boolean): Promise<number> {
  const under = excelHost([annex], { handsOutFile });
  await SCENARIOS[name]!(under.host);
  expect(under.excel.unknownMembers).toEqual([]);
  return under.excel.calls.length;
}

describe.each([true, false])("each call made to fail in turn (the file is handed out: %s)", (handsOutFile) => {
  it.each(Object.keys(SCENARIOS))("%s: nothing is left half done, and the failure is told", async (name) => {
    const count = await callsOf(name, handsOutFile);
    expect(count).toBeGreaterThan(1);
    for (let call = 1; call <= count; call += 1) {
      const under = excelHost([annex], { handsOutFile });
      const before = stateOf(under);
      under.excel.switches.failAtCall = { countdown: call, code: "GeneralException" };
      const failure: unknown = await SCENARIOS[name]!(under.host).then(
        () => null,
        (error: unknown) => error,
      );
      // A call that the host can do without (merged areas) may fail unnoticed; then all was done.
      if (failure === null) continue;
      expect(failure).toBeInstanceOf(HostError);
      expect({ call, ...stateOf(under) }).toEqual({ call, ...before });
    }
  });
});

it("what cannot be taken back is told, and the plan that is handed back takes it back later", async () => {
  const under = excelHost([annex]);
  const before = stateOf(under);
  const { calls, switches } = under.excel;
  let failures = 0;
  // From the insertion on, Excel refuses whatever changes the sheet.
  under.excel.around.beforeCall = (name) => {
    if (
      calls.includes("Range.Insert") &&
      /\.(?:Insert|Delete|Values|RowHeight|Clear|Merge|Orientation)$/u.test(name) &&
      failures++ > 0
    )
      return "GeneralException";
    return undefined;
  };
  const { done, notices } = await under.host.apply(plan);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain("chưa hoàn lại được hết");
  under.excel.around.beforeCall = undefined;
  expect(switches.failAtCall).toBeUndefined();
  await under.host.apply(invertPlan(done));
  expect(stateOf(under)).toEqual(before);
});
