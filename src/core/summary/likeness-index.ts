import { itemAt } from "../collections";
import { createWordBags, SIMILAR_FROM, similarity, type WordBag } from "./similarity";
import { weightOf } from "./task-words";

/** Two likenesses of equal weight: a word share below this cannot reach the threshold. */
const LEAST_WORD_SHARE = 2 * SIMILAR_FROM - 1;
const LEAST_OVERLAP = LEAST_WORD_SHARE / (2 - LEAST_WORD_SHARE);

/** A key's words, and the rarest of them that together outweigh what two like keys may leave unshared. */
export interface CluedBag {
  readonly bag: WordBag;
  readonly clues: readonly number[];
}

/** The bags of keys that are to be compared with each other, in their order. */
export function cluedBags(keys: readonly string[]): CluedBag[] {
  const bags = keys.map(createWordBags());
  const frequency = frequencyOf(bags);
  return bags.map((bag) => ({ bag, clues: cluesOf(bag, frequency) }));
}

/** Finds like keys without comparing all with all: two that are alike share one of their rarest words. */
export class LikenessIndex {
  /** By signature, then by clue: bags of two signatures are never alike. */
  readonly #added = new Map<string, Map<number, WordBag[]>>();

  /** From now on `mostLike` may answer with this key. */
  add({ bag, clues }: CluedBag): void {
    const byClue = this.#added.get(bag.signature) ?? new Map<number, WordBag[]>();
    this.#added.set(bag.signature, byClue);
    for (const clue of clues) {
      const bags = byClue.get(clue);
      if (bags) bags.push(bag);
      else byClue.set(clue, [bag]);
    }
  }

  /** The added key that is most like the given one, if any is like enough. */
  mostLike(clued: CluedBag, isBarred: (other: string) => boolean): string | undefined {
    let best: { readonly key?: string; readonly score: number } = { score: 0 };
    for (const other of this.#candidates(clued)) {
      const score = similarity(clued.bag, other);
      const isBetter = score >= SIMILAR_FROM && score > best.score;
      if (isBetter && !isBarred(other.key)) best = { key: other.key, score };
    }
    return best.key;
  }

  #candidates({ bag, clues }: CluedBag): Set<WordBag> {
    const candidates = new Set<WordBag>();
    const byClue = this.#added.get(bag.signature);
    if (byClue) for (const clue of clues) for (const other of byClue.get(clue) ?? []) candidates.add(other);
    return candidates;
  }
}

/** How many bags hold each word, by its number. */
function frequencyOf(bags: readonly WordBag[]): readonly number[] {
  const frequency: number[] = [];
  for (const { words } of bags) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  return frequency;
}

function cluesOf({ words, weight }: WordBag, frequency: readonly number[]): number[] {
  const rarest = [...words].sort((a, b) => itemAt(frequency, a) - itemAt(frequency, b) || a - b);
  const clues: number[] = [];
  let rest = weight;
  for (const word of rarest) {
    if (rest < LEAST_OVERLAP * weight) break;
    clues.push(word);
    rest -= weightOf(word);
  }
  return clues;
}
