import { isGluedAt, isKeyAt, isNumberAt, isWordAt, textAt, type Token, tokenAt } from "../lexer";
import { phrases, type Found } from "../phrases";
import type { Time } from "../time";
import { readNumberList } from "./number-list";
import { fault, type Reading, type TimeReader } from "./series";
import { impossibleYear, isPlausibleYear, readYearNumber } from "./year-suffix";

export const yearWord = phrases("năm | các năm | giai đoạn | nhiệm kỳ | thời kỳ | nhiệm kì | những năm");
/** Words that may follow a year written without "năm"; a noun makes it a count ("2025 hộ"). */
const afterBareYear = phrases("và | đến | tới | trở | hoặc | hằng | hàng | của | theo | khi | là | hoàn | thường");

/** "2024/2025". */
const stroke = (tokens: readonly Token[], at: number): Found<"list"> | undefined =>
  tokenAt(tokens, at)?.key === "/" && readYearNumber(tokens, at + 1) ? { value: "list", next: at + 1 } : undefined;

function readYears(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const list = readNumberList(tokens, at, readYearNumber, stroke);
  if (!list) return undefined;
  const broken = readBrokenEnd(tokens, list.next);
  if (broken) return broken;
  const wrong = list.value.numbers.find((year) => !isPlausibleYear(year));
  if (wrong !== undefined) return impossibleYear(wrong, list.next);
  const [first, ...rest] = list.value.numbers.map((year): Time => ({ unit: "year", year }));
  return first && { value: { times: [first, ...rest], isSpan: list.value.isSpan }, next: list.next };
}

/** "2021-20255": the end of a span with too few or too many digits. */
function readBrokenEnd(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const isEnd = isKeyAt(tokens, at, "-", "đến") && isNumberAt(tokens, at + 1) && !isNumberAt(tokens, at + 1, 1, 2, 4);
  if (!isEnd || isWordAt(tokens, at + 2)) return undefined;
  return fault(at + 2, "impossible-year", { values: { year: textAt(tokens, at + 1) } });
}

/** "năm 2024", "năm 2021 - 2022", "giai đoạn 2021-2025", "nhiệm kỳ 2021 - 2026". */
export const readYear: TimeReader = (tokens, at) => {
  const word = yearWord(tokens, at);
  if (!word) return undefined;
  const years = readYears(tokens, word.next);
  if (years) return years;
  return isBrokenYear(tokens, at, word.next)
    ? fault(word.next + 1, "impossible-year", { values: { year: textAt(tokens, word.next) } })
    : undefined;
};

/** "năm 202", "giai đoạn 202-2026"; "giai đoạn 1" is a phase. */
const isBrokenYear = (tokens: readonly Token[], from: number, at: number): boolean =>
  isNumberAt(tokens, at) &&
  (isKeyAt(tokens, from, "năm") || (isNumberAt(tokens, at, 3, 5) && isKeyAt(tokens, at + 1, "-", "đến")));

/** "2024", "2021-2025" standing by themselves. */
export const readBareYear: TimeReader = (tokens, at) => {
  if (isGluedAt(tokens, at) && !isKeyAt(tokens, at - 1, "(", ",")) return undefined;
  const years = readYears(tokens, at);
  return years && endsYear(tokens, years.next) ? years : undefined;
};

function endsYear(tokens: readonly Token[], at: number): boolean {
  if (isWordAt(tokens, at)) return afterBareYear(tokens, at) !== undefined;
  return !isNumberAt(tokens, at) && !isKeyAt(tokens, at, "/", "%");
}
