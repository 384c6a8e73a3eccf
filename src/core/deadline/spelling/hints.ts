import { isNumberAt, isWordAt, keyAt, type Token } from "../lexer";
import { phrases, splitList } from "../phrases";
import { mayBeBroken } from "./broken-words";
import { isJoined } from "./joints";
import { mayBeMistyped } from "./lone-words";
import { strip } from "./strip";
import { isSettled, isSuspect } from "./words";

/** Kinds of careless writing that a text may hold; only the correctors of these are asked. */
export interface Hints {
  wide: boolean;
  marks: boolean;
  glued: boolean;
  abbreviated: boolean;
  roman: boolean;
  broken: boolean;
  words: boolean;
  separators: boolean;
  shortYear: boolean;
}

const MARKS = phrases("( | ) | [ | ] | * | ¹ | ² | ³ | ⁴ | ⁵ | ⁶ | ⁷ | ⁸ | ⁹");
const DOTS = phrases(". | \\ | ·");
const STROKES = phrases("/ | - | năm");
const ABBREVIATIONS = new Set(splitList("q | t | th | thg | tg | qi | qii | qiii | qiv | ql | qll | qlll"));
const ROMAN_LETTERS = /^(?=.*[l|!])[il|!]{1,3}$|^l[vy]$/u;
const FIRST_WIDE = 0xff01;
const isNumeral = (code: number): boolean => code >= 0x2160 && code <= 0x217b;
/** Letters beyond ASCII; a text of several words without any was typed without diacritics. */
const DIACRITIC = /\P{ASCII}/u;
const FEWEST_WORDS = 2;

/** One cheap look at every token, since nearly all texts are written well. */
export function hintsOf(tokens: readonly Token[], text: string): Hints {
  const hints: Hints = {
    wide: false,
    marks: false,
    glued: false,
    abbreviated: false,
    roman: false,
    broken: false,
    words: false,
    separators: false,
    shortYear: false,
  };
  let words = 0;
  let at = -1;
  for (const token of tokens) {
    at += 1;
    hints.broken ||= mayBeBroken(tokens, at);
    if (token.kind === "word") words += 1;
    LOOKS[token.kind](hints, tokens, at, token);
  }
  hints.words ||= words >= FEWEST_WORDS && !DIACRITIC.test(text);
  return hints;
}

type Look = (hints: Hints, tokens: readonly Token[], at: number, token: Token) => void;

const lookAtNumber: Look = (hints, tokens, at, { isGlued, text }) => {
  hints.glued ||= isGlued && isWordAt(tokens, at - 1);
  hints.shortYear ||= text.length === 2 && STROKES(tokens, at - 1) !== undefined;
};

function lookAtWord(hints: Hints, tokens: readonly Token[], at: number, { key, isGlued, text }: Token): void {
  hints.wide ||= text.charCodeAt(0) >= FIRST_WIDE;
  hints.glued ||= isGlued && isNumberAt(tokens, at - 1);
  if (isSettled(key)) return;
  lookAtLetters(hints, key);
  if (hints.words) return;
  const plain = strip(key);
  hints.words = isSuspect(plain) || mayBeMistyped(plain, tokens, at);
}

function lookAtLetters(hints: Hints, key: string): void {
  hints.abbreviated ||= ABBREVIATIONS.has(key);
  hints.roman ||= ROMAN_LETTERS.test(key);
  hints.glued ||= (key.startsWith("qu") && key.length > 3) || isJoined(key);
}

function lookAtMark(hints: Hints, tokens: readonly Token[], at: number, { text, isGlued }: Token): void {
  const code = text.charCodeAt(0);
  hints.wide ||= code >= FIRST_WIDE || isNumeral(code);
  hints.marks ||= MARKS(tokens, at) !== undefined;
  hints.glued ||= text === "|" || text === "!";
  hints.separators ||= (isGlued && DOTS(tokens, at) !== undefined) || (text === "/" && keyAt(tokens, at + 1) === "/");
}

const LOOKS: Readonly<Record<Token["kind"], Look>> = { word: lookAtWord, number: lookAtNumber, mark: lookAtMark };
