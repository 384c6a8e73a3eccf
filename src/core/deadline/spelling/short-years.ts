import { isGluedAt, isKeyAt, isNumberAt, isWordAt, keyAt, textAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";

export const CENTURY = "20";
const NUMERAL = /^(?:i{1,3}|iv|[1-4])$/u;
const EVERY: readonly string[] = ["hằng", "hàng", "mỗi", "từng"];
const JOINTS: readonly string[] = ["-", ",", "và", "đến"];
const UNITS: readonly string[] = ["tháng", "quý"];

/** "15/01/24", "Quý I/22", "năm 24", "2021-25": a year without its century; this one's is meant. */
export const shortYears = scanning((tokens, at, text) => {
  if (!isShortYear(tokens, at)) return undefined;
  const right = CENTURY + textAt(tokens, at);
  return { correction: correct(tokens, text, [at, at], right, "two-digit-year"), next: at + 1 };
});

/** Two digits where a year is written. */
export const isShortYear = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at, 2) && endsDate(tokens, at);

const isStroke = (tokens: readonly Token[], at: number): boolean => isKeyAt(tokens, at, "/", "-");

function endsDate(tokens: readonly Token[], at: number): boolean {
  if (isGluedAt(tokens, at + 1) && (isWordAt(tokens, at + 1) || isNumberAt(tokens, at + 1))) return false;
  if (isStroke(tokens, at + 1) && isNumberAt(tokens, at + 2)) return false;
  return endsDay(tokens, at) || endsUnit(tokens, at) || endsYearWord(tokens, at) || endsYearSpan(tokens, at);
}

function endsDay(tokens: readonly Token[], at: number): boolean {
  const isNumbers = isNumberAt(tokens, at - 2, 1, 2) && isNumberAt(tokens, at - 4, 1, 2);
  const isAlike = isStroke(tokens, at - 1) && keyAt(tokens, at - 1) === keyAt(tokens, at - 3);
  if (!isNumbers || !isAlike || isKeyAt(tokens, at - 5, ...UNITS)) return false;
  return isKeyAt(tokens, at - 1, "/") || [at - 3, at - 2, at - 1, at].every((place) => isGluedAt(tokens, place));
}

/** Numbers or Roman numerals behind "tháng" or "quý", as many as are listed: "quý I, II/26"; "quý III-26" is no span either. */
function endsUnit(tokens: readonly Token[], at: number): boolean {
  const isBehind = isKeyAt(tokens, at - 1, "/") || (isKeyAt(tokens, at - 1, "-") && isBeyondMonths(tokens, at));
  if (!isBehind) return false;
  let number = at - 2;
  while (isKeyAt(tokens, number - 1, ...JOINTS) && number > at - LONGEST_LIST) number -= 2;
  const isNumeral = (place: number): boolean => isNumberAt(tokens, place, 1, 2) || NUMERAL.test(keyAt(tokens, place));
  return isKeyAt(tokens, number - 1, ...UNITS) && isNumeral(number) && isNumeral(at - 2);
}
const LONGEST_LIST = 10;
const MONTHS_A_YEAR = 12;
const LATEST_SHORT_YEAR = 49;

const isBeyondMonths = (tokens: readonly Token[], at: number): boolean => {
  const number = Number(textAt(tokens, at));
  return number > MONTHS_A_YEAR && number <= LATEST_SHORT_YEAR;
};

const endsYearWord = (tokens: readonly Token[], at: number): boolean =>
  isKeyAt(tokens, at - 1, "năm") &&
  !isKeyAt(tokens, at - 2, ...EVERY) &&
  !isWordAt(tokens, at + 1) &&
  !isNumberAt(tokens, at + 1);

/** "2021-25", but "2026-12": a year ends no earlier than it begins. */
function endsYearSpan(tokens: readonly Token[], at: number): boolean {
  const year = textAt(tokens, at - 2);
  const isYear = isNumberAt(tokens, at - 2, 4) && year.startsWith(CENTURY) && year.slice(2) < textAt(tokens, at);
  return isYear && isKeyAt(tokens, at - 1, "-") && !isKeyAt(tokens, at - 3, "/") && !isKeyAt(tokens, at + 1, "-");
}
