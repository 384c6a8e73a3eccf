import { isGluedAt, isKeyAt, isNumberAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { correct, scanning } from "./correction";

const NUMERALS: readonly number[] = ["i", "ii", "iii", "iv"].map(learn);
const isNumeral = (tokens: readonly Token[], at: number): boolean => NUMERALS.includes(wordAt(tokens, at));
const BEFORE_DAY: readonly string[] = ["ngày", "trước", "đến", "hết"];

/** "15.01.2024", "06.2024", "Quý II.2024", "15\6\2024", "15//6/2024": dots and doubled strokes between the parts of a date. */
export const separators = scanning((tokens, at, text) => {
  const found = readDate(tokens, at) ?? doubled(tokens, at);
  if (!found) return undefined;
  const [end, right] = found;
  return { correction: correct(tokens, text, [at, end], right, "dots-for-slashes"), next: end + 1 };
});

function readDate(tokens: readonly Token[], at: number): Replacement | undefined {
  if (isNumeral(tokens, at)) return dottedMonth(tokens, at);
  if (!isNumberAt(tokens, at)) return undefined;
  return (
    dottedDate(tokens, at) ??
    commaDate(tokens, at) ??
    spacedDate(tokens, at) ??
    halfSpacedDate(tokens, at) ??
    dottedMonth(tokens, at) ??
    dottedDay(tokens, at) ??
    spacedYears(tokens, at)
  );
}

type Replacement = readonly [end: number, right: string];

const DOTS: readonly number[] = [".", "\\", "·", "_", "|"].map(learn);
const isDot = (tokens: readonly Token[], at: number): boolean => DOTS.includes(wordAt(tokens, at));

/** A number or Roman numeral, a dot, and the number at this place. */
export const isDottedPair = (tokens: readonly Token[], at: number): boolean =>
  isDot(tokens, at - 1) && (isNumberAt(tokens, at - 2) || isNumeral(tokens, at - 2));

function dottedDate(tokens: readonly Token[], at: number): Replacement | undefined {
  if (!isNumberAt(tokens, at, 1, 2) || !isNumberAt(tokens, at + 2, 1, 2) || !isNumberAt(tokens, at + 4, 2, 4))
    return undefined;
  const dots = [at + 1, at + 3].filter((place) => isDot(tokens, place)).length;
  const strokes = [at + 1, at + 3].filter((place) => isKeyAt(tokens, place, "/", "-")).length;
  const parts = [at, at + 2, at + 4].map((place) => textAt(tokens, place));
  if (strokes > 0 && !isTight(tokens, at)) return undefined;
  return dots > 0 && dots + strokes === 2 ? [at + 4, parts.join("/")] : undefined;
}

/** Nothing parts the dots from their numbers: "15.6/2026", not the first of a list, "1. 15/06/2026". */
const isTight = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 2]
    .filter((place) => isDot(tokens, place + 1))
    .every((place) => isGluedAt(tokens, place + 1) && isGluedAt(tokens, place + 2));

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

/** "Trước ngày 15 6 2026": spaces only. */
export const isSpacedDate = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at + 2, 4) &&
  isNumberAt(tokens, at + 1, 1, 2) &&
  isNumberAt(tokens, at, 1, 2) &&
  (at === 0 || isKeyAt(tokens, at - 1, ...BEFORE_DAY));

/** "15/6 2026": a space in place of the second stroke. */
export const isHalfSpacedDate = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at + 3, 4) &&
  isNumberAt(tokens, at + 2, 1, 2) &&
  isKeyAt(tokens, at + 1, "/") &&
  isNumberAt(tokens, at, 1, 2) &&
  !isKeyAt(tokens, at - 1, "/");

const halfSpacedDate = (tokens: readonly Token[], at: number): Replacement | undefined =>
  isHalfSpacedDate(tokens, at)
    ? [at + 3, [at, at + 2, at + 3].map((place) => textAt(tokens, place)).join("/")]
    : undefined;

const spacedDate = (tokens: readonly Token[], at: number): Replacement | undefined =>
  isSpacedDate(tokens, at) ? [at + 2, [at, at + 1, at + 2].map((place) => textAt(tokens, place)).join("/")] : undefined;

/** "Giai đoạn 2026 2030", "Nhiệm kỳ 2026_2031": two years without their dash. */
export const areSpacedYears = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at, 4) &&
  isNumberAt(tokens, behindYear(tokens, at), 4) &&
  (isKeyAt(tokens, at - 1, "đoạn", "kỳ", "học") || areAll(tokens, at)) &&
  textAt(tokens, at) < textAt(tokens, behindYear(tokens, at));

/** "2021 2025": there is nothing else. */
const areAll = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens.length === 2 && textAt(tokens, 0).startsWith("20") && textAt(tokens, 1).startsWith("20");

const behindYear = (tokens: readonly Token[], at: number): number => (isKeyAt(tokens, at + 1, "_") ? at + 2 : at + 1);

function spacedYears(tokens: readonly Token[], at: number): Replacement | undefined {
  if (!areSpacedYears(tokens, at)) return undefined;
  const end = behindYear(tokens, at);
  return [end, `${textAt(tokens, at)} - ${textAt(tokens, end)}`];
}

function dottedMonth(tokens: readonly Token[], at: number): Replacement | undefined {
  const isUnit = isNumberAt(tokens, at, 1, 2) || isNumeral(tokens, at);
  const isYear = isNumberAt(tokens, at + 2, 4) && textAt(tokens, at + 2).startsWith("20");
  if (!isUnit || !isYear || !isDot(tokens, at + 1) || isDot(tokens, at - 1)) return undefined;
  if (at === 0 && !isGluedAt(tokens, at + 2)) return undefined;
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
