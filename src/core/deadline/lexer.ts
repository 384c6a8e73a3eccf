import { keyOf, numberOf, UNKNOWN } from "./lexicon";

export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As written. */
  readonly text: string;
  /** For matching: lower case, in the lexicon's spelling if the word stands there. */
  readonly key: string;
  /** The lexicon's number of the key. */
  readonly word: number;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly isGlued: boolean;
}

const SPACE = 0;
const MARK = 1;
const DIGIT = 2;
const LETTER = 3;
const KINDS = ["mark", "mark", "number", "word"] as const;

/** The class of every UTF-16 unit; a table, since a regular expression for each letter costs half the reading. */
const CLASSES = Uint8Array.from({ length: 0x1_00_00 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(letter: string): number {
  if (/\s/u.test(letter)) return SPACE;
  if (/\d/u.test(letter)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(letter) ? LETTER : MARK;
}

/** Cuts a tidied text into words, numbers and single marks, in time linear in its length. */
export function lex(text: string): readonly Token[] {
  const lower = text.toLowerCase();
  // A few letters outside Vietnamese change their length; their words match nothing anyway.
  const folded = lower.length === text.length ? lower : text;
  const tokens: Token[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start = Math.max(end, start + 1)) {
    const kind = CLASSES[text.charCodeAt(start)] ?? MARK;
    if (kind === SPACE) continue;
    const isGlued = start === end && start > 0;
    end = kind === MARK ? start + 1 : runEnd(text, start, kind);
    const written = folded.slice(start, end);
    const word = numberOf(written);
    tokens.push({
      kind: KINDS[kind] ?? "mark",
      text: text.slice(start, end),
      key: keyOf(written, word),
      word,
      start,
      end,
      isGlued,
    });
  }
  return tokens;
}

function runEnd(text: string, start: number, kind: number): number {
  let end = start + 1;
  while (end < text.length && CLASSES[text.charCodeAt(end)] === kind) end += 1;
  return end;
}

/** The key of a token; empty where there is none. */
export const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? "";

/** The lexicon's number of a token; that of unknown words where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): number => tokens[at]?.word ?? UNKNOWN;

export const isWordAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === "word";

/** A number, of one of the given lengths if any are given. */
export function isNumberAt(tokens: readonly Token[], at: number, ...lengths: readonly number[]): boolean {
  const token = tokens[at];
  return token?.kind === "number" && (lengths.length === 0 || lengths.includes(token.text.length));
}

export const isKeyAt = (tokens: readonly Token[], at: number, ...keys: readonly string[]): boolean =>
  keys.includes(keyAt(tokens, at));

export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** Nothing stands before the token at this place. */
export const isGluedAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.isGlued === true;
