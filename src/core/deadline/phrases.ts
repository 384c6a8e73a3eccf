import { wordAt, type Token, tokenAt } from "./lexer";
import { learn } from "./lexicon";

/** What a reader found at a place: the value and the index of the first token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

export type Reader<T> = (tokens: readonly Token[], at: number) => Found<T> | undefined;

/** Looks up the longest phrase that begins at a token. */
export type PhraseBook<T> = Reader<T> & {
  /** The words (their numbers in the lexicon) with which its phrases begin. */
  readonly firsts: readonly number[];
};

interface Entry<T> {
  readonly words: readonly number[];
  readonly value: T;
}

/** A dictionary: for each value the phrases that say it, folded, parted by "|". */
export function phraseBook<T>(...sayings: readonly (readonly [value: T, list: string])[]): PhraseBook<T> {
  const sparse: Entry<T>[][] = [];
  for (const [value, list] of sayings) {
    for (const phrase of splitList(list)) {
      const first = learn(phrase.replace(/ .*/u, ""));
      (sparse[first] ??= []).push({ words: phrase.split(" ").map(learn), value });
    }
  }
  sparse.forEach((entries) => entries.sort((a, b) => b.words.length - a.words.length));
  const byFirst = dense(sparse);
  const read: Reader<T> = (tokens, at) => {
    const entries = entryOf(byFirst, wordAt(tokens, at));
    if (!entries) return undefined;
    for (const { words, value } of entries) if (matches(words, tokens, at)) return { value, next: at + words.length };
    return undefined;
  };
  return Object.assign(read, { firsts: Object.keys(sparse).map(Number) });
}

function matches(words: readonly number[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index += 1) if (wordAt(tokens, at + index) !== words[index]) return false;
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
  /** It may open with a number: with any, or only before the first word of one of these. */
  readonly opensWithNumber?: "any" | readonly PhraseBook<unknown>[];
  readonly read: (tokens: readonly Token[], at: number) => T | undefined;
}

/** Asks those readers that may begin at a token, in order, until one knows the place. */
export function dispatch<T>(readers: readonly Opening<T>[]): Opening<T>["read"] {
  const byWord = readersBy(readers, ({ opens }) => opens);
  const byWordBehindNumber = readersBy(readers, ({ opensWithNumber = [] }) => opensWithNumber);
  const behindNumber = readers.filter(({ opensWithNumber }) => opensWithNumber === "any").map(({ read }) => read);
  return (tokens, at) => {
    const candidates =
      tokenAt(tokens, at)?.kind === "number"
        ? (entryOf(byWordBehindNumber, wordAt(tokens, at + 1)) ?? behindNumber)
        : entryOf(byWord, wordAt(tokens, at));
    if (!candidates) return undefined;
    for (const read of candidates) {
      const found = read(tokens, at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

type Books = readonly PhraseBook<unknown>[];

/** For each word, the readers of which one of the books begins with it, in their order. */
function readersBy<T>(readers: readonly Opening<T>[], booksOf: (reader: Opening<T>) => "any" | Books) {
  const books = readers.map(booksOf);
  const firsts = books.map((of) => (of === "any" ? of : new Set(of.flatMap((book) => book.firsts))));
  const byWord: Opening<T>["read"][][] = [];
  for (const word of firsts.flatMap((of) => (of === "any" ? [] : [...of])))
    byWord[word] ??= readers.filter((_, at) => firsts[at] === "any" || firsts[at]?.has(word)).map(({ read }) => read);
  return dense(byWord);
}

/** Without holes, so that looking a word up costs one step. */
const dense = <T>(sparse: readonly T[]): readonly (T | undefined)[] =>
  Array.from({ length: sparse.length }, (_, word) => sparse[word]);

/** Asked by its bounds, since an index outside of an array costs more than one inside. */
const entryOf = <T>(list: readonly (T | undefined)[], word: number): T | undefined =>
  word < list.length ? list[word] : undefined;
