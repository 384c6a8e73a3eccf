import { openJournal } from "./journal";
import { recall } from "./memory";
import type { Work } from "./work";

/** What a workbook brings along when the pane opens beside it: what it remembers, and what can be taken back. */
export async function open(work: Work): Promise<void> {
  try {
    const notice = await recall(work);
    const told = [...(notice === undefined ? [] : [notice]), ...(await openJournal(work))];
    if (told.length > 0) work.dispatch({ type: "told", message: { intent: "warning", text: told.join(" ") } });
  } catch {
    // Excel may be busy at this moment: the check asks again, and says so if it still is.
  }
}
