import type { Period } from "../calendar";
import { sampleYearOf } from "./messages";
import { printTime } from "./print-time";
import { daysOf, lacksYear, withYear, type Time } from "./time";
import type { Understood } from "./understand";
import type { Warning } from "./verdict";

/** "cuối quý III/2024": the day is left open; the example is a day of that very quarter. */
export function vagueWarning({ bounds, tokens }: Understood, period: Period | undefined): Warning | undefined {
  const bound = bounds.find(({ vague }) => vague);
  if (!bound?.vague) return undefined;
  const { from, to } = bound.vague;
  const word = tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(" ");
  const day = dayAt(bound.times[0], placeOf(word.toLowerCase()), sampleYearOf(period));
  return { messageId: "vague", values: { word, example: `Trước ${printTime(day)}` } };
}

type Place = "first" | "middle" | "last";

function placeOf(word: string): Place {
  if (/đầu|thượng/u.test(word)) return "first";
  return /cuối|sau|hạ/u.test(word) ? "last" : "middle";
}

/** The day by which a part of a month is over, and of a longer time the month. */
const DAY_OF_MONTH: Readonly<Record<Place, number>> = { first: 10, middle: 20, last: 25 };
const DAY_OF_LONGER = 15;

const SHARES: Readonly<Record<Place, number>> = { first: 0, middle: 0.5, last: 1 };

/** A day in the first, middle or last part of a time; without a year if the time has none. */
function dayAt(time: Time, place: Place, sampleYear: number): Time {
  const days = daysOf(withYear(time, sampleYear));
  if (!days) return time;
  const [{ year, month: first }, { month: last }] = days;
  const month = first + Math.floor((last - first) * SHARES[place]);
  const day = first === last ? DAY_OF_MONTH[place] : DAY_OF_LONGER;
  return { unit: "date", day, month, year: lacksYear(time) ? null : year };
}
