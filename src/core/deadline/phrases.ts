import { keyAt, type Token } from "./lexer";
import { learn } from "./lexicon";

/** What a reader found at a place: the value and the index of the first token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

export type Reader<T> = (tokens: readonly Token[], at: number) => Found<T> | undefined;

/** Looks up the longest phrase that begins at a token. */
export type PhraseBook<T> = Reader<T> & {
  /** The words with which its phrases begin. */
  readonly firsts: readonly string[];
};

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A dictionary: for each value the phrases that say it, folded, parted by "|". */
export function phraseBook<T>(...sayings: readonly (readonly [value: T, list: string])[]): PhraseBook<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [value, list] of sayings) {
    for (const phrase of splitList(list)) {
      const words = phrase.split(" ").map(learn);
      const first = words[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  const read: Reader<T> = (tokens, at) => {
    const entries = byFirst.get(keyAt(tokens, at));
    if (!entries) return undefined;
    for (const { words, value } of entries) if (matches(words, tokens, at)) return { value, next: at + words.length };
    return undefined;
  };
  return Object.assign(read, { firsts: [...byFirst.keys()] });
}

function matches(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) if (keyAt(tokens, at + index) !== words[index]) return false;
  return true;
}

/** The index behind a phrase, or the index itself where none stands. */
export const skip = (book: Reader<unknown>, tokens: readonly Token[], at: number): number =>
  book(tokens, at)?.next ?? at;

/** A dictionary that only tells whether one of the phrases begins here. */
export const phrases = (list: string): PhraseBook<true> => phraseBook([true, list]);

/** "a | b | c" in any layout. */
export const splitList = (list: string): readonly string[] =>
  list
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");

/** A reader with the words that may open what it reads; it is asked nowhere else. */
export interface Opening<T> {
  readonly opens: readonly PhraseBook<unknown>[];
  readonly opensWithNumber?: boolean;
  readonly read: Reader<T>;
}

/** Asks those readers that may begin at a token, in order, until one knows the place. */
export function dispatch<T>(readers: readonly Opening<T>[]): Reader<T> {
  const byFirst = new Map<string, Reader<T>[]>();
  const ofNumbers: Reader<T>[] = [];
  for (const { opens, opensWithNumber = false, read } of readers) {
    if (opensWithNumber) ofNumbers.push(read);
    for (const first of new Set(opens.flatMap(({ firsts }) => firsts)))
      byFirst.set(first, [...(byFirst.get(first) ?? []), read]);
  }
  return (tokens, at) => {
    const candidates = tokens[at]?.kind === "number" ? ofNumbers : byFirst.get(keyAt(tokens, at));
    if (!candidates) return undefined;
    for (const read of candidates) {
      const found = read(tokens, at);
      if (found) return found;
    }
    return undefined;
  };
}
