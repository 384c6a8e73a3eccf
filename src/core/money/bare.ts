import type { MoneyReading } from "./money";
import { NUMBER_PATTERN, readNumber, type ScannedAmount } from "./scan";

const NONE = /^(?:không(?: có| phát sinh| cần| sử dụng)?(?: kinh phí| chi phí)?|-+|0)\.?$/iu;
/** "50", "Ngân sách xã: 50", "NS huyện 1.200 (nguồn tự chủ)" */
const BARE = new RegExp(
  `^(?:.*:|(?:ngân sách|nguồn|ns|kinh phí|xã hội hóa)\\D*)?(?<!(?:năm|số|quý|điều|khoản) )(${NUMBER_PATTERN})(?: ?\\([^\\d()]*\\))?\\.?$`,
  "iu",
);
const ONLY_NUMBER = /^(?=.*\d)[\d.,\s]+(?:E[+-]?\d+)?$/iu;
/** Letters that stand for digits in scanned texts, where a number is due: "5O triệu", "l00.000 đồng". */
const SCANNED_DIGITS =
  /(?<![\p{L}\d])(?=[\d.,OIl]*[OIl])(?=[\d.,OIl]*\d)[\d.,OIl]+(?= ?(?:triệu|tr|tỷ|tỉ|nghìn|ngàn|đồng|đ)(?!\p{L}))/gu;

const UNITS_TO_SUGGEST = ["đồng", "nghìn đồng", "triệu đồng"];

/** Amounts whose unit stands above the table; undefined when the text does not consist of such amounts alone. */
export function scanBare(text: string, unit: bigint): ScannedAmount[] | undefined {
  const amounts: ScannedAmount[] = [];
  for (const { 0: segment, index } of text.matchAll(/(?:[^;+,]|,(?! ))+/gu)) {
    const match = BARE.exec(segment.trim());
    if (!match) return undefined;
    const number = match[1] ?? "";
    const start = index + segment.lastIndexOf(number);
    amounts.push({ start, end: start + number.length, ...readNumber(number, unit) });
  }
  return amounts;
}

/** What a text without any amount says. */
export function readWithoutAmount(text: string): MoneyReading {
  if (text === "") return { kind: "empty" };
  if (NONE.test(text)) return { kind: "none" };
  if (scanBare(text, 1n)?.every(({ dong }) => dong !== undefined)) {
    return {
      kind: "unreadable",
      problem: "unit-missing",
      suggestions: UNITS_TO_SUGGEST.map((unit) => `${text} ${unit}`),
    };
  }
  const repaired = text.replace(SCANNED_DIGITS, (digits) => digits.replace(/O/gu, "0").replace(/[Il]/gu, "1"));
  if (repaired !== text) return { kind: "unreadable", problem: "malformed-number", suggestions: [repaired] };
  return ONLY_NUMBER.test(text)
    ? { kind: "unreadable", problem: "malformed-number", suggestions: [] }
    : { kind: "phrase" };
}
