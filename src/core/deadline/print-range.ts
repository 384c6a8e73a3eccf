import type { TimeRange } from "./deadline";
import { ROMAN_QUARTERS } from "./numerals";
import { printTime } from "./print-time";
import { yearOf, type Time } from "./time";

/** A range in house spelling, lower case: "quý II-IV/2024", "từ quý II/2024 đến hết năm 2025", "từ năm 2022". */
export function printRange({ from, to }: TimeRange): string {
  if (!from) return to ? `đến hết ${printTime(to)}` : "";
  if (!to) return `từ ${printTime(from)}`;
  if (isSame(from, to)) return printTime(from);
  return printShort(from, to) ?? `từ ${printTime(from)} đến hết ${printTime(to)}`;
}

/** Two times of one unit and year share the unit word and the year. */
function printShort(from: Time, to: Time): string | undefined {
  if (from.unit === "year" && to.unit === "year") return `năm ${from.year ?? ""} - ${to.year ?? ""}`;
  if (yearOf(from) !== yearOf(to)) return undefined;
  if (from.unit === "quarter" && to.unit === "quarter")
    return printTime(to).replace("quý ", `quý ${ROMAN_QUARTERS[from.quarter - 1] ?? ""}-`);
  if (from.unit === "month" && to.unit === "month")
    return printTime(to).replace("tháng ", `${printTime({ ...from, year: null })} - `);
  return undefined;
}

export const isSame = (a: Time, b: Time): boolean => printTime(a) === printTime(b);
