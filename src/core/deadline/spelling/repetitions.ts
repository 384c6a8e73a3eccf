import { isNumberAt, textAt, tokenAt, wordAt, type Token } from "../lexer";
import { correct, type Corrector } from "./correction";

/** Tokens of the longest deadline that is looked for twice. */
const LONGEST = 12;
const YEAR_DIGITS = 4;

/** "15/6/2026 15/6/2026", "Năm 2026 2026": what merged cells leave behind when their texts are put together. */
export const repetitions: Corrector = (tokens, text) => {
  const length = repeatedLength(tokens);
  if (length === 0) return [];
  const last = tokens.length - 1;
  const { values, patch } = correct(tokens, text, [last - length + 1, last], "", "repeated");
  return [{ messageId: "repeated", values, patch }];
};

/** How many tokens at the end say again what stands before them: a year at least, or two words that are all there is. */
export function repeatedLength(tokens: readonly Token[]): number {
  const half = tokens.length / 2;
  if (half >= 2 && Number.isInteger(half) && isRepeated(tokens, half)) return half;
  if (!isNumberAt(tokens, tokens.length - 1, YEAR_DIGITS)) return 0;
  for (let length = 1; length <= LONGEST && length * 2 <= tokens.length; length += 1)
    if (isRepeated(tokens, length)) return length;
  return 0;
}

function isRepeated(tokens: readonly Token[], length: number): boolean {
  for (let at = tokens.length - 1; at >= tokens.length - length; at -= 1)
    if (!isSame(tokens, at, at - length)) return false;
  return true;
}

const isSame = (tokens: readonly Token[], one: number, other: number): boolean =>
  wordAt(tokens, one) === wordAt(tokens, other) &&
  tokenAt(tokens, one)?.length === tokenAt(tokens, other)?.length &&
  textAt(tokens, one).toLowerCase() === textAt(tokens, other).toLowerCase();
