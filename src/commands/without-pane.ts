import type { EditPlan } from "../core/grid/edit";
import { recordStep, type JournalStep } from "../core/memory/journal";
import { parseJournal, printJournal } from "../core/memory/kept-journal";
import { parseMemory, printMemory } from "../core/memory/memory";
import { makeReceipt } from "../core/receipt/receipt";
import { RECEIPT_SHEET, sheetOf } from "../core/receipt/receipt-sheet";
import { layOut, planSafeFixes, review, type ReviewOptions } from "../core/review";
import { RULES_VERSION } from "../core/rules";
import { createExcelHost } from "../hosts/excel";
import { HostError } from "../hosts/refusals";
import type { WorkbookHost } from "../hosts/workbook";
import { readXlsx } from "../hosts/xlsx";
import type { RibbonCommand } from "../taskpane/ribbon";
import { today } from "../taskpane/today";

const NEEDS_PANE =
  "Tổng hợp cần ngăn Phụ lục để chọn tệp, nhưng Excel không mở được ngăn. Hãy cập nhật Excel, hoặc dùng trang chạy riêng của Phụ lục.";

/** What the ribbon does where no pane opens; with no pane to say it in, every outcome stands on the sheet "Phiếu kiểm tra". */
export async function doWithoutPane(command: RibbonCommand): Promise<void> {
  const host = createExcelHost({ readDocument: (file, sheet) => readXlsx(file).sheet(sheet) });
  try {
    if (command === "rollUp") await tell(host, [NEEDS_PANE]);
    else await doOnSheet(host, command);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await tell(host, [error.message]);
  }
}

async function doOnSheet(host: WorkbookHost, command: Exclude<RibbonCommand, "rollUp">): Promise<void> {
  const { settings, waivers, refusals } = parseMemory(await host.readMemory()).memory;
  const options: ReviewOptions = { settings, waivers, refusals, today: today(), fileName: host.name };
  const sheet = await host.activeSheet();
  const snapshot = await host.read(sheet);
  if (command === "fix") await applyAndKeep(host, planSafeFixes(snapshot, options));
  if (command === "format") await applyAndKeep(host, layOut(snapshot, options));
  else await writeReceipt(host, sheet, options);
}

/** The deed goes into the journal, so that a pane that opens later can take it back. */
async function applyAndKeep(host: WorkbookHost, plan: EditPlan): Promise<void> {
  await keepStep(host, { kind: "begun", plan });
  const { done, notices } = await host.apply(plan);
  await keepStep(host, { kind: "did", plan: done, of: plan });
  if (notices.length > 0) await tell(host, notices);
}

/** A newer version's journal stays as it is. */
async function keepStep(host: WorkbookHost, step: JournalStep): Promise<void> {
  const { journal, isWritable } = parseJournal(await host.readJournal());
  if (isWritable) await host.writeJournal(printJournal(recordStep(journal, step)).text);
}

async function writeReceipt(host: WorkbookHost, sheet: string, options: ReviewOptions): Promise<void> {
  const snapshot = await host.read(sheet);
  const reviewed = review(snapshot, options);
  const receipt = makeReceipt([{ file: host.name, review: reviewed, snapshot }], { on: today(), withLinks: true });
  await rememberRules(host);
  await host.putSheets([receipt]);
  await show(host);
}

/** Who receives the workbook learns which rules it was checked with; a newer version's memory stays as it is. */
async function rememberRules(host: WorkbookHost): Promise<void> {
  const { memory, isWritable } = parseMemory(await host.readMemory());
  if (isWritable) await host.writeMemory(printMemory({ ...memory, checkedWith: RULES_VERSION }));
}

async function tell(host: WorkbookHost, sentences: readonly string[]): Promise<void> {
  const lines = sentences.map((text) => ({ kind: "line", text }) as const);
  await host.putSheets([sheetOf(RECEIPT_SHEET, [{ kind: "title", text: "PHIẾU KIỂM TRA PHỤ LỤC" }, ...lines])]);
  await show(host);
}

const show = (host: WorkbookHost): Promise<void> =>
  host.reveal(RECEIPT_SHEET, { top: 0, left: 0, bottom: 0, right: 0 });
