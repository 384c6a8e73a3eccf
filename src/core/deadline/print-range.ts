import type { TimeRange } from "./deadline";
import { romanOf } from "./numerals";
import { printTime } from "./print-time";
import { yearOf, type Time } from "./time";

/** A range in house spelling, lower case: "quý II-IV/2024", "từ quý II/2024 đến hết năm 2025", "từ năm 2022". */
export function printRange({ from, to }: TimeRange): string {
  if (!from) return `đến hết ${printTime(to)}`;
  if (!to) return `từ ${printTime(from)}`;
  if (isSame(from, to)) return printTime(from);
  return printShort(from, to) ?? `từ ${printTime(from)} đến hết ${printTime(to)}`;
}

/** Two times of one unit and year share the unit word and the year. */
function printShort(from: Time, to: Time): string | undefined {
  if (from.unit === "year" && to.unit === "year") return `${printTime(from)} - ${withoutWord(printTime(to))}`;
  if (yearOf(from) !== yearOf(to)) return undefined;
  if (from.unit === "quarter" && to.unit === "quarter")
    return printTime(to).replace("quý ", `quý ${romanOf(from.quarter)}-`);
  return from.unit === "month" && to.unit === "month"
    ? printTime(to).replace("tháng ", `${printTime({ ...from, year: null })} - `)
    : undefined;
}

/** Times with gaps between them in house spelling, lower case: "quý I, III/2024", "quý IV/2024, quý II/2025". */
export function printList(times: readonly Time[]): string {
  const printed = times.map((time, index) => {
    const next = times[index + 1];
    const sharesYear = next !== undefined && yearOf(next) === yearOf(time);
    return printTime(sharesYear && time.unit !== "year" ? withoutYear(time) : time);
  });
  return printed
    .map((text, index) => (sharesWord(times[index - 1], times[index]) ? withoutWord(text) : text))
    .join(", ");
}

const withoutYear = (time: Time): Time =>
  time.unit === "month" || time.unit === "quarter" ? { ...time, year: null } : time;

/** "quý I, III/2024", but "quý IV/2024, quý II/2025": behind a year or a month the word stands again. */
const sharesWord = (before: Time | undefined, time: Time | undefined): boolean =>
  (time?.unit === "month" || time?.unit === "quarter") && before !== undefined && yearOf(before) === yearOf(time);

const withoutWord = (text: string): string => text.slice(text.indexOf(" ") + 1);

const isSame = (a: Time, b: Time): boolean => printTime(a) === printTime(b);
