import { largest, groupBy } from "../collections";
import { DUE_KINDS, DUE_WORDS, type DueKind } from "./due";
import type { SummaryContext } from "./context";
import type { Entry } from "./entries";
import type { SubmissionState } from "./submission";
import { slotOf, timelineOf, type TimeSlot } from "./timeline";
import type { ReportingUnit } from "./units";

/** One square of the picture: what falls due in a stretch of time, or has no day, at one unit. */
export interface CalendarCell {
  readonly count: number;
  readonly entries: readonly Entry[];
}

/** Months by units as data: the pane draws it, with a colour by `count / most` and the number itself. */
export interface CalendarView {
  readonly slots: readonly TimeSlot[];
  /** Ways of having no last day that occur, with their titles; their cells stand behind those of the slots. */
  readonly undated: readonly { readonly kind: DueKind; readonly title: string }[];
  readonly rows: readonly {
    readonly unit: ReportingUnit;
    readonly state: SubmissionState;
    readonly cells: readonly CalendarCell[];
  }[];
  /** The greatest count of a square; 0 for an empty picture. */
  readonly most: number;
}

/** A row for every unit, those that sent nothing too. */
export function calendarView({
  entries,
  period,
  submissions,
}: Pick<SummaryContext, "entries" | "period" | "submissions">): CalendarView {
  const { fine: slots } = timelineOf(entries, period);
  const kinds = DUE_KINDS.filter((kind) => kind !== "dated" && entries.some(({ due }) => due.kind === kind));
  const byUnit = groupBy(entries, ({ unit }) => unit.key);
  const rows = submissions.map(({ unit, state }) => {
    const own = byUnit.get(unit.key) ?? [];
    return {
      unit,
      state,
      cells: [
        ...slots.map((slot) => cellOf(own, (entry) => slotOf(slots, entry) === slot)),
        ...kinds.map((kind) => cellOf(own, ({ due }) => due.kind === kind)),
      ],
    };
  });
  return {
    slots,
    undated: kinds.map((kind) => ({ kind, title: DUE_WORDS[kind].title })),
    rows,
    most: Math.max(0, largest(rows.flatMap(({ cells }) => cells.map(({ count }) => count)))),
  };
}

function cellOf(entries: readonly Entry[], isHere: (entry: Entry) => boolean): CalendarCell {
  const here = entries.filter(isHere);
  return { count: here.length, entries: here };
}
