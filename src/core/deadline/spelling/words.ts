import type { Token } from "../lexer";
import { correct, inCaseOf, type Correction, type Corrector } from "./correction";
import { ALSO_RIGHT, KNOWN_PHRASES, PLAIN_PHRASES } from "./known-phrases";
import { isMistyped, LONE_WORDS, NEAR_WORDS } from "./lone-words";
import { strip } from "./strip";

/** For each word of a phrase its accepted spellings, the one to write first. */
type Spellings = readonly (readonly [string, ...string[]])[];
/** A phrase with the letters of its words. */
interface Entry {
  readonly spellings: Spellings;
  readonly plain: readonly string[];
}
type Book = ReadonlyMap<string, readonly Entry[]>;

const spellingsOf = (phrase: string): Spellings =>
  phrase.split(" ").map((word) => {
    const [first = word, ...others] = word.split("/");
    return [first, ...others];
  });

/** Phrases by their first word without diacritics, longest first. */
function bookOf(phrases: readonly string[]): Book {
  const book = new Map<string, Entry[]>();
  for (const spellings of phrases.map(spellingsOf)) {
    const plain = spellings.map(([word]) => strip(word));
    const [first = ""] = plain;
    book.set(first, [...(book.get(first) ?? []), { spellings, plain }]);
  }
  for (const entries of book.values()) entries.sort((a, b) => b.plain.length - a.plain.length);
  return book;
}

const KNOWN = bookOf(KNOWN_PHRASES);
const PLAIN = bookOf(PLAIN_PHRASES);
const DIACRITIC = /\P{ASCII}/u;
const FEWEST_PLAIN_WORDS = 2;

/** Right where they are common, though other words of the same letters are known too. */
const COMMON = ["ngày", "từ", "sau", "quý", "hằng", "hàng", "kỳ", "thứ"];
const ACCEPTED = [...KNOWN.values()].flat().flatMap(({ spellings }) => spellings.flat());
const isUnlike = (word: string): boolean => ACCEPTED.every((other) => other === word || strip(other) !== strip(word));
const SETTLED: ReadonlySet<string> = new Set([...COMMON, ...ACCEPTED.filter(isUnlike)]);
const SUSPECTS: ReadonlySet<string> = new Set([...ACCEPTED.map(strip), ...LONE_WORDS.flatMap(({ plain }) => plain)]);

/** A word that needs no second look. */
export const isSettled = (word: string): boolean => SETTLED.has(word);

/** The letters, without diacritics, of a word that may be a known one misspelt. */
export const isSuspect = (plain: string): boolean => SUSPECTS.has(plain);

/** Words of deadlines that lost or changed their diacritics or a letter. */
export const words: Corrector = (tokens, text) => {
  const plain = tokens.map(({ kind, key }) => (kind === "word" ? strip(key) : key));
  const count = tokens.filter(({ kind, key }) => kind === "word" && key.length > 1).length;
  const isPlain = count >= FEWEST_PLAIN_WORDS && !DIACRITIC.test(text);
  const corrections: Correction[] = [];
  for (let at = 0; at < tokens.length;) {
    const known = phraseAt(KNOWN, tokens, plain, at) ?? loneWord(tokens, plain, at);
    const right = known ?? (isPlain ? phraseAt(PLAIN, tokens, plain, at) : undefined);
    const length = right?.length ?? 1;
    if (right && isWrong(right, tokens, at)) corrections.push(mended(tokens, text, at, right));
    at += length;
  }
  return corrections;
};

function phraseAt(book: Book, tokens: readonly Token[], plain: readonly string[], at: number): Spellings | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  const entries = book.get(plain[at] ?? "");
  return entries?.find((entry) => entry.plain.every((word, index) => word === plain[at + index]))?.spellings;
}

const isWrong = (spellings: Spellings, tokens: readonly Token[], at: number): boolean =>
  spellings.some((accepted, index) => !isRight(accepted, tokens[at + index]?.key ?? "", index === 0 && at > 0));

/** A phrase may begin with another word of the same letters, if words stand before it: "vật tư quý II". */
const isRight = (accepted: Spellings[number], key: string, mayBeOther: boolean): boolean =>
  accepted.includes(key) || (mayBeOther && (ALSO_RIGHT[accepted[0]] ?? []).includes(key));

function loneWord(tokens: readonly Token[], plain: readonly string[], at: number): Spellings | undefined {
  const token = tokens[at];
  const letters = plain[at] ?? "";
  if (token?.kind !== "word") return undefined;
  const lone = LONE_WORDS.find((word) => word.plain.includes(letters) && word.where(tokens, at));
  if (lone) return [[lone.right, ...lone.otherwise]];
  const near = NEAR_WORDS.find(({ plain: right, where }) => isMistyped(letters, right) && where(tokens, at));
  return near && [[near.right]];
}

function mended(tokens: readonly Token[], text: string, at: number, spellings: Spellings): Correction {
  const right = spellings.map((accepted, index) => {
    const { key = "", text: written = "" } = tokens[at + index] ?? {};
    return isRight(accepted, key, index === 0 && at > 0) ? written : inCaseOf(written, accepted[0]);
  });
  return correct(tokens, text, [at, at + spellings.length - 1], right.join(" "), "misspelt");
}
