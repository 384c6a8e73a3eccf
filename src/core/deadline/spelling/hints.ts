import { itemAt } from "../../collections";
import type { Token } from "../lexer";
import { learn } from "../lexicon";
import { isSplitNumber, isSplitNumeral } from "./broken-words";
import { mayBeMistyped } from "./lone-words";
import { repeatedLength } from "./repetitions";
import { dashedDay, isDottedPair } from "./dotted-dates";
import { areSpacedYears, isCommaDate, isHalfSpacedDate, isSpacedDate } from "./spaced-dates";
import { isShortYear } from "./short-years";
import { arouse, SUSPICION, suspicionOf } from "./suspicion";
import { isYearFirst } from "./year-first";

/** Letters beyond ASCII; a text of several words without any was typed without diacritics. */
const DIACRITIC = /\P{ASCII}/u;
const FEWEST_WORDS = 2;
const STROKE = learn("/");
const COLON = learn(":");
const QUARTER_WORD = learn("quý");
const YEAR_WORD = learn("năm");
const YEAR_DIGITS = 4;
const SHORT_YEAR_DIGITS = 2;

arouse(Array.from("()[]*¹²³⁴⁵⁶⁷⁸⁹"), SUSPICION.marks);
arouse(["|", "!"], SUSPICION.glued);

/** One cheap look at every token, since nearly all texts are written well: which correctors are to be asked, as bits. */
export function hintsOf(tokens: readonly Token[], text: string): number {
  let hints = hintsOfWhole(tokens, text);
  let before: Token | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = itemAt(tokens, at);
    hints |= suspicionAt(tokens, at, token);
    if (before) hints |= besideOf(tokens, at, token, before);
    before = token;
  }
  return hints;
}

const hintsOfWhole = (tokens: readonly Token[], text: string): number =>
  (repeatedLength(tokens) > 0 ? SUSPICION.repeated : 0) |
  (isYearFirst(tokens) ? SUSPICION.yearFirst : 0) |
  (isPlain(tokens, text) ? SUSPICION.words : 0);

/** Several words without any diacritic; most texts tell by their first word. */
function isPlain(tokens: readonly Token[], text: string): boolean {
  let words = 0;
  for (const { kind, word, plain } of tokens) {
    if (word !== plain) return false;
    if (kind === "word") words += 1;
  }
  return words >= FEWEST_WORDS && !DIACRITIC.test(text);
}

/** By the word alone, save that a slip of the hand is only looked for where a time is near. */
function suspicionAt(tokens: readonly Token[], at: number, token: Token): number {
  const aroused = suspicionOf(token);
  if ((aroused & SUSPICION.mistyped) === 0) return aroused;
  return mayBeMistyped(tokens, at) ? aroused | SUSPICION.words : aroused & ~SUSPICION.mistyped;
}

/** What a token arouses beside the one before it. */
function besideOf(tokens: readonly Token[], at: number, token: Token, before: Token): number {
  if (token.kind === "mark") return lookAtMark(token, before);
  const numeral = isSplitNumeral(tokens, at - 1) ? SUSPICION.broken : 0;
  return numeral | (token.kind === "word" ? lookAtWord(token, before) : lookAtNumber(tokens, at, token, before));
}

function lookAtMark({ word }: Token, before: Token): number {
  const isStray =
    before.kind === "mark" ? word === STROKE || before.word === STROKE : isQuarterLabel(word, before.word);
  return isStray ? SUSPICION.separators : 0;
}

const isQuarterLabel = (word: number, before: number): boolean => word === COLON && before === QUARTER_WORD;

function lookAtWord(token: Token, before: Token): number {
  const isGlued = token.isGlued && before.kind === "number";
  return isGlued || (isShortWord(token) && isNumberWord(before.word)) ? SUSPICION.glued : 0;
}

function lookAtNumber(tokens: readonly Token[], at: number, token: Token, before: Token): number {
  if (before.kind === "word") return behindWord(tokens, at, token, before);
  return before.kind === "number" ? behindNumber(tokens, at) : behindMark(tokens, at, token);
}

const UNIT_WORDS: readonly number[] = ["tháng", "ngày", "/"].map(learn);
const isNumberWord = (word: number): boolean => UNIT_WORDS.includes(word);

/** "Tháng l", "15/I/2026": a letter or two where a number belongs. */
const isShortWord = ({ length }: Token): boolean => length <= 2;

function behindWord(tokens: readonly Token[], at: number, { isGlued, length }: Token, { word }: Token): number {
  if (isGlued) return SUSPICION.glued;
  return word === YEAR_WORD && length === SHORT_YEAR_DIGITS && isShortYear(tokens, at) ? SUSPICION.shortYear : 0;
}

function behindNumber(tokens: readonly Token[], at: number): number {
  const isParted = isSpacedDate(tokens, at - 1) || areSpacedYears(tokens, at - 1) || isHalfSpacedDate(tokens, at - 3);
  return (isParted ? SUSPICION.separators : 0) | (isSplitNumber(tokens, at - 1) ? SUSPICION.broken : 0);
}

function behindMark(tokens: readonly Token[], at: number, { length }: Token): number {
  if (length === SHORT_YEAR_DIGITS && isShortYear(tokens, at)) return SUSPICION.shortYear;
  const isParted =
    isDottedPair(tokens, at) ||
    dashedDay(tokens, at - 4) !== undefined ||
    (length === YEAR_DIGITS && (isCommaDate(tokens, at - 4) || areSpacedYears(tokens, at - 2)));
  return isParted ? SUSPICION.separators : 0;
}
