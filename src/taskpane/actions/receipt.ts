import { loadCore } from "../core";
import type { Checked } from "../state/state";
import { TEXTS } from "../texts";
import { keepInMind } from "./memory";
import { Declined, perform, type Work } from "./work";

/** Writes "Phiếu kiểm tra" into the workbook, from the result as it stands in the pane, and opens it. */
export const writeReceipt = (work: Work, { snapshot, review }: Checked): Promise<void> =>
  perform(work, TEXTS.receipt.make, async (options) => {
    const { makeReceipt, tableFingerprint } = await loadCore();
    const fingerprint = tableFingerprint(snapshot, review.annexes);
    const now = await work.host.read(snapshot.sheet, options);
    if (tableFingerprint(now, review.annexes) !== fingerprint) {
      work.dispatch({ type: "sheetChanged", sheet: snapshot.sheet });
      throw new Declined(TEXTS.receipt.stale);
    }
    const checked = [{ file: work.host.name, review, snapshot }];
    const receipt = makeReceipt(checked, { on: work.today, withLinks: true });
    const notices = await rememberRules(work);
    await work.host.putSheets([receipt]);
    await work.host.reveal(receipt.name, { top: 0, left: 0, bottom: 0, right: 0 });
    const text = [TEXTS.receipt.made(receipt.name), ...notices].join(" ");
    work.dispatch({ type: "told", message: { intent: "success", text } });
  });

/** Who receives the workbook learns which rules it was checked with; what cannot be kept is told, the receipt stands. */
async function rememberRules(work: Work): Promise<readonly string[]> {
  const { RULES_VERSION } = await loadCore();
  try {
    return await keepInMind(work, (memory) => ({ ...memory, checkedWith: RULES_VERSION }));
  } catch (error) {
    if (error instanceof Declined) return [error.message];
    throw error;
  }
}
