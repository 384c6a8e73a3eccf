/** Words that say little about which task it is; they weigh a fifth. */
const LIGHT_WORDS = new Set(
  "của và các về trên địa bàn xã theo cho trong việc công tác thực hiện triển khai tiếp tục tổ chức để với từ đến tại những là có được".split(
    " ",
  ),
);
const LIGHT = 0.2;

/**
 * From this likeness on two tasks are proposed as one. Measured on 200 pairs labelled by hand (test/core/summary/task-pairs.tsv);
 * the test states precision and recall.
 */
export const SIMILAR_FROM = 0.82;

/** A task's words, ready for many comparisons. */
export interface WordBag {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
  /** Its numbers in order: another quarter or year is another task. */
  readonly numbers: string;
}

export const weightOf = (word: string): number => (LIGHT_WORDS.has(word) ? LIGHT : 1);

export function wordBag(key: string): WordBag {
  const list = key.split(" ");
  const words = new Set(list);
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  return {
    key,
    words,
    pairs: new Set(list.slice(1).map((word, index) => `${list[index] ?? ""} ${word}`)),
    weight,
    numbers: list.filter((word) => /^(?:\d+|i{1,3}|iv)$/u.test(word)).join(" "),
  };
}

/** From 0 to 1: shared words by weight and shared neighbours, in equal parts; 0 where the numbers differ. */
export function similarity(a: WordBag, b: WordBag): number {
  if (a.numbers !== b.numbers) return 0;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += weightOf(word);
  const wordShare = (2 * shared) / (a.weight + b.weight || 1);
  let neighbours = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) neighbours += 1;
  const pairShare = (2 * neighbours) / (a.pairs.size + b.pairs.size || 1);
  return (wordShare + pairShare) / 2;
}
