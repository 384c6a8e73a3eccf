import { parseMemory } from "../core/memory/memory";
import { tableFingerprint } from "../core/receipt/fingerprint";
import { makeReceipt } from "../core/receipt/receipt";
import { layOut, planSafeFixes, review, type ReviewOptions } from "../core/review";
import type { GridSnapshot } from "../core/grid/snapshot";
import { createExcelHost } from "../hosts/excel";
import { readXlsx } from "../hosts/xlsx";
import type { WorkbookHost } from "../hosts/workbook";
import type { RibbonCommand } from "../taskpane/ribbon";
import { today } from "../taskpane/today";

/** What the ribbon does where no pane opens: the receipt says what was found. A roll-up needs files, so the pane. */
export async function doWithoutPane(command: RibbonCommand): Promise<void> {
  if (command === "rollUp") return;
  const host = createExcelHost({ readDocument: (file, sheet) => readXlsx(file).sheet(sheet) });
  const { settings, waivers } = parseMemory(await host.readMemory()).memory;
  const options = { settings, waivers, today: today(), fileName: host.name };
  const snapshot = await host.read(await host.activeSheet());
  if (command === "fix") await host.apply(planSafeFixes(snapshot, options));
  if (command === "format") await host.apply(layOut(snapshot, options));
  if (command !== "format") await writeReceipt(host, snapshot.sheet, options);
}

async function writeReceipt(host: WorkbookHost, sheet: string, options: ReviewOptions): Promise<void> {
  const snapshot: GridSnapshot = await host.read(sheet);
  const reviewed = review(snapshot, options);
  const fingerprint = tableFingerprint(snapshot, reviewed.annexes);
  const receipt = makeReceipt([{ file: host.name, review: reviewed, fingerprint }], { on: today(), withLinks: true });
  await host.putSheet(receipt);
  await host.reveal(receipt.name, { top: 0, left: 0, bottom: 0, right: 0 });
}
