import type { AlignmentDecisions } from "./decisions";
import { cluedBags, LikenessIndex } from "./likeness-index";

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
  const index = new LikenessIndex();
  const judge = createJudge(decisions);
  const clusters: { key: string; joined: string[]; proposed: string[] }[] = [];
  const homeOf = new Map<string, (typeof clusters)[number]>();
  for (const clued of cluedBags(keys)) {
    const { key } = clued.bag;
    const confirmed = judge
      .sameAs(key)
      .map((other) => homeOf.get(other))
      .find((home) => home !== undefined);
    const home = confirmed ?? homeOf.get(index.mostLike(clued, (other) => judge.areDifferent(key, other)) ?? "");
    if (home) {
      home.joined.push(key);
      if (!confirmed) home.proposed.push(key);
      homeOf.set(key, home);
    } else {
      const founded = { key, joined: [], proposed: [] };
      clusters.push(founded);
      homeOf.set(key, founded);
      index.add(clued);
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
