import { distinctBy } from "../collections";
import { fold, foldDiacritics } from "../text/fold";
import { bareName } from "./bare-name";
import { editDistance, type Word } from "./edit-distance";
import type { CatalogueEntry } from "./entry";
import { spellOut } from "./phrases";

/** A body that a text may mean, and how likely (0 to 1). */
export interface Candidate {
  readonly entry: CatalogueEntry;
  readonly likeness: number;
}

interface IndexedName {
  readonly entry: CatalogueEntry;
  /** The official name, no other wording. */
  readonly isName: boolean;
  readonly word: Word;
  readonly grams: ReadonlySet<string>;
  /** The words in alphabetical order, for names with their parts swapped. */
  readonly sorted: string;
}

/** Bodies of one name count once, the first of them. */
const distinct = (candidates: readonly Candidate[]): Candidate[] => distinctBy(candidates, ({ entry }) => entry.name);

const PREFERENCE = 0.02;
const GRAM = 2;
const CLOSEST = 24;
const LEAST_OVERLAP = 0.4;
/** Below this share of the longer text's length a name is no candidate. */
const LEAST_LIKENESS = 0.66;
/** What a name that begins with the text counts: more than any loose likeness, less than a slip of the keyboard. */
const TORN = 0.85;
/** Names of another head ("Công an", "Ủy ban") must be alike in all the rest. */
const LEAST_WITH_OTHER_HEAD = 0.8;

/** Finds names that resemble a text. Only ever suggests: likeness never decides that a body is known. */
export class SimilarNames {
  readonly #names: readonly IndexedName[];
  readonly #byGram = new Map<string, IndexedName[]>();
  readonly #sorted: ReadonlySet<string>;

  constructor(entries: readonly CatalogueEntry[]) {
    this.#names = entries.flatMap((entry) => wordingsOf(entry).map((wording) => indexName(entry, wording)));
    this.#sorted = new Set(this.#names.map(({ sorted }) => sorted));
    for (const name of this.#names) {
      for (const gram of name.grams) {
        const list = this.#byGram.get(gram);
        if (list) list.push(name);
        else this.#byGram.set(gram, [name]);
      }
    }
  }

  /** Whether a text has the words of a name in another order: "Phòng Kế hoạch - Tài chính". */
  hasWordsOf(text: string): boolean {
    return this.#sorted.has(sortWords(toWord(text).folded));
  }

  /** Best first, each name once; of equal ones that which `prefer` weighs more (0 to 1). */
  find(text: string, limit = 3, prefer: (entry: CatalogueEntry) => number = () => 0): Candidate[] {
    const query = toWord(text);
    const sorted = sortWords(query.folded);
    const best = new Map<string, Candidate>();
    for (const name of this.#closest(query)) {
      const likeness = likenessOf(query, sorted, name);
      if (likeness >= LEAST_LIKENESS && likeness > (best.get(name.entry.id)?.likeness ?? 0))
        best.set(name.entry.id, { entry: name.entry, likeness });
    }
    const weigh = ({ entry, likeness }: Candidate): number => likeness + PREFERENCE * prefer(entry);
    const ranked = [...best.values()].sort((a, b) => weigh(b) - weigh(a));
    return distinct(ranked).slice(0, limit);
  }

  /** Names that go on where a text of several words breaks off, those first that `prefer` weighs more: "Phòng Nội". */
  beginningWith(text: string, limit: number, prefer: (entry: CatalogueEntry) => number): Candidate[] {
    const { folded, bare } = toWord(text);
    if (!folded.includes(" ")) return [];
    const goesOn = ({ word }: IndexedName): boolean =>
      folded === bare ? word.bare.startsWith(bare) : word.folded.startsWith(folded);
    const torn = this.#names.filter((name) => name.isName && goesOn(name));
    const ranked = torn.map(({ entry }) => entry).sort((a, b) => prefer(b) - prefer(a));
    return distinct(ranked.map((entry) => ({ entry, likeness: TORN }))).slice(0, limit);
  }

  /** The names that share most letter pairs with the text. */
  #closest(query: Word): IndexedName[] {
    const grams = gramsOf(query.bare);
    const shared = new Map<IndexedName, number>();
    for (const gram of grams)
      for (const name of this.#byGram.get(gram) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    return [...shared]
      .map(([name, count]): [IndexedName, number] => [name, (2 * count) / (grams.size + name.grams.size)])
      .filter(([, share]) => share >= LEAST_OVERLAP)
      .sort((a, b) => b[1] - a[1])
      .slice(0, CLOSEST)
      .map(([name]) => name);
  }
}

/** Every wording as it stands and spelt out: a slip may stand in "UBND" as well as in "Ủy ban nhân dân". */
const wordingsOf = (entry: CatalogueEntry): string[] => {
  const wordings = [bareName(entry), entry.name, ...entry.accepted, ...entry.aliases, ...entry.abbreviations];
  return [...new Set(wordings.flatMap((wording) => [wording, spellOut(wording)]))];
};

function indexName(entry: CatalogueEntry, wording: string): IndexedName {
  const word = toWord(wording);
  return {
    entry,
    isName: wording === bareName(entry),
    word,
    grams: gramsOf(word.bare),
    sorted: sortWords(word.folded),
  };
}

/** Marks between words count as spaces, "và" as well, with or without its mark. */
function toWord(text: string): Word {
  const folded = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/ v[aà](?= )/gu, "")
    .trim();
  return { folded, bare: foldDiacritics(folded) };
}

const sortWords = (folded: string): string => folded.split(" ").sort().join(" ");

function gramsOf(bare: string): Set<string> {
  const letters = bare.replaceAll(" ", "");
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= letters.length; at += 1) grams.add(letters.slice(at, at + GRAM));
  return grams;
}

/**
 * Text without any mark is compared without marks; swapped parts count as one slip. A head that both share ("Phòng") makes
 * no two names alike: only what stands behind it counts.
 */
function likenessOf(query: Word, sorted: string, name: IndexedName): number {
  const hasMarks = query.folded !== query.bare;
  const target = hasMarks ? name.word : { folded: name.word.bare, bare: name.word.bare };
  if (query.folded === target.folded) return 1;
  const length = Math.max(query.folded.length, target.folded.length) - sharedHead(query.folded, target.folded);
  if (sorted === name.sorted) return 1 - Math.min(1, 1 / length);
  const least = hasHeadOf(query.bare, target.bare) ? LEAST_LIKENESS : LEAST_WITH_OTHER_HEAD;
  const distance = editDistance(query, target, length * (1 - least));
  return 1 - distance / length;
}

/** Whether the first words agree, marks apart. */
const hasHeadOf = (a: string, b: string): boolean => firstWord(a) === firstWord(b);
const firstWord = (bare: string): string => bare.split(" ", 1).join("");

/** Letters of the first word with its space, where both names begin with it. */
function sharedHead(a: string, b: string): number {
  const head = a.indexOf(" ") + 1;
  return head > 0 && b.startsWith(a.slice(0, head)) ? head : 0;
}
