import type { Token } from "./lexer";

/** What a reader found at a place: the value and the index of the first token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** Looks up the longest phrase that begins at a token. */
export type PhraseBook<T> = (tokens: readonly Token[], at: number) => Found<T> | undefined;

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A dictionary of phrases: for each value the phrases (folded, single spaces) that say it. */
export function phraseBook<T>(...sayings: readonly (readonly [value: T, phrases: readonly string[]])[]): PhraseBook<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [value, phrases] of sayings) {
    for (const phrase of phrases) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const entry = byFirst
      .get(tokens[at]?.key ?? "")
      ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.key === word));
    return entry && { value: entry.value, next: at + entry.words.length };
  };
}

/** A dictionary that only tells whether one of the phrases begins here. */
export const phrases = (...known: readonly string[]): PhraseBook<true> => phraseBook([true, known]);
