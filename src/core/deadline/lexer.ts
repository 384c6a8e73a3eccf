import { fold } from "../text/fold";

export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As written. */
  readonly text: string;
  /** For matching: folded. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before. */
  readonly isGlued: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|\d+|\S/gu;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/u;

/** Cuts a tidied text into words, numbers and single marks, in time linear in its length. */
export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: piece, index: start } of text.matchAll(TOKEN)) {
    const kind = LETTER.test(piece) ? "word" : DIGIT.test(piece) ? "number" : "mark";
    tokens.push({
      kind,
      text: piece,
      key: kind === "number" ? piece : keyOf(piece),
      start,
      end: start + piece.length,
      isGlued: start === end && start > 0,
    });
    end = start + piece.length;
  }
  return tokens;
}

/** Accepted spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = { quí: "quý", kì: "kỳ" };

function keyOf(piece: string): string {
  const key = fold(piece);
  return SPELLINGS[key] ?? key;
}
