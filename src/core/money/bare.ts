import { toInteger } from "./decimal";
import { dongIn, MONEY_UNITS, type MoneyUnit } from "./format";
import type { MoneyReading } from "./money";
import { depthOf } from "./place";
import { NO_REFERENCE_BEFORE, NO_YEAR } from "./reference";
import { inVietnamese, rewriteNumbers } from "./rewrite";
import { NUMBER_PATTERN, readNumber, withPer, type ScannedAmount } from "./scan";

const NONE = /^(?:không(?: có| phát sinh| cần| sử dụng)?(?: kinh phí| chi phí)?|[-–—]+|0)\.?$/iu;
/** What stands between the marks of a list; a dash begins a line of it or follows a number: "- NS xã: 50 - NS huyện: 20". */
const SEGMENT = /(?:[^;+,()-]|,(?! )|(?<!^|[\d)] ?)-|-(?! ?\p{L}))+/gu;
/** Who pays, before a number: words that end in a colon ("Năm 2024:"), or a payer alone ("ngân sách xã"). */
const PAYER = `(?:\\D*|[^:]*): ?|(?:ngân sách|nguồn|ns|kinh phí|xã hội hóa)\\D*${NO_YEAR}`;
const BARE_NUMBER = `(?<![\\d.,])${NO_REFERENCE_BEFORE}(${NUMBER_PATTERN})`;
/** "50", "Ngân sách xã: 50", "khoảng 50", "50/năm" */
const BARE = new RegExp(
  `^(?:${PAYER})?(?:(?:[~≈]|khoảng|dự kiến|ước) ?)?${BARE_NUMBER}(?: ?/ ?(?:0?1 )?\\p{L}+)?\\.?$`,
  "iu",
);
/** A number that may be a sum. */
const SUM = new RegExp(`(?<![\\p{L}\\d/.,-])${NO_REFERENCE_BEFORE}${NO_YEAR}${NUMBER_PATTERN}`, "iu");
const ONLY_NUMBER = /^(?=.*\d)[\d.,\s]+(?:E[+-]?\d+)?$/iu;
const MOST_SUGGESTIONS = 3;

/** Amounts whose unit stands above the table; undefined when the text does not consist of such amounts alone. */
export function scanBare(text: string, unit: bigint): ScannedAmount[] | undefined {
  const amounts: ScannedAmount[] = [];
  for (const { 0: segment, index } of text.matchAll(SEGMENT)) {
    if (!/[\p{L}\d]/u.test(segment) || isRemark(segment, text.slice(0, index))) continue;
    const number = BARE.exec(segment.trim())?.[1];
    if (number === undefined) return undefined;
    const start = index + segment.lastIndexOf(number);
    amounts.push(withPer({ start, end: start + number.length, ...readNumber(number, start, unit) }, text));
  }
  return amounts.length > 0 ? amounts : undefined;
}

const RANGE = new RegExp(`^(?:từ )?${NO_YEAR}(${NUMBER_PATTERN}) ?(?:[-–]|đến) ?(${NUMBER_PATTERN})\\.?$`, "iu");

/** "10 - 15", "từ 10 đến 15" where the unit stands above the table: an amount between two ends. */
export function readBareRange(text: string, unit: bigint): MoneyReading | undefined {
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low === undefined || high === undefined) return undefined;
  const [from, to] = [low, high].map((number) => readNumber(number, 0, unit).dong);
  return from !== undefined && to !== undefined && from < to ? { kind: "bounds", from, to } : undefined;
}

/** "(nguồn CCHC 2024)": words in brackets, without a sum. */
const isRemark = (segment: string, before: string): boolean => depthOf(before) > 0 && !SUM.test(segment);

/** What a text without any amount says. */
export function readWithoutAmount(text: string): MoneyReading {
  if (text === "") return { kind: "empty" };
  if (NONE.test(text)) return { kind: "none" };
  const bare = scanBare(text, 1n);
  const suggestions = bare ? withUnits(text, bare) : [];
  if (suggestions.length > 0) return { kind: "unreadable", problem: "unit-missing", suggestions };
  return bare || ONLY_NUMBER.test(text)
    ? { kind: "unreadable", problem: "malformed-number", suggestions: [] }
    : { kind: "phrase" };
}

/** The text with a unit behind each number, for the first units in which all of them are whole đồng; none for a broken number. */
function withUnits(text: string, amounts: readonly ScannedAmount[]): string[] {
  const isWholeIn = (unit: MoneyUnit): boolean =>
    amounts.every(({ number: { value } }) => value && toInteger(value, dongIn(unit)) !== undefined);
  return MONEY_UNITS.filter(isWholeIn)
    .slice(0, MOST_SUGGESTIONS)
    .map((unit) => rewriteNumbers(text, amounts, (number) => `${inVietnamese(number)} ${unit}`));
}
