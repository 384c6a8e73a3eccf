import { calendarView, type SourceCard, type Submission, type SummaryContext } from "../core/summary";
import { proposalsOf, type Proposal } from "./proposals";
import { taskLine, type TaskLine } from "./task-line";

/** Months by units: the number of a square is the length of its list. */
export interface Picture {
  /** Stretches of time first, then the ways of having no last day. */
  readonly columns: readonly string[];
  /** How many of the columns are stretches of time. */
  readonly timed: number;
  readonly rows: readonly {
    readonly submission: Submission;
    readonly cells: readonly (readonly TaskLine[])[];
  }[];
  /** The greatest number of a square; 0 for an empty picture. */
  readonly most: number;
}

/** All that the user sees before anything is written. */
export interface Survey {
  readonly cards: readonly SourceCard[];
  readonly picture: Picture;
  /** Tasks that were joined for their likeness: to be confirmed or split. */
  readonly proposals: readonly Proposal[];
}

export const surveyOf = (context: Omit<SummaryContext, "annexLabel">): Survey => ({
  cards: context.cards,
  picture: pictureOf(context),
  proposals: proposalsOf(context.alignment),
});

function pictureOf(context: Omit<SummaryContext, "annexLabel">): Picture {
  const { slots, undated, rows, most } = calendarView(context);
  const submissions = new Map(context.submissions.map((submission) => [submission.unit.key, submission]));
  return {
    columns: [...slots.map(({ label }) => label), ...undated.map(({ title }) => title)],
    timed: slots.length,
    rows: rows.flatMap(({ unit, cells }) => {
      const submission = submissions.get(unit.key);
      return submission ? [{ submission, cells: cells.map(({ entries }) => entries.map(taskLine)) }] : [];
    }),
    most,
  };
}
