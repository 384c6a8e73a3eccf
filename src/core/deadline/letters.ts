export const SPACE = 0;
export const MARK = 1;
const DIGIT = 2;
export const LETTER = 3;

const D = 0x64;
const D_WITH_STROKE = 0x111;
/** What some code tables leave in place of đ. */
const ETH = 0xf0;
const UNITS = 0x1_00_00;

/** Letters of full width are taken one by one, as their digits are. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/u;

/** What a table or a text holds at a place; 0 behind its end. */
export const unitAt = (units: Uint16Array, at: number): number => units[at] ?? 0;

/** The class of every UTF-16 unit; a table, since a regular expression for each letter costs half the reading. */
export const CLASSES = Uint16Array.from({ length: UNITS }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(letter: string): number {
  if (/\s/u.test(letter)) return SPACE;
  if (/\d/u.test(letter)) return DIGIT;
  if (FULL_WIDTH.test(letter)) return MARK;
  return /[\p{L}\p{M}]/u.test(letter) ? LETTER : MARK;
}

/** The lower case of every UTF-16 unit; the few letters whose lower case is longer stand for themselves. */
export const LOWER = Uint16Array.from({ length: UNITS }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
});

/** The lower case of every UTF-16 unit without its diacritics, đ as d: what `foldDiacritics` does, letter by letter. */
export const BASE = LOWER.map((lower) => {
  const base = String.fromCharCode(lower).normalize("NFD").charCodeAt(0);
  return base === D_WITH_STROKE || base === ETH ? D : base;
});
