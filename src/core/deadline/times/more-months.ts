import { isKeyAt, isNumberAt, type Token } from "../lexer";
import { readNumber } from "../numerals";
import { phrases, type Found } from "../phrases";
import { isFault, type Reading } from "./series";

const MONTHS_A_YEAR = 12;
const monthLink = phrases(", | và | , và");

export const isMonth = (number: number): boolean => number >= 1 && number <= MONTHS_A_YEAR;

/** ", 6, 9 và 12" behind a month, unless a number belongs to something of its own. */
export function withMoreMonths(tokens: readonly Token[], first: Found<number>): Found<readonly number[]> {
  const months = [first.value];
  let { next } = first;
  for (let more = nextMonth(tokens, next); more; more = nextMonth(tokens, next)) {
    months.push(more.value);
    ({ next } = more);
  }
  return { value: months, next };
}

function nextMonth(tokens: readonly Token[], at: number): Found<number> | undefined {
  const link = monthLink(tokens, at);
  const month = link && readNumber(tokens, link.next);
  return month && isMonth(month.value) && endsMonths(tokens, month.next) ? month : undefined;
}

/** Nothing but more months, the year or how often stands behind. */
const endsMonths = (tokens: readonly Token[], at: number): boolean =>
  at === tokens.length ||
  isKeyAt(tokens, at, ",", "và", "năm", "hằng", "hàng", ")") ||
  (isKeyAt(tokens, at, "/") && isNumberAt(tokens, at + 1, 4));

/** Two days of a list, or the first that is none. */
export function together(all: Found<Reading>, day: Found<Reading>): Found<Reading> {
  if (isFault(all.value)) return all;
  if (isFault(day.value)) return day;
  return { value: { times: [...all.value.times, ...day.value.times], isSpan: false }, next: day.next };
}
