import { extentOf, type Token } from "../lexer";
import type { MessageId } from "../messages";
import type { Patched } from "../verdict";

/** A piece of the text that is written wrongly, with what is right. */
export type Correction = Patched;

/** Looks for one kind of careless writing; corrections come in order and do not overlap. */
export type Corrector = (tokens: readonly Token[], text: string) => readonly Correction[];

/** Replaces the tokens from `from` to `to` (inclusive). */
export function correct(
  tokens: readonly Token[],
  text: string,
  [from, to]: readonly [number, number],
  right: string,
  messageId: MessageId,
): Correction {
  const { start, end } = extentOf(tokens, from, to);
  return { messageId, values: { wrong: text.slice(start, end), right }, patch: { start, end, text: right } };
}

/** The right word in the letter case of the wrong one. */
export function inCaseOf(wrong: string, right: string): string {
  const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
  if (wrong.length > 1 && wrong === wrong.toUpperCase()) return right.toUpperCase();
  return isCapital(wrong.charAt(0)) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** Goes through the tokens; `find` tells a correction and the index behind it, or nothing. */
export const scanning =
  (
    find: (
      tokens: readonly Token[],
      at: number,
      text: string,
    ) => { readonly correction: Correction; readonly next: number } | undefined,
  ): Corrector =>
  (tokens, text) => {
    const corrections: Correction[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = find(tokens, at, text);
      if (found) corrections.push(found.correction);
      at = found?.next ?? at + 1;
    }
    return corrections;
  };
