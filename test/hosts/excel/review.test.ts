import { readFileSync } from "node:fs";
import { join } from "node:path";
import { invertPlan } from "../../../src/core/grid/edit";
import { MEMORY_SHEET } from "../../../src/core/grid/memory-sheet";
import { findingFills } from "../../../src/core/marks/fills";
import { planMarks, planUnmark } from "../../../src/core/marks/marks";
import { EMPTY_MEMORY, parseMemory, printMemory } from "../../../src/core/memory/memory";
import { waive } from "../../../src/core/memory/waivers";
import { makeReceipt } from "../../../src/core/receipt/receipt";
import { planProposals, planSafeFixes, review, type Review } from "../../../src/core/review";
import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { bookFacts } from "../../support/excel/book-facts";
import { excelHostOver, throughBoth } from "../../support/excel/through-both";
import { plainSheet } from "../../support/plain-sheet";

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), "assets", "samples", "xa-dong-hoa.xlsx")));
const TODAY = { year: 2024, month: 8, day: 15 };
const ON = "2024-08-15";

const look = async (host: WorkbookHost): Promise<Review> => {
  const { waivers } = parseMemory(await host.readMemory()).memory;
  return review(await host.read(await host.activeSheet()), { today: TODAY, waivers });
};

/** Applies a plan that nothing may refuse; returns what was done. */
async function done(host: WorkbookHost, plan: Parameters<WorkbookHost["apply"]>[0]) {
  const outcome = await host.apply(plan);
  expect([...outcome.refused, ...outcome.notices]).toEqual([]);
  expect(outcome.done.edits.length).toBeGreaterThan(0);
  return outcome.done;
}

/** One finding is repaired, a group, everything that is safe; the last step is taken back and done again. */
async function repair(host: WorkbookHost): Promise<number> {
  const sheet = await host.activeSheet();
  const first = (await look(host)).findings.find(({ fix }) => fix)!;
  await done(host, planProposals(sheet, "Sửa một chỗ", [first.fix!]));
  const group = (await look(host)).groups.find(({ findings }) => findings.every(({ fix }) => fix))!;
  await done(
    host,
    planProposals(
      sheet,
      "Sửa cả nhóm",
      group.findings.flatMap(({ fix }) => fix ?? []),
    ),
  );
  const all = await done(host, planSafeFixes(await host.read(sheet), { today: TODAY }));
  const before = plainSheet(await host.read(sheet));
  const undone = await done(host, invertPlan(all));
  await done(host, invertPlan(undone));
  expect(plainSheet(await host.read(sheet))).toEqual(before);
  return (await look(host)).findings.length;
}

/** A finding of each kind of waiver is put off for a reason; the receipt tells all. */
async function waiveAndCertify(host: WorkbookHost): Promise<readonly number[]> {
  const sheet = await host.activeSheet();
  const { findings, annexes } = await look(host);
  const scopes = ["cell", "value", "rule"] as const;
  const waivers = scopes.map((scope, index) => waive(findings[index * 2]!, scope, `Lý do ${scope}`, annexes, ON));
  await host.writeMemory(printMemory({ ...EMPTY_MEMORY, waivers }));
  const reviewed = await look(host);
  const snapshot = await host.read(sheet);
  const receipt = makeReceipt([{ file: "xa.xlsx", review: reviewed, snapshot }], { on: TODAY, withLinks: true });
  await host.putSheets([receipt]);
  await host.putSheets([receipt]);
  await host.reveal(receipt.name, { top: 0, left: 0, bottom: 0, right: 0 });
  return [reviewed.findings.length, reviewed.waived.length];
}

/** Marks are put on; the pane is closed and opened (nothing but the memory is left); the marks are taken away. */
async function markAndUnmark(host: WorkbookHost): Promise<unknown> {
  const sheet = await host.activeSheet();
  const before = plainSheet(await host.read(sheet));
  const { plan, marks } = planMarks(await host.read(sheet), findingFills((await look(host)).findings));
  await host.writeMemory(printMemory({ ...EMPTY_MEMORY, marks: { [sheet]: [...marks] } }));
  await done(host, plan);
  const marked = plainSheet(await host.read(sheet));
  const kept = parseMemory(await host.readMemory()).memory.marks![sheet]!;
  await done(host, planUnmark(await host.read(sheet), kept));
  expect(plainSheet(await host.read(sheet))).toEqual(before);
  return marked;
}

describe("the review through Excel gives the same workbook as through the file", () => {
  it.each([
    ["one, a group and all repaired, undone and done again", repair],
    ["waivers of three kinds with their reasons, and the receipt", waiveAndCertify],
    ["marks on the sheet, taken away after the pane was closed", markAndUnmark],
  ])("%s", async (_name, scenario: (host: WorkbookHost) => Promise<unknown>) => {
    const { file, excel } = await throughBoth(SAMPLE, scenario);
    expect(excel.answer).toEqual(file.answer);
    expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
  });

  it("repairing never costs what Excel can undo itself", async () => {
    const { host, simulated } = excelHostOver(SAMPLE);
    await repair(host);
    expect(simulated.around.undoLosses).toEqual([]);
  });
});

describe("what one host wrote into the memory the others read", () => {
  const memory = printMemory({ ...EMPTY_MEMORY, refusals: [{ value: "VP UBND", suggestion: "Văn phòng" }] });

  it("written in Excel, read in the file, in the page's workbook and in memory", async () => {
    const { excel } = await throughBoth(SAMPLE, (host) => host.writeMemory(memory));
    expect(await (await openXlsx(excel.bytes, "a.xlsx")).readMemory()).toBe(memory);
    const copy = new MemoryWorkbook("a.xlsx", [readXlsx(excel.bytes).sheet(MEMORY_SHEET)]);
    expect(await copy.readMemory()).toBe(memory);
  });

  it("written in the file, read and written on in Excel", async () => {
    const { file } = await throughBoth(SAMPLE, (host) => host.writeMemory(memory));
    const { host, simulated } = excelHostOver(file.bytes);
    expect(await host.readMemory()).toBe(memory);
    await host.writeMemory("{}");
    expect(await host.readMemory()).toBe("{}");
    expect(simulated.around.undoLosses).toEqual([]);
  });
});
