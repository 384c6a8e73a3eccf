import { fold } from "../text/fold";
import { BASE, LOWER } from "./letters";
import { strip } from "./spelling/strip";

/** Accepted spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = { quí: "quý", kì: "kỳ", kí: "ký" };
/** Dashes that office programs put in place of a hyphen. */
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";

/** The number of every word and mark that the grammar does not know. */
export const UNKNOWN = 0;

/** The spelling that the grammar uses, by number. */
const KEYS: string[] = [""];
/** The number of the same letters without diacritics, by number. */
const PLAIN: number[] = [UNKNOWN];
/** The spellings of all words, by their place in the table. */
const WRITTEN: string[] = [""];
/** The word's number, by the place of its spelling. */
const NUMBERS: number[] = [UNKNOWN];

/**
 * Places in `WRITTEN` by the hash of the spelling, so that the lexer finds a word in the text itself, without cutting
 * it out; open addressing, 0 is free. At most a quarter is ever taken.
 */
const TABLE = new Uint16Array(32_768);
const MASK = TABLE.length - 1;

/** The hash of a word that goes on with one more letter (its lower-case UTF-16 unit). */
export const hashOn = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & MASK;

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
  const known = find(key);
  if (known !== UNKNOWN) return known;
  const number = KEYS.push(key) - 1;
  add(key, number);
  PLAIN[number] = learn(strip(key));
  const other = OTHER_TONES[key.slice(-2)];
  if (other !== undefined && !key.startsWith("qu")) add(key.slice(0, -2) + other, number);
  return number;
}

function add(spelling: string, number: number): void {
  let slot = slotOf(hashOf(spelling));
  while (TABLE[slot] !== 0) slot = (slot + 1) & MASK;
  TABLE[slot] = WRITTEN.push(spelling) - 1;
  NUMBERS.push(number);
}

function hashOf(spelling: string): number {
  let hash = 0;
  for (let at = 0; at < spelling.length; at += 1) hash = hashOn(hash, spelling.charCodeAt(at));
  return hash;
}

const find = (spelling: string): number => numberIn(LOWER, spelling, hashOf(spelling), 0, spelling.length);

/** The number of the word or mark that stands in a text, in capitals or not, by the hash of its letters. */
export const numberOf = (text: string, hash: number, start: number, end: number): number =>
  numberIn(LOWER, text, hash, start, end);

/** The number of the letters of a word that stands in a text, without their diacritics. */
export function plainNumberOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, BASE[text.charCodeAt(at)] ?? 0);
  return numberIn(BASE, text, hash, start, end);
}

function numberIn(alphabet: Uint16Array, text: string, hash: number, start: number, end: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & MASK) {
    const place = TABLE[slot] ?? 0;
    if (place === 0) return UNKNOWN;
    if (stands(alphabet, WRITTEN[place] ?? "", text, start, end)) return NUMBERS[place] ?? UNKNOWN;
  }
}

function stands(alphabet: Uint16Array, spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at += 1)
    if (spelling.charCodeAt(at) !== alphabet[text.charCodeAt(start + at)]) return false;
  return true;
}

for (const [spelling, key] of Object.entries(SPELLINGS)) add(spelling, learn(key));
for (const dash of DASHES) add(dash, learn("-"));

/** The key of a word that the grammar knows. */
export const keyOf = (number: number): string => KEYS[number] ?? "";

/** The number of a known word's letters without diacritics. */
export const plainOf = (number: number): number => PLAIN[number] ?? UNKNOWN;
