import { parseRoman } from "../../text/roman";
import { isKeyAt, keyAt, tokenAt, type Token } from "../lexer";
import { readNumber, readRoman } from "../numerals";
import { phraseBook, phrases, type Found } from "../phrases";
import { readNumberList } from "./number-list";
import type { TimeReader } from "./series";
import { withYearBehind } from "./unit-list";

export const quarterWord = phrases("quý | quí | các quý");
const ROMAN = /^[ivx]+$/u;

const readQuarterNumber = (tokens: readonly Token[], at: number): Found<number> | undefined =>
  readRoman(tokens, at) ??
  readNumber(tokens, at) ??
  readUnknownRoman(tokens, at) ??
  quarterName(tokens, at) ??
  readOrdinal(tokens, at);

const quarterName = phraseBook<number>(
  [1, "một | thứ nhất | đầu năm"],
  [2, "hai | thứ hai"],
  [3, "ba | thứ ba"],
  [4, "tư | bốn | thứ tư | cuối năm"],
);

/** "quý thứ II", "quý thứ 2". */
function readOrdinal(tokens: readonly Token[], at: number): Found<number> | undefined {
  return isKeyAt(tokens, at, "thứ") ? (readRoman(tokens, at + 1) ?? readNumber(tokens, at + 1)) : undefined;
}

/** "IX": so that it is refused as a quarter rather than passed over. */
const readUnknownRoman = (tokens: readonly Token[], at: number): Found<number> | undefined => {
  const key = keyAt(tokens, at);
  return ROMAN.test(key) ? { value: parseRoman(key) ?? 0, next: at + 1 } : undefined;
};

/** "III/IV": a stroke between two Roman numerals, never before a year. */
const stroke = (tokens: readonly Token[], at: number): Found<"list"> | undefined =>
  tokenAt(tokens, at)?.key === "/" && readRoman(tokens, at + 1) ? { value: "list", next: at + 1 } : undefined;

/** "quý II/2024", "quý 2 năm 2024", "Quý I, II năm 2024", "Quý I-IV/2024". */
export const readQuarter: TimeReader = (tokens, at) => {
  const word = quarterWord(tokens, at);
  const list = word && readNumberList(tokens, word.next, readQuarterNumber, stroke);
  if (!list) return undefined;
  return withYearBehind(tokens, list, {
    largest: 4,
    impossible: "impossible-quarter",
    make: (quarter, year) => ({ unit: "quarter", quarter, year }),
  });
};
