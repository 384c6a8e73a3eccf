import type { Token } from "../lexer";
import { correct, scanning } from "./correction";

const CENTURY = "20";
const NUMERAL = /^(?:i{1,3}|iv|[1-4])$/u;
const EVERY: readonly string[] = ["hằng", "hàng", "mỗi", "từng"];
const JOINTS: readonly string[] = ["-", ",", "và", "đến"];
const UNITS: readonly string[] = ["tháng", "quý"];
const isShort = (token: Token | undefined): token is Token => token?.kind === "number" && token.text.length === 2;
const isStroke = (token: Token | undefined): boolean => token?.key === "/" || token?.key === "-";
const isNumber = (token: Token | undefined): boolean => token?.kind === "number" && token.text.length <= 2;

/** "15/01/24", "Quý I/22", "năm 24", "2021-25": a year without its century; this one's is meant. */
export const shortYears = scanning((tokens, at, text) => {
  const year = tokens[at];
  if (!isShort(year) || !endsDate(tokens, at)) return undefined;
  const right = CENTURY + year.text;
  return { correction: correct(tokens, text, [at, at], right, "two-digit-year"), next: at + 1 };
});

function endsDate(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.isGlued && after.kind !== "mark") return false;
  if (isStroke(after) && tokens[at + 2]?.kind === "number") return false;
  return endsDay(tokens, at) || endsUnit(tokens, at) || endsYearWord(tokens, at) || endsYearSpan(tokens, at);
}

const endsDay = (tokens: readonly Token[], at: number): boolean =>
  isStroke(tokens[at - 1]) &&
  tokens[at - 1]?.key === tokens[at - 3]?.key &&
  isNumber(tokens[at - 2]) &&
  isNumber(tokens[at - 4]) &&
  tokens[at - 5]?.key !== "tháng" &&
  tokens[at - 5]?.key !== "quý" &&
  (tokens[at - 3]?.key === "/" || tokens.slice(at - 3, at + 1).every(({ isGlued }) => isGlued));

function endsUnit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key !== "/") return false;
  const isJoint = (offset: number): boolean => JOINTS.includes(tokens[at - offset]?.key ?? "");
  const isUnit = (offset: number): boolean =>
    UNITS.includes(tokens[at - offset]?.key ?? "") && (offset < 5 || isJoint(3)) && (offset < 7 || isJoint(5));
  const isNumeral = NUMERAL.test(tokens[at - 2]?.key ?? "") || isNumber(tokens[at - 2]);
  return isNumeral && (isUnit(3) || isUnit(5) || isUnit(7));
}

function endsYearWord(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.key !== "năm" || EVERY.includes(tokens[at - 2]?.key ?? "")) return false;
  return tokens[at + 1]?.kind !== "word";
}

const endsYearSpan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.key === "-" &&
  tokens[at - 2]?.text.length === 4 &&
  tokens[at - 2]?.text.startsWith(CENTURY) === true &&
  tokens[at - 3]?.key !== "/" &&
  tokens[at + 1]?.key !== "-";
