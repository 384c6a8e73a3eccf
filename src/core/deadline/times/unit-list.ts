import type { Token } from "../lexer";
import type { Found } from "../phrases";
import type { Time } from "../time";
import type { NumberList } from "./number-list";
import { fault, type Reading } from "./series";
import { isPlausibleYear, readBrokenYear, readYearSuffix } from "./year-suffix";

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
  if (year !== null && !isPlausibleYear(year)) return fault(next, "impossible-year", { values: { year } });
  const wrong = list.value.numbers.find((number) => number < 1 || number > largest);
  if (wrong !== undefined) return fault(next, impossible, { values: { number: wrong } });
  const [first, ...rest] = list.value.numbers;
  const times = [make(first, year), ...rest.map((number) => make(number, year))] as const;
  return { value: { times: [times[0], ...times.slice(1)], isSpan: list.value.isSpan }, next };
}
