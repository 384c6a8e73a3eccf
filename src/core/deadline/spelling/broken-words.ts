import { isKeyAt, isNumberAt, isGluedAt, keyAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { phraseBook, splitList } from "../phrases";
import { correct, inCaseOf, scanning } from "./correction";
import { arouse, SUSPICION } from "./suspicion";

const WORDS = splitList(`
  năm | tháng | quý | ngày | trước | thường | xuyên | hằng | hàng | giai | đoạn | định | nhiệm | hoàn | thành | chậm |
  nhất | liên | tục | cuối
`);

/** "nă m", "n ăm": every way in which a space may have come into a word. */
const splitsOf = (word: string): string =>
  Array.from(word.slice(1), (_, at) => `${word.slice(0, at + 1)} ${word.slice(at + 1)}`).join(" | ");

const splitWord = phraseBook<string>(...WORDS.map((word) => [word, splitsOf(word)] as const));

const FIRST_HALVES = WORDS.flatMap((word) => Array.from(word.slice(1), (_, at) => word.slice(0, at + 1)));
arouse(FIRST_HALVES, SUSPICION.broken);

/** "Nă m 2026", "năm 20 26", "ngày 1 5/6/2026": a word or number that text recognition has cut in two. */
export const brokenWords = scanning((tokens, at, text) => {
  const word = splitWord(tokens, at)?.value;
  const whole = textAt(tokens, at) + textAt(tokens, at + 1);
  const right = word === undefined ? splitFigure(tokens, at, whole) : inCaseOf(whole, word);
  if (right === undefined) return undefined;
  return { correction: correct(tokens, text, [at, at + 1], right, "misspelt"), next: at + 2 };
});

function splitFigure(tokens: readonly Token[], at: number, whole: string): string | undefined {
  if (isSplitNumeral(tokens, at)) return SPLIT_NUMERALS[`${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`];
  return isSplitNumber(tokens, at) ? whole : undefined;
}

const SPLIT_NUMERALS: Readonly<Record<string, string>> = {
  "i i": "II",
  "ii i": "III",
  "i v": "IV",
  "1 1": "II",
  "1 i": "II",
  "i 1": "II",
  "1 v": "IV",
};
const QUARTER_WORD = learn("quý");

/** "I I", "II I", "I V", "1 1" behind "quý"; "I II" may be two quarters. */
export const isSplitNumeral = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === QUARTER_WORD &&
  !isGluedAt(tokens, at + 1) &&
  SPLIT_NUMERALS[`${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`] !== undefined;

const SPLIT_YEAR = /^(?:2 0\d{2}|20 \d{2}|20\d \d)$/u;

/** "20 26", "2 026" behind "năm", "1 5/6" behind "ngày". */
export function isSplitNumber(tokens: readonly Token[], at: number): boolean {
  if (!isNumberAt(tokens, at) || isGluedAt(tokens, at + 1)) return false;
  const areYear = SPLIT_YEAR.test(`${textAt(tokens, at)} ${textAt(tokens, at + 1)}`);
  if (areYear) return isKeyAt(tokens, at - 1, "năm", "/") && !isKeyAt(tokens, at + 2, "/");
  const areDigits = isNumberAt(tokens, at, 1) && isNumberAt(tokens, at + 1, 1);
  return (
    areDigits &&
    isKeyAt(tokens, at + 2, "/") &&
    (isKeyAt(tokens, at - 1, "ngày") || isWholeDate(tokens, at) || isSplitMonth(tokens, at))
  );
}

/** "31/1 2/2026". */
const isSplitMonth = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "1" &&
  isKeyAt(tokens, at - 1, "/") &&
  isNumberAt(tokens, at - 2, 1, 2) &&
  isNumberAt(tokens, at + 3, 4);

/** "1 5/6/2026", "Trước 1 5/6/2026". */
const isWholeDate = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || isKeyAt(tokens, at - 1, "trước", "đến", "hết")) &&
  isNumberAt(tokens, at + 3, 1, 2) &&
  isKeyAt(tokens, at + 4, "/") &&
  isNumberAt(tokens, at + 5, 4);
