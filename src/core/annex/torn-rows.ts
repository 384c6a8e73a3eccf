import type { ColumnId } from "./annex";
import { CERTAIN, POSSIBLE, SURELY_NEW, tailEvidence, type ColumnHabit } from "./continuity";
import { isDitto } from "./ditto";
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

/** Rows that begin with a small letter are tails more often than tasks: they tell nothing of how tasks are numbered. */
export function isWhollyNumbered(content: readonly RowShape[]): boolean {
  const full = content.filter(({ numeral, cells }) => cells.size >= 3 && (numeral ?? !beginsSmall(cells)));
  const numbered = full.filter(({ numeral }) => numeral).length;
  return full.length >= FEWEST_TASKS && numbered >= full.length * WHOLLY;
}

function beginsSmall(cells: RowShape["cells"]): boolean {
  const [first = ""] = cells.values();
  return /^\p{Ll}/u.test(first);
}

const NO_DUTY_BONUS = 3;
const UNNUMBERED_BONUS = 2;
const PAGE_BREAK_BONUS = 1;
/** How far one clear tail may lift cells that tell nothing by themselves. */
const LIFT = 1.5;

/**
 * How far a row without a number looks like the rest of the item above. A cell that surely begins a text of its own, "nt"
 * for the one above, or a duty that is no tail makes it a row of its own, unless more cells are surely tails: a cell may
 * hold several numbered activities or agencies, and the cut may fall between two of them.
 */
export function rowEvidence(
  drafts: Drafts,
  last: ItemDraft,
  shape: RowShape,
  habits: TableHabits,
  afterPageBreak: boolean,
): number {
  if ([...shape.cells.values()].some(isDitto)) return SURELY_NEW;
  const cells = [...shape.cells].map(([column, text]) => ({
    score: cellEvidence(drafts, last, column, text, habits),
    isDuty: isDuty(drafts.idOf(column)),
  }));
  const tails = cells.filter(({ score }) => score >= CERTAIN).length;
  const texts = cells.filter(({ score }) => score <= SURELY_NEW).length;
  const duties = cells.filter(({ score, isDuty }) => isDuty && score < POSSIBLE && score > SURELY_NEW).length;
  const isOutvoted =
    tails > texts + duties || (tails > 0 && !cells.some(({ score, isDuty }) => isDuty && score < POSSIBLE));
  if (texts > 0 && !isOutvoted) return SURELY_NEW;
  const best = Math.max(...cells.map(({ score }) => score));
  const mean = cells.reduce((sum, { score }) => sum + score, 0) / cells.length;
  const unnumbered = cells.some(({ isDuty }) => isDuty) ? UNNUMBERED_BONUS : NO_DUTY_BONUS;
  return (
    (texts > 0 ? best : Math.min(best, mean + LIFT)) +
    (habits.isWhollyNumbered ? unnumbered : 0) +
    (afterPageBreak ? PAGE_BREAK_BONUS : 0)
  );
}

const isDuty = (id: ColumnId | undefined): boolean => id === "lead" || id === "cooperation" || id === "deadline";

function cellEvidence(drafts: Drafts, last: ItemDraft, column: number, text: string, habits: TableHabits): number {
  const upper = last.textAt(column) ?? drafts.ownerAbove(column)?.textAt(column) ?? "";
  return tailEvidence(upper, text, habits.of(column));
}
