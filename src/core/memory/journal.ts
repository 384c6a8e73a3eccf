import type { EditPlan } from "../grid/edit";
import { printPlan } from "./edit-plan";

/** What was done and can be taken back, newest last; `undone` holds what can be done again, next one last. */
export interface Journal {
  readonly done: readonly EditPlan[];
  readonly undone: readonly EditPlan[];
  /** Deeds under way, in the direction of doing; they are left over where a pane was closed in their middle. */
  readonly begun?: readonly EditPlan[];
}

export const EMPTY_JOURNAL: Journal = { done: [], undone: [] };

/** Enough for a day's work, and small enough to be kept. */
const MOST_STEPS = 100;

/**
 * `plan` is what the host really did, in the direction of doing: edits that it refused are not in it, so that undo
 * never touches them. `of` is the deed as it was begun, taken back or done again; the newest where absent. Of an
 * `interrupted` deed, `plan` is the part that stands.
 */
export type JournalStep =
  | { readonly kind: "begun"; readonly plan: EditPlan }
  | { readonly kind: "did" | "undid" | "redid" | "interrupted"; readonly plan: EditPlan; readonly of?: EditPlan };

type Recorder = (journal: Journal, plan: EditPlan, of: EditPlan | undefined) => Journal;

/** The journal after a step. A new deed forgets what could have been done again. */
export function recordStep(journal: Journal, step: JournalStep): Journal {
  if (step.kind === "begun") return { ...journal, begun: [...(journal.begun ?? []), step.plan] };
  return RECORDERS[step.kind](withoutBegun(journal, step.of), step.plan, step.of);
}

const RECORDERS: Readonly<Record<Exclude<JournalStep["kind"], "begun">, Recorder>> = {
  did: (journal, plan) =>
    plan.edits.length === 0 ? journal : { ...journal, done: bounded([...journal.done, plan]), undone: [] },
  undid: (journal, plan, of) => ({
    ...journal,
    done: without(journal.done, of),
    undone: withPlan(journal.undone, plan),
  }),
  redid: (journal, plan, of) => ({
    ...journal,
    done: bounded(withPlan(journal.done, plan)),
    undone: without(journal.undone, of),
  }),
  interrupted: (journal, plan, of) => ({
    ...journal,
    done: bounded(withPlan(without(journal.done, of), plan)),
    undone: plan.edits.length === 0 ? journal.undone : without(journal.undone, of),
  }),
};

function withoutBegun({ begun = [], ...journal }: Journal, of: EditPlan | undefined): Journal {
  const left = of ? without(begun, of) : begun;
  return left.length === 0 ? journal : { ...journal, begun: left };
}

/** The plans without the newest that is the same deed, as it may have come back from its text. */
function without(plans: readonly EditPlan[], of: EditPlan | undefined): readonly EditPlan[] {
  const place = of ? plans.map((plan) => isSame(plan, of)).lastIndexOf(true) : plans.length - 1;
  return plans.filter((_, index) => index !== place);
}

const isSame = (plan: EditPlan, other: EditPlan): boolean =>
  plan === other ||
  (plan.title === other.title && plan.edits.length === other.edits.length && printPlan(plan) === printPlan(other));

/** A plan of which nothing could be taken back is gone for good. */
const withPlan = (plans: readonly EditPlan[], plan: EditPlan): readonly EditPlan[] =>
  plan.edits.length === 0 ? plans : [...plans, plan];

const bounded = (plans: readonly EditPlan[]): readonly EditPlan[] => plans.slice(-MOST_STEPS);
