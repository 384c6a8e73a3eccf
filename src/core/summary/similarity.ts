import { distinctiveWords } from "./distinctive-words";

/**
 * From this likeness on two tasks are proposed as one. Measured on 200 pairs labelled by hand
 * (test/core/summary/task-pairs.tsv): every proposal right, 96 of 100 like pairs found; on 60 fresh pairs
 * (task-pairs-fresh.tsv): every proposal right, 40 of 100 found. A missed pair stays two lines that a person can join; a
 * wrong join would count two tasks as one.
 */
export const SIMILAR_FROM = 0.76;

const LIGHT = 0.2;

/** Words that many tasks share and that come and go without making another task of it. */
const LIGHT_WORDS = new Set(
  (
    "của và các về trên địa bàn xã theo cho trong việc công tác thực hiện triển khai tiếp tục tổ chức để với từ đến tại " +
    "những là có được đúng tốt nghiêm xây dựng ban hành bổ sung hiệu quả nghiệp vụ mức độ đẩy mạnh quy định tình hình " +
    "tham mưu kịp thời phong trào thường xuyên"
  ).split(" "),
);

/** A task's words, ready for many comparisons. */
export interface WordBag {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** Neighbouring words; worked out when first asked for, since few bags are ever compared. */
  readonly pairs: () => ReadonlySet<string>;
  readonly weight: number;
  /** Numbers, and words that make another task wherever they stand: bags that differ here are never alike. */
  readonly signature: string;
}

export const weightOf = (word: string): number => (LIGHT_WORDS.has(word) ? LIGHT : 1);

export function wordBag(key: string): WordBag {
  const list = key.split(" ");
  const words = new Set(list);
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  const signature = [...list.filter((word) => NUMBER.test(word)), ...distinctiveWords(list)].join(" ");
  let pairs: ReadonlySet<string> | undefined;
  return { key, words, weight, signature, pairs: () => (pairs ??= pairsOf(list)) };
}

/** Figures, and the quarters' Roman numerals. */
const NUMBER = /^(?:\d+|i{1,3}|iv)$/u;

const pairsOf = (list: readonly string[]): Set<string> =>
  new Set(list.slice(1).map((word, index) => `${list[index] ?? ""} ${word}`));

/**
 * From 0 to 1: shared words by weight and shared neighbours, in equal parts. 0 where the signatures differ, or where
 * each text has a weighty word that the other lacks: then one thing stands for another, and it is no longer the same task.
 */
export function similarity(a: WordBag, b: WordBag): number {
  if (a.signature !== b.signature) return 0;
  if (lacksWeighty(a, b) && lacksWeighty(b, a)) return 0;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += weightOf(word);
  const wordShare = (2 * shared) / (a.weight + b.weight || 1);
  return (wordShare + shareOfPairs(a.pairs(), b.pairs())) / 2;
}

function shareOfPairs(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size || 1);
}

/** Whether `a` has a weighty word that stands nowhere in `b`. */
function lacksWeighty(a: WordBag, b: WordBag): boolean {
  for (const word of a.words) if (!b.words.has(word) && weightOf(word) === 1) return true;
  return false;
}
