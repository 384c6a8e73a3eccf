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

/** A dictionary: for each value the phrases that say it, folded, parted by "|". */
export function phraseBook<T>(...sayings: readonly (readonly [value: T, list: string])[]): PhraseBook<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [value, list] of sayings) {
    for (const phrase of splitList(list)) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const entries = byFirst.get(tokens[at]?.key ?? "");
    const entry = entries?.find(({ words }) => matches(words, tokens, at));
    return entry && { value: entry.value, next: at + entry.words.length };
  };
}

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) if (tokens[at + index]?.key !== words[index]) return false;
  return true;
}

/** A dictionary that only tells whether one of the phrases begins here. */
export const phrases = (list: string): PhraseBook<true> => phraseBook([true, list]);

/** "a | b | c" in any layout. */
export const splitList = (list: string): readonly string[] =>
  list
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");
