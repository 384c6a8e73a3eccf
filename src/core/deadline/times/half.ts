import { readCount } from "../numerals";
import { phraseBook, phrases } from "../phrases";
import type { Time } from "../time";
import { fault, single, type TimeReader } from "./series";
import { isPlausibleYear, readYearSuffix } from "./year-suffix";

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

const timeOf = (count: number, which: "first" | "last", year: number | null): Time =>
  count === MONTHS_A_HALF
    ? { unit: "half", half: which === "first" ? 1 : 2, year }
    : { unit: "months", count, side: which, year };

/** "6 tháng đầu năm 2024", "06 tháng cuối năm", "9 tháng đầu năm 2026", "nửa cuối năm 2025", "6 tháng năm 2024". */
export const readHalf: TimeReader = (tokens, at) => {
  const name = halfName(tokens, at);
  const count = name ? undefined : readCount(tokens, at);
  const which = count && side(tokens, count.next);
  if (!name && !which) return undefined;
  const wordEnd = name?.next ?? which?.next ?? at;
  const isShort = tokens[wordEnd - 1]?.key === "năm";
  const { value: year, next } = readYearSuffix(tokens, wordEnd);
  if (!name && isShort && year === null) return undefined;
  if (year !== null && !isPlausibleYear(year)) return fault(next, "impossible-year", { values: { year } });
  if (count && (count.value < 1 || count.value > 11))
    return fault(next, "impossible-months", { values: { number: count.value } });
  const time = name ? ({ unit: "half", half: name.value, year } as const) : timeOf(count!.value, which!.value, year);
  return single(time, year === null ? (yearWord(tokens, wordEnd)?.next ?? wordEnd) : next);
};
