import { itemAt } from "../collections";
import { tokenAt, type Token } from "./lexer";
import { phraseBook, type Found } from "./phrases";

const ROMANS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, iiii: 5 };
const ROMAN_QUARTERS = ["I", "II", "III", "IV"] as const;
export const QUARTERS_A_YEAR = ROMAN_QUARTERS.length;

/** The house form of a quarter, from 1. */
export const romanOf = (quarter: number): string => itemAt(ROMAN_QUARTERS, quarter - 1);

export const spelledNumber = phraseBook<number>(
  [1, "một | giêng"],
  [2, "hai"],
  [3, "ba"],
  [4, "tư | bốn"],
  [5, "năm"],
  [6, "sáu"],
  [7, "bảy | bẩy"],
  [8, "tám"],
  [9, "chín"],
  [10, "mười"],
  [11, "mười một"],
  [12, "mười hai | chạp"],
);

/** A Roman numeral, in capitals or not; numbers beyond 4 are read so that "Quý V" can be refused by name. */
export const readRoman = (tokens: readonly Token[], at: number): Found<number> | undefined => {
  const value = ROMANS[tokenAt(tokens, at)?.key ?? ""];
  return value === undefined ? undefined : { value, next: at + 1 };
};

/** Digits, at most `digits` of them. */
export function readNumber(tokens: readonly Token[], at: number, digits = 2): Found<number> | undefined {
  const token = tokenAt(tokens, at);
  return token?.kind === "number" && token.length <= digits ? { value: token.value, next: at + 1 } : undefined;
}

/** Digits or a word ("sáu", "mười hai"); never "năm", which counts nothing where it may mean a year. */
export const readCount = (tokens: readonly Token[], at: number): Found<number> | undefined =>
  readNumber(tokens, at) ?? (tokenAt(tokens, at)?.key === "năm" ? undefined : spelledNumber(tokens, at));
