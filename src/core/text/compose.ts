/** The canonical form of a text: NFC. Done once, by whoever reads a text into the core. */
export const compose = (text: string): string => (isComposed(text) ? text : text.normalize("NFC"));

/**
 * Latin letters with their marks and the punctuation of office texts are composed as they stand, which is worth
 * knowing on a hundred thousand rows; anything else is left to `normalize`.
 */
function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_MARK && !isVietnamese(code) && !isPunctuation(code)) return false;
  }
  return true;
}

const FIRST_MARK = 0x300;
/** Latin Extended Additional. */
const isVietnamese = (code: number): boolean => code >= 0x1e00 && code <= 0x1eff;
/** Dashes, quotation marks, bullets, the ellipsis. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027;
