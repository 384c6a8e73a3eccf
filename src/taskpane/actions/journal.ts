import { loadCore } from "../core";
import { TEXTS } from "../texts";
import type { Work } from "./work";

/** Brings back what was done before the pane was closed. */
export async function openJournal(work: Work): Promise<void> {
  const { parseJournal } = await loadCore();
  work.dispatch({ type: "journalOpened", journal: parseJournal(await work.host.readJournal()) });
}

/** Keeps the journal with the workbook; returns what there is to say about it. */
export async function keepJournal(work: Work): Promise<readonly string[]> {
  const { printJournal } = await loadCore();
  const { journal } = work.state();
  const { text, dropped } = printJournal(journal);
  try {
    await work.host.writeJournal(text);
  } catch {
    // What was done is done, and can be taken back as long as the pane stays open.
    return [TEXTS.journal.notKept];
  }
  const steps = journal.done.length + journal.undone.length;
  return steps > 0 && dropped === steps ? [TEXTS.journal.tooLarge] : [];
}
