import { fold } from "../text/fold";

/** Accepted spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = { quí: "quý", kì: "kỳ", kí: "ký" };
/** Dashes that office programs put in place of a hyphen. */
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";

/** The number of every word and mark that the grammar does not know. */
export const UNKNOWN = 0;

/** Words and marks that the grammar knows, numbered, by each of their spellings in lower case. */
const NUMBERS = new Map<string, number>();
/** The spelling that the grammar uses, by number. */
const KEYS: string[] = [""];

/** The new tone placement beside the old one: "hoà" for "hòa" (QĐ 1989/QĐ-BGDĐT). */
const OTHER_TONES: Readonly<Record<string, string>> = {
  òa: "oà",
  óa: "oá",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  òe: "oè",
  óe: "oé",
  ùy: "uỳ",
  úy: "uý",
  ủy: "uỷ",
  ũy: "uỹ",
  ụy: "uỵ",
};

/** Makes a word known, in both placements of its tone; its number. */
export function learn(word: string): number {
  const key = SPELLINGS[word] ?? fold(word);
  const known = NUMBERS.get(key);
  if (known !== undefined) return known;
  const number = KEYS.push(key) - 1;
  NUMBERS.set(key, number);
  const other = OTHER_TONES[key.slice(-2)];
  if (other !== undefined && !key.startsWith("qu")) NUMBERS.set(key.slice(0, -2) + other, number);
  return number;
}

for (const [spelling, key] of Object.entries(SPELLINGS)) NUMBERS.set(spelling, learn(key));
for (const dash of DASHES) NUMBERS.set(dash, learn("-"));

/** The number of a word or mark in lower case. */
export const numberOf = (lower: string): number => NUMBERS.get(lower) ?? UNKNOWN;

/** The key of a word or mark: itself if the grammar does not know it. */
export const keyOf = (lower: string, number: number): string => (number === UNKNOWN ? lower : (KEYS[number] ?? lower));
