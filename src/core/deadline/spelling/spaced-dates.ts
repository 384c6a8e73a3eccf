import { isGluedAt, isKeyAt, isNumberAt, textAt, type Token } from "../lexer";
import { BEFORE_DAY, type Replacement } from "./replacement";
import { CENTURY } from "./short-years";

/** Commas or spaces between the parts of a date, two years without their dash. */
export const spacedTime = (tokens: readonly Token[], at: number): Replacement | undefined =>
  commaDate(tokens, at) ?? spacedDate(tokens, at) ?? halfSpacedDate(tokens, at) ?? spacedYears(tokens, at);

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
  at === 0 && tokens.length === 2 && textAt(tokens, 0).startsWith(CENTURY) && textAt(tokens, 1).startsWith(CENTURY);

const behindYear = (tokens: readonly Token[], at: number): number => (isKeyAt(tokens, at + 1, "_") ? at + 2 : at + 1);

function spacedYears(tokens: readonly Token[], at: number): Replacement | undefined {
  if (!areSpacedYears(tokens, at)) return undefined;
  const end = behindYear(tokens, at);
  return [end, `${textAt(tokens, at)} - ${textAt(tokens, end)}`];
}
