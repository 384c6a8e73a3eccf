import { addDays, compareDates, type CalendarDate } from "../calendar";
import type { Deadline, Limit, Span, TimeRange } from "./deadline";
import { daysOf, type Time } from "./time";

const OPEN: Span = { start: null, end: null };

/** First and last day of a meaning; open where it fixes none or the year is unknown. */
export function spanOf(meaning: Deadline): Span {
  switch (meaning.kind) {
    case "range":
      return spanOfRange(meaning);
    case "recurring":
    case "ongoing":
      return meaning.span ? spanOfRange(meaning.span) : OPEN;
    case "conditional":
      return OPEN;
    case "compound":
      return spanOfParts(meaning.parts.filter(isDated).map(spanOf));
    default:
      return spanOfTime(meaning.time, meaning.limit);
  }
}

const isDated = (part: Deadline): boolean =>
  part.kind !== "conditional" && !((part.kind === "recurring" || part.kind === "ongoing") && part.span === null);

function spanOfTime(time: Time, limit: Limit): Span {
  const days = daysOf(time);
  if (!days) return OPEN;
  const [start, end] = days;
  if (limit === "within") return { start, end };
  return { start: null, end: limit === "before" && time.unit !== "date" ? addDays(start, -1) : end };
}

const spanOfRange = ({ from, to }: TimeRange): Span => ({
  start: (from && daysOf(from)?.[0]) ?? null,
  end: (to && daysOf(to)?.[1]) ?? null,
});

/** From the earliest start to the latest end; a side that one part leaves open stays open. */
function spanOfParts(spans: readonly Span[]): Span {
  if (spans.length === 0) return OPEN;
  return {
    start: furthest(
      spans.map(({ start }) => start),
      -1,
    ),
    end: furthest(
      spans.map(({ end }) => end),
      1,
    ),
  };
}

const furthest = (dates: readonly (CalendarDate | null)[], direction: 1 | -1): CalendarDate | null =>
  dates.reduce((best, date) => (best && date ? (compareDates(date, best) * direction > 0 ? date : best) : null));
