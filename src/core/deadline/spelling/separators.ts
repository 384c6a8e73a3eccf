import type { Token } from "../lexer";
import { correct, scanning } from "./correction";

const isNumber = (token: Token | undefined, ...lengths: readonly number[]): boolean =>
  token?.kind === "number" && lengths.includes(token.text.length);
const NUMERAL = /^(?:i{1,3}|iv)$/u;
const BEFORE_DAY: readonly string[] = ["ngày", "trước", "đến", "hết"];

/** "15.01.2024", "06.2024", "Quý II.2024", "15\6\2024", "15//6/2024": dots and doubled strokes between the parts of a date. */
export const separators = scanning((tokens, at, text) => {
  const found = dottedDate(tokens, at) ?? dottedMonth(tokens, at) ?? dottedDay(tokens, at) ?? doubled(tokens, at);
  if (!found) return undefined;
  const [end, right] = found;
  return { correction: correct(tokens, text, [at, end], right, "dots-for-slashes"), next: end + 1 };
});

type Replacement = readonly [end: number, right: string];

const isDot = (token: Token | undefined): boolean => token?.key === "." || token?.key === "\\" || token?.key === "·";

function dottedDate(tokens: readonly Token[], at: number): Replacement | undefined {
  const [day, first, month, second, year] = tokens.slice(at, at + 5);
  if (!isNumber(day, 1, 2) || !isNumber(month, 1, 2) || !isNumber(year, 2, 4)) return undefined;
  const isMixed = isDot(first)
    ? isDot(second) || second?.key === "/" || second?.key === "-"
    : first?.key === "/" && isDot(second);
  return isMixed ? [at + 4, `${day?.text ?? ""}/${month?.text ?? ""}/${year?.text ?? ""}`] : undefined;
}

function dottedMonth(tokens: readonly Token[], at: number): Replacement | undefined {
  const [unit, dot, year] = tokens.slice(at, at + 3);
  const isUnit = isNumber(unit, 1, 2) || NUMERAL.test(unit?.key ?? "");
  const isYear = isNumber(year, 4) && year?.text.startsWith("20");
  if (!isUnit || !isDot(dot) || !isYear || isDot(tokens[at - 1])) return undefined;
  return [at + 2, `${unit?.text ?? ""}/${year?.text ?? ""}`];
}

function dottedDay(tokens: readonly Token[], at: number): Replacement | undefined {
  const [day, dot, month] = tokens.slice(at, at + 3);
  if (!BEFORE_DAY.includes(tokens[at - 1]?.key ?? "")) return undefined;
  if (!isNumber(day, 1, 2) || !isDot(dot) || !dot?.isGlued || !isNumber(month, 1, 2) || !month?.isGlued)
    return undefined;
  return [at + 2, `${day?.text ?? ""}/${month.text}`];
}

function doubled(tokens: readonly Token[], at: number): Replacement | undefined {
  const [first, second] = tokens.slice(at, at + 2);
  return first?.key === "/" && second?.key === "/" ? [at + 1, "/"] : undefined;
}
