import { groupBy, itemAt } from "../../collections";
import { textAt, tokenAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { correct, inCaseOf, type Correction, type Corrector } from "./correction";
import { ALSO_RIGHT, KNOWN_PHRASES, PLAIN_PHRASES } from "./known-phrases";
import { LONE_WORDS } from "./lone-words";
import { strip } from "./strip";
import { arouseByLetters, settle, SUSPICION } from "./suspicion";

/** One word of a phrase: how to write it, and the numbers of its letters and of what else is right in its place. */
interface Word {
  readonly spellings: readonly [string, ...string[]];
  readonly plain: number;
  readonly accepted: readonly number[];
  /** Right too where words stand before the phrase: "vật tư quý II". */
  readonly alsoRight: readonly number[];
}
type Phrase = readonly Word[];
/** By the number of the first word's letters. */
type Book = ReadonlyMap<number, readonly Phrase[]>;

function wordOf(spellings: readonly [string, ...string[]]): Word {
  const [right] = spellings;
  const alsoRight = (ALSO_RIGHT[right] ?? []).map(learn);
  return { spellings, plain: learn(strip(right)), accepted: spellings.map(learn), alsoRight };
}

const phraseOf = (phrase: string): Phrase =>
  phrase.split(" ").map((word) => {
    const [first = word, ...others] = word.split("/");
    return wordOf([first, ...others]);
  });

/** Phrases by their first word without diacritics, longest first. */
function bookOf(phrases: readonly string[]): Book {
  const book = groupBy(phrases.map(phraseOf), (phrase) => itemAt(phrase, 0).plain);
  for (const entries of book.values()) entries.sort((a, b) => b.length - a.length);
  return book;
}

const KNOWN = bookOf(KNOWN_PHRASES);
const PLAIN = bookOf(PLAIN_PHRASES);
const LONE: Book = new Map(
  [...LONE_WORDS].map(([letters, words]) => [
    letters,
    words.map(({ right, otherwise }) => [wordOf([right, ...otherwise])]),
  ]),
);
const DIACRITIC = /\P{ASCII}/u;
const FEWEST_PLAIN_WORDS = 2;

/** Right where they are common, though other words of the same letters are known too. */
const COMMON = ["ngày", "từ", "sau", "quý", "hằng", "hàng", "kỳ", "thứ"];
const ACCEPTED = [...KNOWN.values()].flat(2).flatMap(({ spellings }) => spellings);
const isUnlike = (word: string): boolean => ACCEPTED.every((other) => other === word || strip(other) !== strip(word));
settle([...COMMON, ...ACCEPTED.filter(isUnlike)]);
arouseByLetters(ACCEPTED.map(strip), SUSPICION.words);

/** Words of deadlines that lost or changed their diacritics or a letter. */
export const words: Corrector = (tokens, text) => {
  const isPlain = !DIACRITIC.test(text) && countWords(tokens) >= FEWEST_PLAIN_WORDS;
  const corrections: Correction[] = [];
  for (let at = 0; at < tokens.length;) {
    const known = phraseAt(KNOWN, tokens, at) ?? loneWord(tokens, at);
    const phrase = known ?? (isPlain ? phraseAt(PLAIN, tokens, at) : undefined);
    if (phrase && isWrong(phrase, tokens, at)) corrections.push(mended(tokens, text, at, phrase));
    at += phrase?.length ?? 1;
  }
  return corrections;
};

const countWords = (tokens: readonly Token[]): number =>
  tokens.filter(({ kind, length }) => kind === "word" && length > 1).length;

function phraseAt(book: Book, tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokenAt(tokens, at);
  const phrases = token?.kind === "word" ? book.get(token.plain) : undefined;
  if (phrases) for (const phrase of phrases) if (hasLetters(tokens, at, phrase)) return phrase;
  return undefined;
}

function hasLetters(tokens: readonly Token[], at: number, phrase: Phrase): boolean {
  for (let index = 1; index < phrase.length; index += 1)
    if (tokenAt(tokens, at + index)?.plain !== phrase[index]?.plain) return false;
  return true;
}

function isWrong(phrase: Phrase, tokens: readonly Token[], at: number): boolean {
  let index = 0;
  for (const word of phrase) {
    if (!isRight(word, wordAt(tokens, at + index), index === 0 && at > 0)) return true;
    index += 1;
  }
  return false;
}

const isRight = ({ accepted, alsoRight }: Word, word: number, mayBeOther: boolean): boolean =>
  accepted.includes(word) || (mayBeOther && alsoRight.includes(word));

function loneWord(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokenAt(tokens, at);
  const words = token?.kind === "word" ? LONE_WORDS.get(token.plain) : undefined;
  const index = words ? words.findIndex(({ where }) => where(tokens, at)) : -1;
  return token && index >= 0 ? LONE.get(token.plain)?.[index] : undefined;
}

function mended(tokens: readonly Token[], text: string, at: number, phrase: Phrase): Correction {
  const right = phrase.map((word, index) => {
    const written = textAt(tokens, at + index);
    const isWritten = isRight(word, wordAt(tokens, at + index), index === 0 && at > 0);
    return isWritten ? written : inCaseOf(written, word.spellings[0]);
  });
  return correct(tokens, text, [at, at + phrase.length - 1], right.join(" "), "misspelt");
}
