import { isGluedAt, isKeyAt, isNumberAt, keyAt, textAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";

const NUMERAL = /^(?:i{1,3}|iv)$/u;
const BEFORE_DAY: readonly string[] = ["ngày", "trước", "đến", "hết"];

/** "15.01.2024", "06.2024", "Quý II.2024", "15\6\2024", "15//6/2024": dots and doubled strokes between the parts of a date. */
export const separators = scanning((tokens, at, text) => {
  const found =
    dottedDate(tokens, at) ??
    commaDate(tokens, at) ??
    dottedMonth(tokens, at) ??
    dottedDay(tokens, at) ??
    doubled(tokens, at);
  if (!found) return undefined;
  const [end, right] = found;
  return { correction: correct(tokens, text, [at, end], right, "dots-for-slashes"), next: end + 1 };
});

type Replacement = readonly [end: number, right: string];

const isDot = (tokens: readonly Token[], at: number): boolean => isKeyAt(tokens, at, ".", "\\", "·");

function dottedDate(tokens: readonly Token[], at: number): Replacement | undefined {
  if (!isNumberAt(tokens, at, 1, 2) || !isNumberAt(tokens, at + 2, 1, 2) || !isNumberAt(tokens, at + 4, 2, 4))
    return undefined;
  const dots = [at + 1, at + 3].filter((place) => isDot(tokens, place)).length;
  const strokes = [at + 1, at + 3].filter((place) => isKeyAt(tokens, place, "/", "-")).length;
  const parts = [at, at + 2, at + 4].map((place) => textAt(tokens, place));
  return dots > 0 && dots + strokes === 2 ? [at + 4, parts.join("/")] : undefined;
}

/** "15,6,2026": commas, unless several months or quarters are listed. */
export const isCommaDate = (tokens: readonly Token[], at: number): boolean =>
  isKeyAt(tokens, at + 1, ",") &&
  isKeyAt(tokens, at + 3, ",") &&
  isNumberAt(tokens, at, 1, 2) &&
  isNumberAt(tokens, at + 2, 1, 2) &&
  isNumberAt(tokens, at + 4, 4) &&
  isGluedAt(tokens, at + 2) &&
  isGluedAt(tokens, at + 4) &&
  !isKeyAt(tokens, at - 1, "tháng", "quý", ",");

const commaDate = (tokens: readonly Token[], at: number): Replacement | undefined =>
  isCommaDate(tokens, at) ? [at + 4, [at, at + 2, at + 4].map((place) => textAt(tokens, place)).join("/")] : undefined;

function dottedMonth(tokens: readonly Token[], at: number): Replacement | undefined {
  const isUnit = isNumberAt(tokens, at, 1, 2) || NUMERAL.test(keyAt(tokens, at));
  const isYear = isNumberAt(tokens, at + 2, 4) && textAt(tokens, at + 2).startsWith("20");
  if (!isUnit || !isYear || !isDot(tokens, at + 1) || isDot(tokens, at - 1)) return undefined;
  return [at + 2, `${textAt(tokens, at)}/${textAt(tokens, at + 2)}`];
}

function dottedDay(tokens: readonly Token[], at: number): Replacement | undefined {
  if (!isKeyAt(tokens, at - 1, ...BEFORE_DAY) || !isDot(tokens, at + 1)) return undefined;
  const isTight = isGluedAt(tokens, at + 1) && isGluedAt(tokens, at + 2);
  const isDay = isNumberAt(tokens, at, 1, 2) && isNumberAt(tokens, at + 2, 1, 2);
  return isTight && isDay ? [at + 2, `${textAt(tokens, at)}/${textAt(tokens, at + 2)}`] : undefined;
}

const doubled = (tokens: readonly Token[], at: number): Replacement | undefined =>
  isKeyAt(tokens, at, "/") && isKeyAt(tokens, at + 1, "/") ? [at + 1, "/"] : undefined;
