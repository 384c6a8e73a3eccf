import { unitAt } from "../letters";
import { learn } from "../lexicon";

/** Kinds of careless writing that a text may hold, as bits; only the correctors of these are asked. */
export const SUSPICION = {
  wide: 1,
  marks: 2,
  glued: 4,
  abbreviated: 8,
  roman: 16,
  broken: 32,
  words: 64,
  separators: 128,
  shortYear: 256,
  /** A word with a letter wrong, if a time is near. */
  mistyped: 512,
  typed: 1024,
  repeated: 2048,
  english: 4096,
  yearFirst: 8192,
} as const;

/** What a word arouses as it is written, by its number. */
const BY_WORD = new Uint16Array(0x1_00_00);
/** What its letters arouse without their diacritics. */
const BY_LETTERS = new Uint16Array(0x1_00_00);
/** The word is right as it is written, so its letters arouse nothing. */
const SETTLED = 0x80_00;

/** Makes words arouse a suspicion wherever they stand. */
export function arouse(words: readonly string[], suspicion: number): void {
  for (const word of words) add(BY_WORD, learn(word), suspicion);
}

/** Makes all words of these letters arouse a suspicion, save those that are settled. */
export function arouseByLetters(plainWords: readonly string[], suspicion: number): void {
  for (const word of plainWords) add(BY_LETTERS, learn(word), suspicion);
}

function add(table: Uint16Array, word: number, suspicion: number): void {
  table[word] = unitAt(table, word) | suspicion;
}

export const settle = (words: readonly string[]): void => arouse(words, SETTLED);

/** What a token arouses by its word and its letters. */
export function suspicionOf({ word, plain }: { readonly word: number; readonly plain: number }): number {
  const written = unitAt(BY_WORD, word);
  return written >= SETTLED ? written - SETTLED : written | unitAt(BY_LETTERS, plain);
}
