import type { EditPlan } from "../grid/edit";

/** What was done and can be taken back, newest last; `undone` holds what can be done again, next one last. */
export interface Journal {
  readonly done: readonly EditPlan[];
  readonly undone: readonly EditPlan[];
}

export const EMPTY_JOURNAL: Journal = { done: [], undone: [] };

/** Enough for a day's work, and small enough to be kept. */
const MOST_STEPS = 100;

export type JournalStep =
  | { readonly kind: "did"; readonly plan: EditPlan }
  | { readonly kind: "undid"; readonly plan: EditPlan }
  | { readonly kind: "redid"; readonly plan: EditPlan };

/**
 * The journal after a step. `plan` is what the host really did, in the direction of doing: edits that it refused are
 * not in it, so that undo never touches them. A new deed forgets what could have been done again.
 */
export function recordStep(journal: Journal, { kind, plan }: JournalStep): Journal {
  switch (kind) {
    case "did":
      return plan.edits.length === 0 ? journal : { done: bounded([...journal.done, plan]), undone: [] };
    case "undid":
      return { done: journal.done.slice(0, -1), undone: withPlan(journal.undone, plan) };
    case "redid":
      return { done: bounded(withPlan(journal.done, plan)), undone: journal.undone.slice(0, -1) };
  }
}

/** A plan of which nothing could be taken back is gone for good. */
const withPlan = (plans: readonly EditPlan[], plan: EditPlan): readonly EditPlan[] =>
  plan.edits.length === 0 ? plans : [...plans, plan];

const bounded = (plans: readonly EditPlan[]): readonly EditPlan[] => plans.slice(-MOST_STEPS);
