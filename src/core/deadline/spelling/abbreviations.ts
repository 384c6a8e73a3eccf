import type { Token } from "../lexer";
import { correct, inCaseOf, scanning } from "./correction";

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
const JOINED_QUARTER = /^q(?<numeral>i{1,3}|iv|l{1,3})$/u;
const MONTH_WORDS: readonly string[] = ["t", "th", "thg", "tg"];
const LONGEST_MONTH = 2;

/** "Q2", "QII", "Q.III", "T6", "Th.9": quarter and month cut to a letter. */
export const abbreviations = scanning((tokens, at, text) => {
  const token = tokens[at];
  if (token?.kind !== "word" || (tokens[at - 1]?.key === "/" && token.isGlued)) return undefined;
  const joined = JOINED_QUARTER.exec(token.key)?.groups?.["numeral"];
  if (joined !== undefined) return replaced(tokens, text, [at, at], `quý ${QUARTERS[joined] ?? ""}`);
  const dot = tokens[at + 1]?.key === "." ? at + 1 : at;
  const number = tokens[dot + 1];
  if (!number) return undefined;
  if (token.key === "q" && QUARTERS[number.key])
    return replaced(tokens, text, [at, dot + 1], `quý ${QUARTERS[number.key] ?? ""}`);
  const isMonth = MONTH_WORDS.includes(token.key) && number.kind === "number" && number.text.length <= LONGEST_MONTH;
  return isMonth ? replaced(tokens, text, [at, dot + 1], `tháng ${number.text}`) : undefined;
});

function replaced(tokens: readonly Token[], text: string, range: readonly [number, number], full: string) {
  const [from, to] = range;
  const right = from === 0 ? inCaseOf("Q", full) : full;
  return { correction: correct(tokens, text, range, right, "abbreviated"), next: to + 1 };
}
