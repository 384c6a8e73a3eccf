import { textAt, type Token } from "../lexer";
import type { Found } from "../phrases";
import type { Time } from "../time";
import type { NumberList } from "./number-list";
import { fault, type Reading } from "./series";
import { impossibleYear, isPlausibleYear, readBrokenYear, readYearSuffix } from "./year-suffix";

interface UnitList {
  readonly largest: number;
  readonly impossible: "impossible-month" | "impossible-quarter";
  readonly make: (number: number, year: number | null) => Time;
}

/** Months or quarters with the year behind the last: all must exist, and the year must be one. */
export function withYearBehind(
  tokens: readonly Token[],
  list: Found<NumberList>,
  { largest, impossible, make }: UnitList,
): Found<Reading> {
  const broken = readBrokenYear(tokens, list.next);
  if (broken) return fault(broken.next, "impossible-year", { values: { year: broken.value } });
  const { value: year, next } = readYearSuffix(tokens, list.next);
  if (year !== null && !isPlausibleYear(year)) return impossibleYear(year, next);
  const wrong = list.value.places.find((_, index) => !isBetween(list.value.numbers[index], largest));
  if (wrong !== undefined) return fault(next, impossible, { values: { number: textAt(tokens, wrong) } });
  const [first, ...rest] = list.value.numbers;
  const times = [make(first, year), ...rest.map((number) => make(number, year))] as const;
  return { value: { times: [times[0], ...times.slice(1)], isSpan: list.value.isSpan }, next };
}

const isBetween = (number = 0, largest: number): boolean => number >= 1 && number <= largest;
