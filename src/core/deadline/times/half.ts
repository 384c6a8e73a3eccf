import { isKeyAt, type Token } from "../lexer";
import { readCount } from "../numerals";
import { phraseBook, phrases, skip, type Found } from "../phrases";
import type { Time } from "../time";
import { fault, single, type Reading, type TimeReader } from "./series";
import { impossibleYear, isPlausibleYear, readYearSuffix } from "./year-suffix";

const side = phraseBook<"first" | "last">(
  ["first", "tháng đầu | tháng đầu của | tháng năm"],
  ["last", "tháng cuối | tháng cuối của"],
);
export const halfName = phraseBook<1 | 2>(
  [1, "nửa đầu năm | nửa năm đầu | nửa đầu của năm"],
  [2, "nửa cuối năm | nửa năm cuối | nửa sau năm | nửa cuối của năm"],
);
const yearWord = phrases("năm");
const MONTHS_A_HALF = 6;

const MOST_MONTHS = 11;

/** "6 tháng đầu năm 2024", "06 tháng cuối năm", "9 tháng đầu năm 2026", "nửa cuối năm 2025", "6 tháng năm 2024". */
export const readHalf: TimeReader = (tokens, at) => {
  const name = halfName(tokens, at);
  if (name) return withYear(tokens, name.next, (year) => ({ unit: "half", half: name.value, year }));
  const count = readCount(tokens, at);
  const which = count && side(tokens, count.next);
  if (!which) return undefined;
  // "6 tháng năm" needs the year that makes it "6 tháng năm 2024".
  if (isKeyAt(tokens, which.next - 1, "năm") && readYearSuffix(tokens, which.next).value === null) return undefined;
  if (count.value < 1 || count.value > MOST_MONTHS)
    return fault(which.next, "impossible-months", { values: { number: count.value } });
  return withYear(tokens, which.next, (year) => timeOf(count.value, which.value, year));
};

const timeOf = (count: number, which: "first" | "last", year: number | null): Time =>
  count === MONTHS_A_HALF
    ? { unit: "half", half: which === "first" ? 1 : 2, year }
    : { unit: "months", count, side: which, year };

function withYear(tokens: readonly Token[], at: number, make: (year: number | null) => Time): Found<Reading> {
  const { value: year, next } = readYearSuffix(tokens, at);
  if (year === null) return single(make(null), skip(yearWord, tokens, at));
  return isPlausibleYear(year) ? single(make(year), next) : impossibleYear(year, next);
}
