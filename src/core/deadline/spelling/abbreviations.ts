import { isGluedAt, isKeyAt, isNumberAt, isWordAt, keyAt, textAt, type Token } from "../lexer";
import { correct, inCaseOf, scanning } from "./correction";
import { arouse, SUSPICION } from "./suspicion";

const QUARTERS: Readonly<Record<string, string>> = {
  i: "I",
  ii: "II",
  iii: "III",
  iv: "IV",
  "1": "I",
  "2": "II",
  "3": "III",
  "4": "IV",
  l: "I",
  ll: "II",
  lll: "III",
  il: "II",
};
const JOINED_QUARTER = /^q(i{1,3}|iv|l{1,3})$/u;
const MONTH_WORDS: readonly string[] = ["t", "th", "thg", "tg"];
arouse([...MONTH_WORDS, "q", "qi", "qii", "qiii", "qiv", "ql", "qll", "qlll"], SUSPICION.abbreviated);

/** "Q2", "QII", "Q.III", "T6", "Th.9": quarter and month cut to a letter. */
export const abbreviations = scanning((tokens, at, text) => {
  if (!isWordAt(tokens, at) || (isKeyAt(tokens, at - 1, "/") && isGluedAt(tokens, at))) return undefined;
  const joined = QUARTERS[JOINED_QUARTER.exec(keyAt(tokens, at))?.[1] ?? ""];
  if (joined !== undefined) return replaced(tokens, text, [at, at], `quý ${joined}`);
  const number = isKeyAt(tokens, at + 1, ".") ? at + 2 : at + 1;
  const full = fullName(tokens, at, number);
  return full === undefined ? undefined : replaced(tokens, text, [at, number], full);
});

function fullName(tokens: readonly Token[], at: number, number: number): string | undefined {
  const quarter = isKeyAt(tokens, at, "q") ? QUARTERS[keyAt(tokens, number)] : undefined;
  if (quarter !== undefined) return `quý ${quarter}`;
  const isMonth = isKeyAt(tokens, at, ...MONTH_WORDS) && isNumberAt(tokens, number, 1, 2);
  return isMonth ? `tháng ${textAt(tokens, number)}` : undefined;
}

function replaced(tokens: readonly Token[], text: string, range: readonly [number, number], full: string) {
  const [from, to] = range;
  const right = from === 0 ? inCaseOf("Q", full) : full;
  return { correction: correct(tokens, text, range, right, "abbreviated"), next: to + 1 };
}
