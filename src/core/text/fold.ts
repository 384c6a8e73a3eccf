import { isTidy } from "./tidy";

/**
 * Two writings of one thing become equal strings, for matching only; the result is never shown.
 * Folded: letter case, tone placement (hoà/hòa, QĐ 1989/QĐ-BGDĐT Điều 8), kinds of dash, kinds of space, repeated spaces.
 * Kept: every diacritic (đ is not d, "Nội vụ" is not "Nội thất").
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isFolded(lower) ? lower : folded(text);
}

const folded = (text: string): string =>
  foldTonePlacement(text.normalize("NFC").toLowerCase())
    .replace(/[\u2010-\u2015\u2212\uFE58\uFF0D]/gu, "-")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Most texts are tidy and place their tones the new way: letter case apart there is nothing to fold in them. */
const isFolded = (lower: string): boolean => isTidy(lower) && !FOLDABLE.test(lower);

/** Without any diacritic, đ as d: for finding what was typed without marks. Loses meaning, so only ever suggests. */
export const foldDiacritics = (text: string): string =>
  fold(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");

const OLD_STYLE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/u;
const OLD_STYLES = new RegExp(OLD_STYLE, "gu");
/** What a tidy text in lower case may still hold: soft hyphens, other dashes, the old placement of tones. */
const FOLDABLE = new RegExp(`[\\u00AD\\u2010-\\u2015]|${OLD_STYLE.source}`, "u");
/** The same pairs of letters in the old style and, place by place, in the new one. */
const OLD_PAIRS = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
const NEW_PAIRS = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";

/** "hoà" and "hòa" become "hòa"; only open syllables differ, and "qu" is a consonant ("quý" stays). */
const foldTonePlacement = (lower: string): string =>
  lower.replace(OLD_STYLES, (pair) => {
    const place = OLD_PAIRS.indexOf(pair);
    return NEW_PAIRS.slice(place, place + pair.length);
  });
