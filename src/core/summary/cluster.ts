import type { AlignmentDecisions } from "./decisions";
import { SIMILAR_FROM, similarity, weightOf, wordBag, type WordBag } from "./similarity";

/** Task keys that are one task: the commonest stands for all. */
export interface KeyCluster {
  readonly key: string;
  readonly joined: readonly string[];
  /** Those of `joined` that likeness joined and nobody confirmed. */
  readonly proposed: readonly string[];
}

/**
 * Joins keys, the commonest first, each to the cluster that it is most like. Only a cluster's first key is compared, so
 * that likeness does not creep from neighbour to neighbour. The result does not depend on the order of `sizes`.
 */
export function clusterKeys(sizes: ReadonlyMap<string, number>, decisions: AlignmentDecisions): KeyCluster[] {
  const keys = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1)).map(([key]) => key);
  const index = new LikenessIndex(keys);
  const judge = createJudge(decisions);
  const clusters: { key: string; joined: string[]; proposed: string[] }[] = [];
  const homeOf = new Map<string, (typeof clusters)[number]>();
  for (const key of keys) {
    const confirmed = judge
      .sameAs(key)
      .map((other) => homeOf.get(other))
      .find((home) => home !== undefined);
    const home = confirmed ?? homeOf.get(index.mostLike(key, (other) => judge.areDifferent(key, other)) ?? "");
    if (home) {
      home.joined.push(key);
      if (!confirmed) home.proposed.push(key);
      homeOf.set(key, home);
    } else {
      const founded = { key, joined: [], proposed: [] };
      clusters.push(founded);
      homeOf.set(key, founded);
      index.add(key);
    }
  }
  return clusters;
}

function createJudge({ same, different }: AlignmentDecisions) {
  const partners = new Map<string, string[]>();
  for (const [a, b] of same) {
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  const apart = new Set(different.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  return {
    sameAs: (key: string): readonly string[] => partners.get(key) ?? [],
    areDifferent: (a: string, b: string): boolean => apart.has(`${a}\n${b}`),
  };
}

/** Two likenesses of equal weight: a word share below this cannot reach the threshold. */
const LEAST_WORD_SHARE = 2 * SIMILAR_FROM - 1;
const LEAST_OVERLAP = LEAST_WORD_SHARE / (2 - LEAST_WORD_SHARE);

/** Finds like keys without comparing all with all: two that are alike share one of their rarest words. */
class LikenessIndex {
  readonly #bags: ReadonlyMap<string, WordBag>;
  readonly #frequency = new Map<string, number>();
  readonly #postings = new Map<string, WordBag[]>();

  constructor(keys: readonly string[]) {
    this.#bags = new Map(keys.map((key) => [key, wordBag(key)]));
    for (const { words } of this.#bags.values()) {
      for (const word of words) this.#frequency.set(word, (this.#frequency.get(word) ?? 0) + 1);
    }
  }

  add(key: string): void {
    const bag = this.#bags.get(key);
    if (!bag) return;
    for (const word of this.#rareWords(bag)) {
      const posting = this.#postings.get(word);
      if (posting) posting.push(bag);
      else this.#postings.set(word, [bag]);
    }
  }

  mostLike(key: string, isBarred: (other: string) => boolean): string | undefined {
    const bag = this.#bags.get(key);
    if (!bag) return undefined;
    let best = { key: "", score: SIMILAR_FROM };
    for (const other of this.#candidates(bag)) {
      const score = similarity(bag, other);
      const isBetter = score > best.score || (score === best.score && best.key === "");
      if (isBetter && !isBarred(other.key)) best = { key: other.key, score };
    }
    return best.key === "" ? undefined : best.key;
  }

  #candidates(bag: WordBag): Set<WordBag> {
    const candidates = new Set<WordBag>();
    for (const word of this.#rareWords(bag)) {
      for (const other of this.#postings.get(word) ?? []) if (other.signature === bag.signature) candidates.add(other);
    }
    return candidates;
  }

  /** The rarest words that together outweigh what two like keys may leave unshared. */
  #rareWords({ words, weight }: WordBag): string[] {
    const rarest = [...words].sort(
      (a, b) => (this.#frequency.get(a) ?? 0) - (this.#frequency.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    let rest = weight;
    return rarest.filter((word) => {
      const isNeeded = rest >= LEAST_OVERLAP * weight;
      rest -= weightOf(word);
      return isNeeded;
    });
  }
}
