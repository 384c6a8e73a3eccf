import { fold } from "../text/fold";

/** Accepted spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = { quí: "quý", kì: "kỳ", kí: "ký" };
/** Dashes that office programs put in place of a hyphen. */
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";

/** Words and marks that the grammar knows, by each of their spellings in lower case. */
const KEYS = new Map<string, string>([
  ...Object.entries(SPELLINGS),
  ...Array.from(DASHES, (dash): [string, string] => [dash, "-"]),
]);

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

/** Makes a word known, in both placements of its tone; its key. */
export function learn(word: string): string {
  const key = SPELLINGS[word] ?? fold(word);
  KEYS.set(key, key);
  const other = OTHER_TONES[key.slice(-2)];
  if (other !== undefined && !key.startsWith("qu")) KEYS.set(key.slice(0, -2) + other, key);
  return key;
}

/** The key of a word or mark in lower case: itself if the grammar does not know it. */
export const keyOf = (lower: string): string => KEYS.get(lower) ?? lower;
