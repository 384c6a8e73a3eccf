import { fold } from "../text/fold";

export type TokenKind =
  | "word"
  /** "-", "&", "+", "/": may stand inside a name and between two. */
  | "joiner"
  | "comma"
  | "semicolon"
  | "newline"
  | "open"
  | "close"
  | "colon"
  | "stop"
  | "other";

/** A word or a mark of a cell, with its place in the cell's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Folded, for comparing. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter or a digit. */
  readonly isProper: boolean;
  /** No Vietnamese syllable: "HĐND", "TC", "VHTT". */
  readonly isAbbreviation: boolean;
}

/** "U.B.N.D" is one word, as "1.719" is one number. */
const TOKEN = /(?:\p{Lu}\.){2,}\p{Lu}?(?![\p{L}\p{M}])|\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+|\n|[^\s\p{L}\p{M}\p{N}]/gu;

const KINDS: Readonly<Record<string, TokenKind>> = {
  "-": "joiner",
  "&": "joiner",
  "+": "joiner",
  "/": "joiner",
  ",": "comma",
  ";": "semicolon",
  "|": "semicolon",
  "\n": "newline",
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  ":": "colon",
  ".": "stop",
};

/** The words and marks of a text; spaces are gaps between offsets. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const [token] = match;
    const norm = fold(/\p{L}\./u.test(token) ? token.replaceAll(".", "") : token);
    const kind = /[\p{L}\p{N}]/u.test(token) ? "word" : token === "\n" ? "newline" : (KINDS[norm] ?? "other");
    return {
      kind,
      text: token,
      norm,
      start: match.index,
      end: match.index + token.length,
      isProper: /^[\p{Lu}\p{N}]/u.test(token),
      isAbbreviation: kind === "word" && isAbbreviation(token, norm),
    };
  });
}

/** Abbreviations that happen to be syllables as well; only in capitals. */
const SYLLABLE_LIKE = new Set(["ca", "cap", "cax", "ta", "tha", "bca", "ct", "hu", "tu", "du", "bhyt", "sti", "tam"]);

const SYLLABLE = /^(?:ch|gh|gi|kh|ngh?|nh|ph|qu|th|tr|[bcdđghk-np-tvx])?[aeiouyăâêôơư]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

function isAbbreviation(token: string, norm: string): boolean {
  if (/^\p{N}+$/u.test(token)) return false;
  if (SYLLABLE_LIKE.has(norm)) return token === token.toUpperCase();
  return !SYLLABLE.test(withoutTone(norm));
}

const withoutTone = (norm: string): string =>
  norm
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "")
    .normalize("NFC");

/** "và" joins as a dash does. */
export const isConnector = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "joiner" || token.kind === "comma" || token.norm === "và");

/** What stands at a token, for tokens that may lie beyond the end. */
export const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? "";
export const kindAt = (tokens: readonly Token[], at: number): TokenKind | undefined => tokens[at]?.kind;
export const isWordAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === "word";
export const isProperAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.isProper === true;
