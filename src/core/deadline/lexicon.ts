import { fold } from "../text/fold";
import { BASE, unitAt } from "./letters";
import { strip } from "./spelling/strip";

/** Accepted spellings of one word. */
const SPELLINGS: Readonly<Record<string, string>> = { quí: "quý", kì: "kỳ", kí: "ký" };
/** Dashes that office programs put in place of a hyphen. */
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFF0D";

/** The number of every word and mark that the grammar does not know. */
export const UNKNOWN = 0;

/** The spelling that the grammar uses, by number; unknown words have none. */
const KEYS: (string | undefined)[] = [undefined];
/** At most as many words and spellings are ever known. */
const CAPACITY = 16_384;
/** The number of the same letters without diacritics, by number. */
const PLAIN = new Uint16Array(CAPACITY);
/** The letters of all spellings, one behind the other. */
const LETTERS = new Uint16Array(65_536);
/** Where in `LETTERS` a spelling begins, by its place in the table; the next one begins where it ends. */
const BEGINS = new Uint16Array(CAPACITY);
/** The hash of the spelling, by its place. */
const HASHES = new Int32Array(CAPACITY);
/** The word's number, by the place of its spelling. */
const NUMBERS = new Uint16Array(CAPACITY);
/** The place of the next spelling; 0 is none. */
let nextPlace = 1;

/**
 * Places of spellings by the hash of the spelling, so that the lexer finds a word in the text itself, without cutting
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
  const letters = lettersOf(spelling);
  const hash = hashOf(letters);
  const place = nextPlace++;
  NUMBERS[place] = number;
  let slot = slotOf(hash);
  while (TABLE[slot] !== 0) slot = (slot + 1) & MASK;
  TABLE[slot] = place;
  HASHES[place] = hash;
  const begin = unitAt(BEGINS, place);
  LETTERS.set(letters, begin);
  BEGINS[place + 1] = begin + letters.length;
}

const lettersOf = (spelling: string): Uint16Array =>
  Uint16Array.from({ length: spelling.length }, (_, at) => spelling.charCodeAt(at));

const hashOf = (letters: Uint16Array): number => letters.reduce(hashOn, 0);

/** The number of the word or mark that lies in the given lower-case letters, by its hash. */
export function numberOf(letters: Uint16Array, hash: number, start: number, end: number): number {
  let slot = slotOf(hash);
  for (let place = unitAt(TABLE, slot); place !== 0; place = unitAt(TABLE, slot)) {
    if (HASHES[place] === hash && stands(place, letters, start, end)) return unitAt(NUMBERS, place);
    slot = (slot + 1) & MASK;
  }
  return UNKNOWN;
}

function stands(place: number, letters: Uint16Array, start: number, end: number): boolean {
  const begin = unitAt(BEGINS, place);
  if (unitAt(BEGINS, place + 1) - begin !== end - start) return false;
  for (let at = start; at < end; at += 1) if (LETTERS[begin + at - start] !== letters[at]) return false;
  return true;
}

/** The longest word without diacritics that is looked up; no known one is longer. */
const bare = new Uint16Array(32);

/** The number of the letters of a word without their diacritics. */
export function plainNumberOf(letters: Uint16Array, start: number, end: number): number {
  const length = end - start;
  if (length > bare.length) return UNKNOWN;
  let hash = 0;
  for (let at = 0; at < length; at += 1) {
    const letter = unitAt(BASE, unitAt(letters, start + at));
    bare[at] = letter;
    hash = hashOn(hash, letter);
  }
  return numberOf(bare, hash, 0, length);
}

function find(spelling: string): number {
  const letters = lettersOf(spelling);
  return numberOf(letters, hashOf(letters), 0, letters.length);
}

for (const [spelling, key] of Object.entries(SPELLINGS)) add(spelling, learn(key));
for (const dash of DASHES) add(dash, learn("-"));

/** The key of a word that the grammar knows. */
export const keyOf = (number: number): string | undefined => KEYS[number];

/** The number of a known word's letters without diacritics. */
export const plainOf = (number: number): number => unitAt(PLAIN, number);
