import type { Lexeme, LexemeType } from "./lexemes";

/** What may stand among the pieces of a text, as bits: one look at all of them tells which questions are idle. */
export const TRAIT = { fault: 1, blank: 2, unit: 4, words: 8, condition: 16 } as const;

const BY_TYPE: Readonly<Partial<Record<LexemeType, number>>> = {
  fault: TRAIT.fault,
  blank: TRAIT.blank,
  unit: TRAIT.unit,
  word: TRAIT.words,
  verb: TRAIT.words,
  document: TRAIT.words,
  condition: TRAIT.condition,
};

export function traitsOf(lexemes: readonly Lexeme[]): number {
  let traits = 0;
  for (const { type } of lexemes) traits |= BY_TYPE[type] ?? 0;
  return traits;
}
