interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** A phrase found in a list of words, and how many words it takes. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly length: number;
}

/** Finds phrases of several words in a list of words; of two that begin alike the longer one holds. */
export class PhraseTable<T> {
  readonly #byFirstWord = new Map<string, Phrase<T>[]>();

  constructor(phrases: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of phrases) {
      const [first = "", ...rest] = text.split(" ");
      const others = this.#byFirstWord.get(first) ?? [];
      this.#byFirstWord.set(
        first,
        [...others, { rest, value }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  }

  /** The phrase that begins at a word, if any. */
  at(words: readonly string[], start: number): FoundPhrase<T> | undefined {
    const phrases = this.#byFirstWord.get(words[start] ?? "");
    if (!phrases) return undefined;
    const found = phrases.find(({ rest }) => rest.every((word, index) => words[start + 1 + index] === word));
    return found && { value: found.value, length: found.rest.length + 1 };
  }
}
