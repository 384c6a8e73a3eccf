import { itemAt } from "../collections";

/** A phrase of so many words, and what it stands for. */
interface Phrase<T> {
  readonly rest: readonly string[];
  readonly length: number;
  readonly value: T;
}

/** Finds phrases of several words in a list of words; of two that begin alike the longer one holds. */
export class PhraseTable<T> {
  readonly #byFirstWord = new Map<string, Phrase<T>[]>();

  constructor(phrases: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of phrases) {
      const [first = "", ...rest] = text.split(" ");
      const others = this.#byFirstWord.get(first) ?? [];
      const all = [...others, { rest, length: rest.length + 1, value }];
      this.#byFirstWord.set(
        first,
        all.sort((a, b) => b.length - a.length),
      );
    }
  }

  /** The phrase that begins at a word, if any. */
  at(words: readonly string[], start: number): Phrase<T> | undefined {
    const phrases = this.#byFirstWord.get(itemAt(words, start));
    if (phrases) for (const phrase of phrases) if (standsAt(words, start + 1, phrase.rest)) return phrase;
    return undefined;
  }
}

function standsAt(words: readonly string[], start: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index += 1) if (words[start + index] !== rest[index]) return false;
  return true;
}
