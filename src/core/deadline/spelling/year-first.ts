import { isKeyAt, isNumberAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { correct, type Corrector } from "./correction";
import { CENTURY } from "./short-years";

const UNITS: Readonly<Record<string, string>> = { tháng: "Tháng", quý: "Quý" };
const NUMERALS: readonly number[] = ["i", "ii", "iii", "iv", "1", "2", "3", "4"].map(learn);
/** "năm 2026, quý II". */
const MOST_TOKENS = 5;

/** "2026 tháng 6", "Năm 2026: quý II", "2026/6": the whole text names the year before its month or quarter. */
export const yearFirst: Corrector = (tokens, text) => {
  const year = yearAt(tokens);
  const last = tokens.length - 1;
  const unit = UNITS[textAt(tokens, last - 1).toLowerCase()] ?? "Tháng";
  return [correct(tokens, text, [0, last], `${unit} ${textAt(tokens, last)}/${textAt(tokens, year)}`, "year-first")];
};

/** Whether a text is of that kind; asked of every text, so it looks at its length first. */
export function isYearFirst(tokens: readonly Token[]): boolean {
  if (tokens.length < 3 || tokens.length > MOST_TOKENS) return false;
  const year = yearAt(tokens);
  if (!isNumberAt(tokens, year, 4) || !textAt(tokens, year).startsWith(CENTURY)) return false;
  const rest = isKeyAt(tokens, year + 1, ",", ":", "-", "/") ? year + 2 : year + 1;
  if (rest === tokens.length - 1) return rest === 2 && isMonth(tokens, rest) && isKeyAt(tokens, 1, "/", "-");
  return rest === tokens.length - 2 && isUnit(tokens, rest);
}

const yearAt = (tokens: readonly Token[]): number => (isKeyAt(tokens, 0, "năm") ? 1 : 0);

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at, 1, 2) && Number(textAt(tokens, at)) <= 12;

const isUnit = (tokens: readonly Token[], at: number): boolean =>
  (isKeyAt(tokens, at, "tháng") && isMonth(tokens, at + 1)) ||
  (isKeyAt(tokens, at, "quý") && NUMERALS.includes(wordAt(tokens, at + 1)));
