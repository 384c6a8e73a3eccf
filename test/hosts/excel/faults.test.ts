import { invertPlan, type Edit, type EditPlan } from "../../../src/core/grid/edit";
import type { SheetContent } from "../../../src/core/grid/sheet-content";
import { HostError } from "../../../src/hosts/refusals";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import type { ApplyOutcome, WorkbookHost } from "../../../src/hosts/workbook";
import { excelHost, type ExcelOptions, type ExcelUnderTest } from "../../support/excel/excel-host";
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
  sheets: (host) => host.sheets(),
  activeSheet: (host) => host.activeSheet(),
  read: (host) => host.read(SHEET),
  apply: (host) => host.apply(plan),
  addSheets: (host) => host.addSheets([summary]),
  "putSheets, a new one": (host) => host.putSheets([summary]),
  "putSheets, in the place of another": (host) => host.putSheets([{ ...summary, name: OWN.sheet }]),
  removeSheet: (host) => host.removeSheet(OWN.sheet),
  reveal: (host) => host.reveal(SHEET, { top: 1, bottom: 1, left: 1, right: 1 }),
  readMemory: (host) => host.readMemory(),
  writeMemory: (host) => host.writeMemory("{}"),
  readJournal: (host) => host.readJournal(),
  writeJournal: (host) => host.writeJournal("{}"),
};

/** A sheet of the product's own, to which the user's sheet refers. */
const OWN = gridOf("| Đơn vị | Số việc |\n| Xã A | 4 |", { sheet: "Số liệu" });
const counting: GridSnapshot = {
  ...annex,
  rows: new Map([
    ...annex.rows,
    [9, new Map([[0, { value: 4, text: "4", formula: "SUM('Số liệu'!B2:B9)", format: {} }]])],
  ]),
};
const open = (options: ExcelOptions) => excelHost([counting, OWN], options);

const stateOf = ({ excel }: ExcelUnderTest) => ({
  names: excel.workbook.sheets.map(({ name }) => name),
  sheet: plainSheet(excel.snapshot(SHEET)),
});

/** Counts the calls of a scenario that goes well. */
async function countsOf(name: string, handsOutFile: boolean): Promise<{ calls: number; roundTrips: number }> {
  const under = open({ handsOutFile });
  await SCENARIOS[name]!(under.host);
  expect(under.excel.unknownMembers).toEqual([]);
  return { calls: under.excel.calls.length, roundTrips: under.excel.roundTrips.length };
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe.each([true, false])("each call made to fail in turn (the file is handed out: %s)", (handsOutFile) => {
  it.each(Object.keys(SCENARIOS))("%s: nothing is left half done, and the failure is told", async (name) => {
    const { calls } = await countsOf(name, handsOutFile);
    expect(calls).toBeGreaterThan(0);
    for (let call = 1; call <= calls; call += 1) {
      const under = open({ handsOutFile });
      const before = stateOf(under);
      under.excel.switches.failAtCall = { countdown: call, code: "GeneralException" };
      const failure = await failureOf(SCENARIOS[name]!(under.host));
      // A call that the host can do without (merged areas), or make good, may fail unnoticed; then all was done.
      if (failure === null) continue;
      expect(failure).toBeInstanceOf(HostError);
      expect({ call, ...stateOf(under) }).toEqual({ call, ...before });
    }
  });
});

describe.each([true, false])("each round trip left without an answer (the file is handed out: %s)", (handsOutFile) => {
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
  afterEach(() => void jest.useRealTimers());

  /** Longer than the host waits for one answer; so often, since it may ask again or try to clean up. */
  const LONG_MS = 120_000;
  const TURNS = 10;

  async function settled<T>(promise: Promise<T>): Promise<T> {
    const end = jest.fn();
    promise.then(end, end);
    for (let turn = 0; turn < TURNS && end.mock.calls.length === 0; turn += 1) {
      await jest.advanceTimersByTimeAsync(LONG_MS);
      // The client has a clock of its own, which is not stopped.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(end).toHaveBeenCalledTimes(1);
    return promise;
  }

  it.each(Object.keys(SCENARIOS).filter((name) => name !== "apply"))("%s: gives up and says why", async (name) => {
    const { roundTrips } = await countsOf(name, handsOutFile);
    for (let from = 0; from < roundTrips; from += 1) {
      const under = open({ handsOutFile });
      under.excel.switches.isUnanswered = (index) => index >= from;
      expect(await settled(failureOf(SCENARIOS[name]!(under.host)))).toMatchObject({ code: "host-busy" });
    }
  });

  it.each([
    ["does it later", true],
    ["never does it", false],
  ])("apply: gives up; whether Excel %s, undo gives the sheet back", async (_what, isDoneLater) => {
    const { roundTrips } = await countsOf("apply", handsOutFile);
    for (let from = 0; from < roundTrips; from += 1) {
      const under = open({ handsOutFile });
      const before = stateOf(under);
      under.excel.switches.isUnanswered = (index) => index >= from;
      const outcome = await settled(under.host.apply(plan).catch((error: unknown) => error));
      under.excel.switches.isUnanswered = undefined;
      if (isDoneLater) for (const body of under.excel.unanswered) await under.excel.execute(body);
      if (outcome instanceof HostError) {
        expect(outcome.code).toBe("host-busy");
      } else {
        const { done, notices } = outcome as ApplyOutcome;
        expect(notices).toHaveLength(1);
        await settled(under.host.apply(invertPlan(done)));
      }
      expect({ from, ...stateOf(under) }).toEqual({ from, ...before });
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
