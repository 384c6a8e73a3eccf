import type { ColumnId } from "./annex";
import { CERTAIN, POSSIBLE, SURELY_NEW, tailEvidence, type ColumnHabit } from "./continuity";
import type { Drafts } from "./drafts";
import type { ItemDraft } from "./item-draft";
import type { RowShape } from "./row-shape";

/** What a row without a number is judged against. */
export interface TableHabits {
  readonly of: (column: number) => ColumnHabit;
  /** Nearly every row that looks like a task carries a number, so that one without is no task. */
  readonly isWhollyNumbered: boolean;
}

const FEWEST_TASKS = 3;
const WHOLLY = 0.85;

export function isWhollyNumbered(content: readonly RowShape[]): boolean {
  const full = content.filter(({ cells }) => cells.size >= 3);
  const numbered = full.filter(({ numeral }) => numeral).length;
  return full.length >= FEWEST_TASKS && numbered >= full.length * WHOLLY;
}

const NO_DUTY_BONUS = 3;
const UNNUMBERED_BONUS = 2;
const PAGE_BREAK_BONUS = 1;
/** How far one clear tail may lift cells that tell nothing by themselves. */
const LIFT = 1.5;

/**
 * How far a row without a number looks like the rest of the item above. One cell that surely begins a text of its own
 * makes it a row of its own, unless another is surely a tail and no duty is named: a cell may hold several numbered
 * activities, and the cut may fall between two of them.
 */
export function rowEvidence(
  drafts: Drafts,
  last: ItemDraft,
  shape: RowShape,
  habits: TableHabits,
  afterPageBreak: boolean,
): number {
  const scores = [...shape.cells].map(([column, text]) => cellEvidence(drafts, last, column, text, habits));
  const duties = [...shape.cells].filter(([column]) => isDuty(drafts.idOf(column)));
  const dutyIsNew = duties.some(([column, text]) => cellEvidence(drafts, last, column, text, habits) < POSSIBLE);
  const best = Math.max(...scores);
  const isNew = scores.some((score) => score <= SURELY_NEW);
  if (isNew && (best < CERTAIN || dutyIsNew)) return SURELY_NEW;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const unnumbered = duties.length === 0 ? NO_DUTY_BONUS : UNNUMBERED_BONUS;
  return (
    (isNew ? best : Math.min(best, mean + LIFT)) +
    (habits.isWhollyNumbered ? unnumbered : 0) +
    (afterPageBreak ? PAGE_BREAK_BONUS : 0)
  );
}

const isDuty = (id: ColumnId | undefined): boolean => id === "lead" || id === "cooperation" || id === "deadline";

function cellEvidence(drafts: Drafts, last: ItemDraft, column: number, text: string, habits: TableHabits): number {
  const owner = last.pieces.get(column) ?? drafts.ownerAbove(column)?.pieces.get(column);
  return tailEvidence(owner?.text ?? "", text, habits.of(column));
}
