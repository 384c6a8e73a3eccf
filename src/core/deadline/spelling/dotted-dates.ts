import { isGluedAt, isKeyAt, isNumberAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { runText } from "./glued";
import { BEFORE_DAY, isNumeral, type Replacement } from "./replacement";
import { CENTURY } from "./short-years";

const DOTS: readonly number[] = [".", "\\", "·", "_", "|"].map(learn);
const isDot = (tokens: readonly Token[], at: number): boolean => DOTS.includes(wordAt(tokens, at));

/** A number or Roman numeral, a dot, and the number at this place. */
export const isDottedPair = (tokens: readonly Token[], at: number): boolean =>
  isDot(tokens, at - 1) && (isNumberAt(tokens, at - 2) || isNumeral(tokens, at - 2));

/** "15.01.2024", "06.2024", "Quý II.2024", "15\6\2024", "2026.06.15": dots and the like between the parts of a date. */
export const dottedDate = (tokens: readonly Token[], at: number): Replacement | undefined =>
  dayFirst(tokens, at) ??
  dashedDay(tokens, at) ??
  dayLast(tokens, at) ??
  dottedMonth(tokens, at) ??
  dottedDay(tokens, at);

function dayFirst(tokens: readonly Token[], at: number): Replacement | undefined {
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

/** "ngày 31-12/2026": no span of months, since the first is a day. */
export function dashedDay(tokens: readonly Token[], at: number): Replacement | undefined {
  if (!isKeyAt(tokens, at + 1, "-") || isKeyAt(tokens, at - 1, "/")) return undefined;
  const [, day = "", rest = ""] = DASHED.exec(runText(tokens, at, at + 4)) ?? [];
  const isDay = day !== "" && (Number(day) > MONTHS || isKeyAt(tokens, at - 1, "ngày"));
  return isDay ? [at + 4, `${day}/${rest}`] : undefined;
}
const DASHED = /^(0?[1-9]|[12]\d|3[01])-((?:0?[1-9]|1[0-2])\/\d{4})$/u;
const MONTHS = 12;

/** The order of ISO 8601. */
function dayLast(tokens: readonly Token[], at: number): Replacement | undefined {
  const parts = [at, at + 2, at + 4].map((place) => textAt(tokens, place));
  const isDate = isNumberAt(tokens, at, 4) && isNumberAt(tokens, at + 2, 1, 2) && isNumberAt(tokens, at + 4, 1, 2);
  const isDotted = isDot(tokens, at + 1) && isDot(tokens, at + 3) && isTight(tokens, at);
  return isDate && isDotted ? [at + 4, parts.join("-")] : undefined;
}

function dottedMonth(tokens: readonly Token[], at: number): Replacement | undefined {
  const isUnit = isNumberAt(tokens, at, 1, 2) || isNumeral(tokens, at);
  const isYear = isNumberAt(tokens, at + 2, 4) && textAt(tokens, at + 2).startsWith(CENTURY);
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
