import { isNumberAt, isWordAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { isSplitNumber, isSplitNumeral } from "./broken-words";
import { mayBeMistyped } from "./lone-words";
import { repeatedLength } from "./repetitions";
import { areSpacedYears, isCommaDate, isSpacedDate } from "./separators";
import { isShortYear } from "./short-years";
import { arouse, SUSPICION, suspicionOf } from "./suspicion";

const FIRST_WIDE = 0xff01;
const isNumeral = (code: number): boolean => code >= 0x2160 && code <= 0x217b;
/** Letters beyond ASCII; a text of several words without any was typed without diacritics. */
const DIACRITIC = /\P{ASCII}/u;
const FEWEST_WORDS = 2;
const STROKE = learn("/");
/** A dot glued to what stands before it. */
const DOTS: readonly number[] = [".", "\\", "·"].map(learn);

arouse(Array.from("()[]*¹²³⁴⁵⁶⁷⁸⁹"), SUSPICION.marks);
arouse(["⁄", "∕"], SUSPICION.wide);
arouse(["|", "!"], SUSPICION.glued);

/** One cheap look at every token, since nearly all texts are written well: which correctors are to be asked, as bits. */
export function hintsOf(tokens: readonly Token[], text: string): number {
  let hints: number = repeatedLength(tokens) > 0 ? SUSPICION.repeated : 0;
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === "word") words += 1;
    hints |= arousedBy(tokens, at, token) | lookAt(tokens, at, token, text);
  }
  return words >= FEWEST_WORDS && !DIACRITIC.test(text) ? hints | SUSPICION.words : hints;
}

/** By the word alone, save that a slip of the hand is only looked for where a time is near. */
function arousedBy(tokens: readonly Token[], at: number, token: Token): number {
  const aroused = suspicionOf(token);
  if ((aroused & SUSPICION.mistyped) === 0) return aroused;
  return mayBeMistyped(tokens, at) ? aroused | SUSPICION.words : aroused & ~SUSPICION.mistyped;
}

function lookAt(tokens: readonly Token[], at: number, token: Token, text: string): number {
  if (token.kind === "word") return lookAtWord(tokens, at, token, text);
  return token.kind === "number" ? lookAtNumber(tokens, at, token) : lookAtMark(tokens, at, token, text);
}

function lookAtNumber(tokens: readonly Token[], at: number, { isGlued }: Token): number {
  const glued = isGlued && isWordAt(tokens, at - 1) ? SUSPICION.glued : 0;
  const broken = isSplitNumber(tokens, at) || isSplitNumeral(tokens, at) ? SUSPICION.broken : 0;
  const isParted = isCommaDate(tokens, at) || isSpacedDate(tokens, at) || areSpacedYears(tokens, at);
  const separator = isParted ? SUSPICION.separators : 0;
  return glued | broken | separator | (isShortYear(tokens, at) ? SUSPICION.shortYear : 0);
}

function lookAtWord(tokens: readonly Token[], at: number, { isGlued, start }: Token, text: string): number {
  let glued: number = isGlued && isNumberAt(tokens, at - 1) ? SUSPICION.glued : 0;
  if (isSplitNumeral(tokens, at)) glued |= SUSPICION.broken;
  return text.charCodeAt(start) >= FIRST_WIDE ? glued | SUSPICION.wide : glued;
}

function lookAtMark(tokens: readonly Token[], at: number, { isGlued, word, start }: Token, text: string): number {
  const code = text.charCodeAt(start);
  const wide = code >= FIRST_WIDE || isNumeral(code) ? SUSPICION.wide : 0;
  const isSeparator = (isGlued && DOTS.includes(word)) || (word === STROKE && wordAt(tokens, at + 1) === STROKE);
  return isSeparator ? wide | SUSPICION.separators : wide;
}
