import { formatAddress, formatRange } from "../../core/grid/a1";
import { invertPlan, type Edit, type EditPlan, type RefusedEdit } from "../../core/grid/edit";
import type { ApplyOutcome, ReadOptions } from "../../hosts/workbook";
import type { Message } from "../state/state";
import { TEXTS } from "../texts";
import { recordInJournal } from "./journal";
import { lookAgain } from "./look";
import { takeMarksOff } from "./marks";
import { perform, type Work } from "./work";

/** Applies a plan as one step of the pane's own undo. */
export const applyPlan = (work: Work, plan: EditPlan): Promise<void> =>
  perform(work, plan.title, (options) => applyStep(work, plan, options));

/** The same within a deed that is already under way. */
export const applyStep = (work: Work, plan: EditPlan, options: ReadOptions): Promise<void> =>
  step(work, plan, options, { deed: plan, record: (done) => ({ kind: "did", plan: done }), tell: tellDone });

export async function undo(work: Work): Promise<void> {
  const plan = work.state().journal.done.at(-1);
  if (!plan) return;
  const record: Deed["record"] = (done) => ({ kind: "undid", plan: { ...invertPlan(done), title: plan.title } });
  await perform(work, TEXTS.journal.undo, (options) =>
    step(work, invertPlan(plan), options, { deed: plan, record, tell: TEXTS.journal.undone }),
  );
}

export async function redo(work: Work): Promise<void> {
  const plan = work.state().journal.undone.at(-1);
  if (!plan) return;
  const record: Deed["record"] = (done) => ({ kind: "redid", plan: done });
  await perform(work, TEXTS.journal.redo, (options) =>
    step(work, plan, options, { deed: plan, record, tell: TEXTS.journal.redone }),
  );
}

/** A deed of the journal, and what becomes of it there and in words once it was carried out. */
interface Deed {
  readonly deed: EditPlan;
  readonly record: (done: EditPlan) => { readonly kind: "did" | "undid" | "redid"; readonly plan: EditPlan };
  readonly tell: (title: string, outcome: ApplyOutcome) => string;
}

/** The deed is written down before it begins, so that a pane closed in its middle leaves a trace, and settled after. */
async function step(work: Work, plan: EditPlan, options: ReadOptions, { deed, record, tell }: Deed): Promise<void> {
  work.dispatch({ type: "previewed", plan: null });
  await takeMarksOff(work, plan.sheet, options);
  await recordInJournal(work, { kind: "begun", plan: deed });
  const outcome = await work.host.apply(plan, options).catch((error: unknown) => giveUp(work, deed, error));
  const beside = await recordInJournal(work, { ...record(outcome.done), of: deed });
  if (work.state().checked?.snapshot.sheet === plan.sheet) await lookAgain(work, plan.sheet);
  const { refused, notices } = outcome;
  const message = messageOf(tell(deed.title, outcome), { refused, notices: [...notices, ...beside] });
  work.dispatch({ type: "told", message });
}

/** A host that fails has done nothing: so there is nothing to take back. */
async function giveUp(work: Work, deed: EditPlan, error: unknown): Promise<never> {
  await recordInJournal(work, { kind: "did", plan: { ...deed, edits: [] }, of: deed });
  throw error;
}

const tellDone = (title: string, { done }: ApplyOutcome): string =>
  done.edits.length > 0 ? TEXTS.journal.done(title, done.edits.length) : TEXTS.journal.nothingDone(title);

/** What was done, then what was left alone and why: nothing passes in silence. */
function messageOf(told: string, { refused, notices }: Omit<ApplyOutcome, "done">): Message {
  const sentences = [told, ...(refused.length > 0 ? [TEXTS.journal.refused(placesOf(refused))] : []), ...notices];
  return { intent: refused.length > 0 ? "warning" : "success", text: sentences.join(" ") };
}

const MOST_PLACES = 5;

function placesOf(refused: readonly RefusedEdit[]): string {
  const places = [...new Set(refused.map(({ edit }) => placeOf(edit)))];
  const named = places.slice(0, MOST_PLACES).join(", ");
  return places.length > MOST_PLACES ? `${named}… (${places.length})` : named;
}

/** Where an edit happens, as people write it. */
export function placeOf(edit: Edit): string {
  if ("at" in edit) return formatAddress(edit.at);
  if ("range" in edit) return formatRange(edit.range);
  if ("row" in edit) return TEXTS.card.row(edit.row + 1);
  return TEXTS.preview.wholeSheet;
}
