import { itemAt } from "../collections";
import { PhraseTable } from "./phrase-table";
import wordings from "./task-wordings.json";

/** Counts as a fifth of a word: it comes and goes without making another task of it. */
const LIGHT = 0.2;

/** Words by number: the light ones first, the others as they come. */
export class Vocabulary {
  readonly #numbers = new Map(wordings.light.map((text, number) => [text, number]));

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

export const isLight = (word: number): boolean => word < wordings.light.length;
export const weightOf = (word: number): number => (isLight(word) ? LIGHT : 1);

/** Wordings of one thing stand for the first of them; light phrases for themselves. */
const PHRASES = new PhraseTable([
  ...wordings.light.map((text) => [text, text] as const),
  ...wordings.same.flatMap(([first = "", ...others]) => [first, ...others].map((text) => [text, first] as const)),
]);

/** A task's words in order, phrases as one word each: "cán bộ, công chức" and "công chức" are the same. */
export function taskWords(words: readonly string[], vocabulary: Vocabulary): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = PHRASES.at(words, at);
    numbers.push(vocabulary.numberOf(phrase?.value ?? itemAt(words, at)));
    at += phrase?.length ?? 1;
  }
  return numbers;
}
