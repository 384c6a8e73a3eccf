import { itemAt } from "../collections";
import { CLASSES, LETTER, LOWER, MARK, SPACE, unitAt } from "./letters";
import { hashOn, keyOf, numberOf, plainNumberOf, plainOf, UNKNOWN } from "./lexicon";

const KINDS = ["mark", "mark", "number", "word"] as const;
const ZERO = 48;

/** A word, a number or a mark where it stands in its text; what few readers ask for is cut out when they do. */
export class Token {
  readonly kind: "word" | "number" | "mark";
  /** The lexicon's number of the key. */
  readonly word: number;
  /** The lexicon's number of the letters without diacritics. */
  readonly plain: number;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly isGlued: boolean;
  private readonly source: string;

  constructor(
    source: string,
    kind: Token["kind"],
    word: number,
    plain: number,
    start: number,
    end: number,
    isGlued: boolean,
  ) {
    this.source = source;
    this.kind = kind;
    this.word = word;
    this.plain = plain;
    this.start = start;
    this.end = end;
    this.isGlued = isGlued;
  }

  /** In UTF-16 units. */
  get length(): number {
    return this.end - this.start;
  }

  /** As written. */
  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** For matching: lower case, in the lexicon's spelling if the word stands there. */
  get key(): string {
    return keyOf(this.word) ?? this.text.toLowerCase();
  }

  /** What a number's digits say. */
  get value(): number {
    let value = 0;
    for (let at = this.start; at < this.end; at += 1) value = value * 10 + this.source.charCodeAt(at) - ZERO;
    return value;
  }
}

/** Behind the last letter; a mark, so that no word goes on. */
const END = 0;

/** The lower-case letters of the text at hand: read once from the string, which costs more than reading an array. */
let letters = new Uint16Array(1024);

/** Cuts a tidied text into words, numbers and single marks, in time linear in its length. */
export function lex(text: string): readonly Token[] {
  if (text.length > letters.length) letters = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at += 1) letters[at] = unitAt(LOWER, text.charCodeAt(at));
  letters[text.length] = END;
  const tokens: Token[] = [];
  for (let start = 0, before = 0; start < text.length;) {
    const kind = unitAt(CLASSES, unitAt(letters, start));
    if (kind === SPACE) {
      start += 1;
      continue;
    }
    const token = tokenOf(text, kind, start, start === before && start > 0);
    tokens.push(token);
    before = start = token.end;
  }
  return tokens;
}

/** The token that begins at `start`. */
function tokenOf(text: string, kind: number, start: number, isGlued: boolean): Token {
  let hash = hashOn(0, unitAt(letters, start));
  let end = start + 1;
  for (; kind !== MARK; end += 1) {
    const letter = unitAt(letters, end);
    if (unitAt(CLASSES, letter) !== kind) break;
    hash = hashOn(hash, letter);
  }
  const word = numberOf(letters, hash, start, end);
  const plain = word === UNKNOWN && kind === LETTER ? plainNumberOf(letters, start, end) : plainOf(word);
  return new Token(text, itemAt(KINDS, kind), word, plain, start, end, isGlued);
}

/** Where tokens lie in their text, the last one included; both must be there. */
export const extentOf = (tokens: readonly Token[], first: number, last: number) => ({
  start: itemAt(tokens, first).start,
  end: itemAt(tokens, last).end,
});

/** What is written from one token to before another, at least one. */
export function writtenIn(text: string, tokens: readonly Token[], from: number, to: number): string {
  const { start, end } = extentOf(tokens, from, to - 1);
  return text.slice(start, end);
}

/** The token at a place; asked by its bounds, since an index outside of an array costs more than a token inside. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined;

/** The key of a token; empty where there is none. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at)?.key ?? "";

/** The lexicon's number of a token; that of unknown words where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): number => tokenAt(tokens, at)?.word ?? UNKNOWN;

export const isWordAt = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at)?.kind === "word";

/** A number, of one of the given lengths if any are given. */
export function isNumberAt(tokens: readonly Token[], at: number, ...lengths: readonly number[]): boolean {
  const token = tokenAt(tokens, at);
  if (token?.kind !== "number") return false;
  for (const length of lengths) if (length === token.length) return true;
  return lengths.length === 0;
}

/** One of the given words or marks, which must be words of the grammar. */
export function isKeyAt(tokens: readonly Token[], at: number, ...keys: readonly string[]): boolean {
  const own = keyOf(wordAt(tokens, at));
  for (const key of keys) if (key === own) return true;
  return false;
}

export const textAt = (tokens: readonly Token[], at: number): string => tokenAt(tokens, at)?.text ?? "";

/** Nothing stands before the token at this place. */
export const isGluedAt = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at)?.isGlued === true;
