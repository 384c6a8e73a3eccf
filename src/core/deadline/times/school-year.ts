import { phrases } from "../phrases";
import { fault, single, type TimeReader } from "./series";
import { isPlausibleYear, readYearNumber } from "./year-suffix";

export const schoolYear = phrases("năm học | niên học | năm học: | năm học mới");
const link = phrases("- | / | đến");

/** "Năm học 2024 - 2025". */
export const readSchoolYear: TimeReader = (tokens, at) => {
  const word = schoolYear(tokens, at);
  const first = word && readYearNumber(tokens, word.next);
  const between = first && link(tokens, first.next);
  const second = between && readYearNumber(tokens, between.next);
  if (!first || !second) return undefined;
  if (!isPlausibleYear(first.value) || second.value !== first.value + 1)
    return fault(second.next, "impossible-school-year", { values: { from: first.value, to: second.value } });
  return single({ unit: "school-year", year: first.value }, second.next);
};
