import { itemAt } from "../collections";
import { distinctiveWords } from "./distinctive-words";
import { isLight, taskWords, Vocabulary, weightOf } from "./task-words";

/**
 * From this likeness on two tasks are proposed as one. Measured on 200 pairs labelled by hand
 * (test/core/summary/task-pairs.tsv): every proposal right, 98 of 100 like pairs found; on 60 pairs labelled before the
 * wordings were written (task-pairs-unseen.tsv): every proposal right, 80 of 100 found. A missed pair stays two lines that a person can join; a wrong join
 * would count two tasks as one.
 */
export const SIMILAR_FROM = 0.76;

/** A task's words, ready for many comparisons. */
export interface WordBag {
  readonly key: string;
  /** Each once, ascending. */
  readonly words: readonly number[];
  /** Neighbours among the weighty words, ascending; worked out when first asked for, since few bags are ever compared. */
  readonly pairs: () => readonly number[];
  readonly weight: number;
  /** How many of the words are not light. */
  readonly weighty: number;
  /** Numbers, and words that make another task wherever they stand: bags that differ here are never alike. */
  readonly signature: string;
  /** "2024"; bags of two different years are never alike, but a plan's own year may be left unsaid. */
  readonly years: string;
}

/** Makes bags that can be compared with each other. */
export function createWordBags(): (key: string) => WordBag {
  const vocabulary = new Vocabulary();
  return (key) => wordBag(key, vocabulary);
}

function wordBag(key: string, vocabulary: Vocabulary): WordBag {
  const written = key.split(" ");
  const { plain, numbers, years } = partsOf(written);
  const list = taskWords(plain, vocabulary);
  const words = distinct(list);
  let pairs: readonly number[] | undefined;
  return {
    key,
    words,
    pairs: () => (pairs ??= pairsOf(list)),
    weight: weightOfAll(words),
    weighty: weightyOf(words),
    signature: [...numbers, ...distinctiveWords(written)].join(" "),
    years: years.join(" "),
  };
}

/** Figures, and the quarters' Roman numerals. */
const NUMBER = /^(?:\d+|i{1,3}|iv)$/u;
const YEAR = /^20\d\d$/u;

function partsOf(written: readonly string[]) {
  const [plain, numbers, years]: [string[], string[], string[]] = [[], [], []];
  for (const word of written) {
    if (!NUMBER.test(word)) plain.push(word);
    else if (YEAR.test(word)) years.push(word);
    else numbers.push(word);
  }
  return { plain, numbers, years };
}

function distinct(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.filter((number, index) => number !== sorted[index - 1]);
}

function weightOfAll(words: readonly number[]): number {
  let weight = 0;
  for (const word of words) weight += weightOf(word);
  return weight;
}

/** More than the distinct words of any summary. */
const MOST_WORDS = 2 ** 26;

function pairsOf(list: readonly number[]): number[] {
  const weighty = list.filter((word) => !isLight(word));
  return distinct(weighty.slice(1).map((word, index) => itemAt(weighty, index) * MOST_WORDS + word));
}

/**
 * From 0 to 1: shared words by weight and shared neighbours, in equal parts. 0 where the signatures or years differ, or
 * where each text has a weighty word that the other lacks: then one thing stands for another, and it is no longer the
 * same task.
 */
export function similarity(a: WordBag, b: WordBag): number {
  if (a.signature !== b.signature || areOfTwoYears(a, b)) return 0;
  const shared = sharedOf(a.words, b.words);
  const weighty = weightyOf(shared);
  if (a.weighty > weighty && b.weighty > weighty) return 0;
  const [ofA, ofB] = [a.pairs(), b.pairs()];
  const wordShare = (2 * weightOfAll(shared)) / (a.weight + b.weight || 1);
  const count = ofA.length + ofB.length;
  const pairShare = count === 0 ? wordShare : (2 * sharedOf(ofA, ofB).length) / count;
  return (wordShare + pairShare) / 2;
}

const areOfTwoYears = (a: WordBag, b: WordBag): boolean => a.years !== b.years && a.years !== "" && b.years !== "";

/** What stands in both of two ascending lists. */
function sharedOf(a: readonly number[], b: readonly number[]): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) shared.push(left);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

function weightyOf(words: readonly number[]): number {
  let count = 0;
  for (const word of words) if (!isLight(word)) count += 1;
  return count;
}
