import { tokenAt, type Token } from "../lexer";
import { correct, inCaseOf, type Correction, type Corrector } from "./correction";
import { ALSO_RIGHT, KNOWN_PHRASES, PLAIN_PHRASES } from "./known-phrases";
import { LONE_WORDS } from "./lone-words";
import { strip } from "./strip";
import { learn, UNKNOWN } from "../lexicon";
import { arouseByLetters, arousesByLetters, settle, SUSPICION } from "./suspicion";

/** For each word of a phrase its accepted spellings, the one to write first. */
type Spellings = readonly (readonly [string, ...string[]])[];
/** A phrase with the letters of its words. */
interface Entry {
  readonly spellings: Spellings;
  readonly plain: readonly number[];
}
/** By the number of the first word's letters. */
type Book = ReadonlyMap<number, readonly Entry[]>;

const spellingsOf = (phrase: string): Spellings =>
  phrase.split(" ").map((word) => {
    const [first = word, ...others] = word.split("/");
    return [first, ...others];
  });

/** Phrases by their first word without diacritics, longest first. */
function bookOf(phrases: readonly string[]): Book {
  const book = new Map<number, Entry[]>();
  for (const spellings of phrases.map(spellingsOf)) {
    const plain = spellings.map(([word]) => learn(strip(word)));
    const [first = UNKNOWN] = plain;
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
settle([...COMMON, ...ACCEPTED.filter(isUnlike)]);
arouseByLetters(ACCEPTED.map(strip), SUSPICION.words);

/** Words of deadlines that lost or changed their diacritics or a letter. */
export const words: Corrector = (tokens, text) => {
  const isPlain = !DIACRITIC.test(text) && countWords(tokens) >= FEWEST_PLAIN_WORDS;
  const corrections: Correction[] = [];
  for (let at = 0; at < tokens.length;) {
    const known = phraseAt(KNOWN, tokens, at) ?? loneWord(tokens, at);
    const right = known ?? (isPlain ? phraseAt(PLAIN, tokens, at) : undefined);
    const length = right?.length ?? 1;
    if (right && isWrong(right, tokens, at)) corrections.push(mended(tokens, text, at, right));
    at += length;
  }
  return corrections;
};

const countWords = (tokens: readonly Token[]): number =>
  tokens.filter(({ kind, length }) => kind === "word" && length > 1).length;

function phraseAt(book: Book, tokens: readonly Token[], at: number): Spellings | undefined {
  const token = tokenAt(tokens, at);
  const entries = token?.kind === "word" ? book.get(token.plain) : undefined;
  if (entries) for (const { plain, spellings } of entries) if (hasLetters(tokens, at, plain)) return spellings;
  return undefined;
}

function hasLetters(tokens: readonly Token[], at: number, plain: readonly number[]): boolean {
  for (let index = 1; index < plain.length; index += 1)
    if (tokenAt(tokens, at + index)?.plain !== plain[index]) return false;
  return true;
}

const isWrong = (spellings: Spellings, tokens: readonly Token[], at: number): boolean =>
  spellings.some(
    (accepted, index) => !isRight(accepted, tokenAt(tokens, at + index)?.key ?? "", index === 0 && at > 0),
  );

/** A phrase may begin with another word of the same letters, if words stand before it: "vật tư quý II". */
const isRight = (accepted: Spellings[number], key: string, mayBeOther: boolean): boolean =>
  accepted.includes(key) || (mayBeOther && (ALSO_RIGHT[accepted[0]] ?? []).includes(key));

function loneWord(tokens: readonly Token[], at: number): Spellings | undefined {
  const token = tokenAt(tokens, at);
  if (token?.kind !== "word" || !arousesByLetters(token.plain)) return undefined;
  const lone = LONE_WORDS.get(token.plain)?.find(({ where }) => where(tokens, at));
  return lone && [[lone.right, ...lone.otherwise]];
}

function mended(tokens: readonly Token[], text: string, at: number, spellings: Spellings): Correction {
  const right = spellings.map((accepted, index) => {
    const { key = "", text: written = "" } = tokenAt(tokens, at + index) ?? {};
    return isRight(accepted, key, index === 0 && at > 0) ? written : inCaseOf(written, accepted[0]);
  });
  return correct(tokens, text, [at, at + spellings.length - 1], right.join(" "), "misspelt");
}
