import { createWordBags, SIMILAR_FROM, similarity, type WordBag } from "./similarity";
import { weightOf } from "./task-words";

/** Two likenesses of equal weight: a word share below this cannot reach the threshold. */
const LEAST_WORD_SHARE = 2 * SIMILAR_FROM - 1;
const LEAST_OVERLAP = LEAST_WORD_SHARE / (2 - LEAST_WORD_SHARE);

interface Known {
  readonly bag: WordBag;
  /** The rarest words that together outweigh what two like keys may leave unshared. */
  readonly clues: readonly number[];
}

/** Finds like keys without comparing all with all: two that are alike share one of their rarest words. */
export class LikenessIndex {
  readonly #known: ReadonlyMap<string, Known>;
  /** By signature, then by clue: bags of two signatures are never alike. */
  readonly #added = new Map<string, Map<number, WordBag[]>>();

  constructor(keys: readonly string[]) {
    const bags = keys.map(createWordBags());
    const frequency = frequencyOf(bags);
    this.#known = new Map(bags.map((bag) => [bag.key, { bag, clues: cluesOf(bag, frequency) }]));
  }

  /** From now on `mostLike` may answer with this key. */
  add(key: string): void {
    const known = this.#known.get(key);
    if (!known) return;
    const { bag, clues } = known;
    const byClue = this.#added.get(bag.signature) ?? new Map<number, WordBag[]>();
    this.#added.set(bag.signature, byClue);
    for (const clue of clues) {
      const bags = byClue.get(clue);
      if (bags) bags.push(bag);
      else byClue.set(clue, [bag]);
    }
  }

  /** The added key that is most like the given one, if any is like enough. */
  mostLike(key: string, isBarred: (other: string) => boolean): string | undefined {
    const known = this.#known.get(key);
    if (!known) return undefined;
    let best = { key: "", score: SIMILAR_FROM };
    for (const other of this.#candidates(known)) {
      const score = similarity(known.bag, other);
      const isBetter = score > best.score || (score === best.score && best.key === "");
      if (isBetter && !isBarred(other.key)) best = { key: other.key, score };
    }
    return best.key === "" ? undefined : best.key;
  }

  #candidates({ bag, clues }: Known): Set<WordBag> {
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
  const rarest = [...words].sort((a, b) => (frequency[a] ?? 0) - (frequency[b] ?? 0) || a - b);
  const clues: number[] = [];
  let rest = weight;
  for (const word of rarest) {
    if (rest < LEAST_OVERLAP * weight) break;
    clues.push(word);
    rest -= weightOf(word);
  }
  return clues;
}
