import { isKeyAt, type Token, tokenAt } from "../lexer";
import { readNumber, readRoman, romanOf, spelledNumber, QUARTERS_A_YEAR } from "../numerals";
import { phraseBook, phrases, type Found } from "../phrases";
import { readNumberList } from "./number-list";
import { fault, single, type TimeReader } from "./series";
import { withYearBehind } from "./unit-list";
import { impossibleYear, isPlausibleYear, readYearNumber, readYearSuffix } from "./year-suffix";

export const monthWord = phrases("tháng | các tháng");

/** "Tháng Năm" is May; "tháng năm" is two units ("hằng tháng, năm"). */
const readMonthName = (tokens: readonly Token[], at: number): Found<number> | undefined =>
  tokenAt(tokens, at)?.text === "năm" ? undefined : spelledNumber(tokens, at);

/** "Tháng IX"; a lone "X" is a blank to be filled in, and up to IV it may be a quarter. */
const romanMonth = phraseBook<number>([5, "v"], [6, "vi"], [7, "vii"], [8, "viii"], [9, "ix"], [11, "xi"], [12, "xii"]);

const readMonthNumber = (tokens: readonly Token[], at: number): Found<number> | undefined =>
  readNumber(tokens, at) ?? readMonthName(tokens, at) ?? romanMonth(tokens, at);

const MONTH = {
  largest: 12,
  impossible: "impossible-month",
  make: (month: number, year: number | null) => ({ unit: "month", month, year }) as const,
} as const;

/** "tháng 01/2024", "tháng 6 năm 2024", "Tháng 11- 12/2023", "tháng 3, 6, 9, 12", "tháng Năm/2024", "tháng IX/2024". */
export const readMonth: TimeReader = (tokens, at) => {
  const word = monthWord(tokens, at);
  if (!word) return undefined;
  const list = readNumberList(tokens, word.next, readMonthNumber);
  return list ? withYearBehind(tokens, list, MONTH) : monthOrQuarter(tokens, word.next);
};

/** "Tháng II/2026": nobody can tell whether the month or the quarter is meant. */
function monthOrQuarter(tokens: readonly Token[], at: number): ReturnType<TimeReader> {
  const roman = readRoman(tokens, at);
  if (!roman || roman.value > QUARTERS_A_YEAR) return undefined;
  const { value: year, next } = readYearSuffix(tokens, roman.next);
  const values = { number: roman.value, roman: romanOf(roman.value) };
  const isWhole = at === 1 && next === tokens.length && year !== null;
  const suggestions = [`Tháng ${values.number}/${year ?? ""}`, `Quý ${values.roman}/${year ?? ""}`];
  return fault(next, "month-or-quarter", isWhole ? { values, suggestions } : { values });
}

/** "10-12/2025" alone: months, since a day and its month would have "ngày" or a limit before them. */
function readBareMonths(tokens: readonly Token[], at: number): ReturnType<TimeReader> {
  if (at > 0 || !isKeyAt(tokens, at + 1, "-") || !isKeyAt(tokens, at + 3, "/")) return undefined;
  const first = readNumber(tokens, at);
  const last = readNumber(tokens, at + 2);
  const year = readYearNumber(tokens, at + 4);
  if (!first || !last || !year || !isPlausibleYear(year.value) || !areMonths(first.value, last.value)) return undefined;
  const times = [MONTH.make(first.value, year.value), MONTH.make(last.value, year.value)] as const;
  return { value: { times, isSpan: true }, next: year.next };
}

const areMonths = (first: number, last: number): boolean => first >= 1 && first < last && last <= MONTH.largest;

/** "6/2025", "06-2025", "10-12/2025". */
export const readBareMonth: TimeReader = (tokens, at) => {
  const months = readBareMonths(tokens, at);
  if (months) return months;
  const month = readNumber(tokens, at);
  const year = month && isKeyAt(tokens, month.next, "/", "-") ? readYearNumber(tokens, month.next + 1) : undefined;
  if (!month || !year) return undefined;
  if (!isPlausibleYear(year.value)) return impossibleYear(year.value, year.next);
  if (month.value < 1 || month.value > MONTH.largest)
    return fault(year.next, "impossible-month", { values: { number: month.value } });
  return single(MONTH.make(month.value, year.value), year.next);
};
