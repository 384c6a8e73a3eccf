import { append } from "../../core/collections";
import type { EditPlan } from "../../core/grid/edit";
import type { Journal, JournalStep } from "../../core/memory/journal";
import { loadCore } from "../core";
import type { KeptJournal } from "../state/state";
import { TEXTS } from "../texts";
import type { Work } from "./work";

/** Brings back what was done before the pane was closed; returns what there is to say about it. */
export async function openJournal(work: Work): Promise<readonly string[]> {
  const { parseJournal } = await loadCore();
  const text = await work.host.readJournal();
  const { journal, notice } = parseJournal(text);
  work.dispatch({ type: "journalKept", journal, kept: { text, dropped: 0 } });
  const told = notice === undefined ? [] : [notice];
  for (const deed of journal.begun ?? []) append(told, await settleInterrupted(work, deed));
  return told;
}

/** A deed in whose middle the pane was closed: what of it stands on the sheet can be taken back. */
async function settleInterrupted(work: Work, deed: EditPlan): Promise<readonly string[]> {
  const { recordStep, standingPart } = await loadCore();
  const sheets = await work.host.sheets();
  if (!sheets.some(({ name }) => name === deed.sheet)) return [];
  const plan = standingPart(await work.host.read(deed.sheet), deed);
  const { journal, kept } = work.state();
  const settled = recordStep(journal, { kind: "interrupted", plan, of: deed });
  work.dispatch({ type: "journalKept", journal: settled, kept });
  const isHalf = plan.edits.length > 0 && plan.edits.length < deed.edits.length;
  return isHalf ? [TEXTS.journal.interrupted(deed.title, plan.edits.length, deed.edits.length)] : [];
}

/** Takes a step into the journal and keeps it with the workbook; returns what there is to say about it. */
export async function recordInJournal(work: Work, step: JournalStep): Promise<readonly string[]> {
  const { recordStep } = await loadCore();
  try {
    return await keepStep(work, step);
  } catch {
    // What was done is done, and can be taken back as long as the pane stays open.
    const { journal, kept } = work.state();
    work.dispatch({ type: "journalKept", journal: recordStep(journal, step), kept });
    return [TEXTS.journal.notKept];
  }
}

/** The step goes into the journal that the workbook keeps by now, which another window may have written meanwhile. */
async function keepStep(work: Work, step: JournalStep): Promise<readonly string[]> {
  const { parseJournal, printJournal, recordStep } = await loadCore();
  const text = await work.host.readJournal();
  const { journal: theirs, isWritable, notice } = parseJournal(text);
  const { journal: own, kept } = work.state();
  const isOwn = text === kept?.text || !isWritable;
  const journal = recordStep(isOwn ? own : withUnkept(theirs, own, kept), step);
  const printed = printJournal(journal);
  if (isWritable) await work.host.writeJournal(printed.text);
  work.dispatch({ type: "journalKept", journal, kept: isWritable ? printed : { ...printed, text } });
  if (notice !== undefined) return [notice];
  const steps = journal.done.length + journal.undone.length;
  return steps > 0 && printed.dropped === steps ? [TEXTS.journal.tooLarge] : [];
}

/** What found no room in the workbook, or was done before it was asked, is known to this window alone. */
const withUnkept = (theirs: Journal, own: Journal, kept: KeptJournal | null): Journal => {
  const unkept = own.done.slice(0, kept?.dropped);
  return { ...theirs, done: kept ? [...unkept, ...theirs.done] : [...theirs.done, ...unkept] };
};
