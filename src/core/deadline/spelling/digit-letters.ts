import { tokenAt } from "../lexer";
import { correct, scanning } from "./correction";
import { runEnd, runText } from "./glued";
import { isRomanLookalike } from "./roman-letters";

/** A number of up to four places in which letters stand for digits. */
const MIXED = /^(?=.*\d)(?=.*\D)[\dOolIi|]{1,4}$/u;
const MIXED_DAY = /^(?:\d[SBZ]|[SBZ]\d)$/u;
const MIXED_YEAR = /^2[0O][\dOolISBZ]{2}$/u;
const DIGITS: Readonly<Record<string, string>> = {
  O: "0",
  o: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  S: "5",
  B: "8",
  Z: "2",
};

/** "2O24", "O1", "l5", "3O": letters read or typed for digits. Roman numerals behind "quý" have their own corrector. */
export const digitLetters = scanning((tokens, at, text) => {
  const end = runEnd(tokens, at);
  if (end === at) return undefined;
  const run = runText(tokens, at, end);
  const isDay = MIXED_DAY.test(run) && tokenAt(tokens, end + 1)?.key === "/";
  if ((!isDay && !MIXED.test(run) && !MIXED_YEAR.test(run)) || isRomanLookalike(tokens, at, run)) return undefined;
  const right = Array.from(run, (letter) => DIGITS[letter] ?? letter).join("");
  return { correction: correct(tokens, text, [at, end], right, "letter-for-digit"), next: end + 1 };
});
