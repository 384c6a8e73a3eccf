import { isKeyAt, isNumberAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";
import { runEnd, runText } from "./glued";
import { isRomanLookalike } from "./roman-letters";
import { arouse, SUSPICION } from "./suspicion";

/** A number of up to four places in which letters stand for digits. */
const MIXED = /^(?=.*\d)(?=.*\D)[\dOolIi|]{1,4}$/u;
const MIXED_DAY = /^(?:\d[SBZ]|[SBZ]\d)$/u;
const MIXED_HOUR = /^(?=.*\d)(?=.*[OolI|])[\dOolI|]{1,2}h[\dOolI|]{0,2}$/u;
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

/** Nothing but letters, which are digits by where they stand alone. */
const LOOKALIKE = /^[OolIi|]{1,2}$/u;
/** "II" behind "tháng" may be 2 or 11. */
const CERTAIN_MONTH = /^(?:[lIi|]|[lIi|][Oo]|[Oo][lIi|])$/u;
arouse(["o", "l", "lo", "ol", "oi", "io"], SUSPICION.glued);

/** "2O24", "O1", "l5", "3O", "Tháng l": letters read or typed for digits. Roman numerals behind "quý" have their own corrector. */
export const digitLetters = scanning((tokens, at, text) => {
  const end = runEnd(tokens, at);
  const run = runText(tokens, at, end);
  if (!isMixed(tokens, at, end, run) && !isLookalike(tokens, at, end, run)) return undefined;
  const right = Array.from(run, (letter) => DIGITS[letter] ?? letter).join("");
  return { correction: correct(tokens, text, [at, end], right, "letter-for-digit"), next: end + 1 };
});

function isMixed(tokens: readonly Token[], at: number, end: number, run: string): boolean {
  if (end === at) return false;
  const isDay = MIXED_DAY.test(run) && isKeyAt(tokens, end + 1, "/");
  return (
    (isDay || MIXED.test(run) || MIXED_HOUR.test(run) || MIXED_YEAR.test(run)) && !isRomanLookalike(tokens, at, run)
  );
}

/** "Tháng l/2026", "ngày ll/6", "15/I/2026". */
function isLookalike(tokens: readonly Token[], at: number, end: number, run: string): boolean {
  if (!LOOKALIKE.test(run)) return false;
  const isEnded = end === tokens.length - 1 || isKeyAt(tokens, end + 1, "/", "-", ".", "năm", "tháng");
  if (isKeyAt(tokens, at - 1, "ngày")) return isEnded;
  if (isKeyAt(tokens, at - 1, "tháng")) return isEnded && CERTAIN_MONTH.test(run);
  const endsDay = isKeyAt(tokens, at - 1, "/") && isNumberAt(tokens, at - 2, 1, 2) && isKeyAt(tokens, end + 1, "/");
  return endsDay && CERTAIN_MONTH.test(run);
}
