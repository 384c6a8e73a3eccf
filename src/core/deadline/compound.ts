import type { Bound } from "./bounds";
import type { Deadline, SimpleDeadline } from "./deadline";
import type { Phrase } from "./phrase";
import { lacksYear, withYear, yearOf } from "./time";

/** Several days, or times under one limit, are several deadlines: "15/6 và 15/12/2024", "trước 15/6 và 15/12/2024". */
export function separateLimits(phrases: readonly Phrase[]): readonly Phrase[] {
  for (const phrase of phrases) if (hasLimitedList(phrase)) return phrases.flatMap(separate);
  return phrases;
}

const hasLimitedList = ({ head, bound }: Phrase): boolean =>
  head === "bound" && bound?.shape === "list" && (bound.limit !== "within" || areLoneDays(bound));

/** Days that do not follow each other; "ngày 15, 16/6/2024" is one stretch. */
function areLoneDays({ times }: Bound): boolean {
  return times.some((time, at) => {
    const before = times[at - 1];
    if (time.unit !== "date" || before?.unit !== "date") return false;
    return time.month !== before.month || time.year !== before.year || time.day !== before.day + 1;
  });
}

function separate(phrase: Phrase): readonly Phrase[] {
  const { bound } = phrase;
  if (!bound || !hasLimitedList(phrase)) return [phrase];
  return bound.times.map((time) => ({ ...phrase, bound: { ...bound, times: [time], shape: "one" } }));
}

/** A clause without a year takes that of the next clause that names one, or else of the one before. */
export function shareYearBetween(phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  const fromLater = fillForward([...phrases].reverse()).reverse();
  return fillForward(fromLater);
}

function fillForward(phrases: readonly Phrase[]): Phrase[] {
  let year: number | null = null;
  return phrases.map((phrase) => {
    const { bound } = phrase;
    if (phrase.head !== "bound" || !bound) return phrase;
    const filled: Phrase = year === null ? phrase : { ...phrase, bound: withBoundYear(bound, year) };
    year = bound.times.reduce<number | null>((latest, time) => yearOf(time) ?? latest, year);
    return filled;
  });
}

function withBoundYear(bound: Bound, year: number): Bound {
  const [first, ...rest] = bound.times;
  if (!bound.times.every(lacksYear)) return bound;
  return { ...bound, times: [withYear(first, year), ...rest.map((time) => withYear(time, year))] };
}

/** One meaning alone, or all of them as parts. */
export const joinParts = (parts: readonly SimpleDeadline[]): Deadline | undefined =>
  parts.length > 1 ? { kind: "compound", parts } : parts[0];
