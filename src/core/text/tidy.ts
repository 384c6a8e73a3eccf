import { compose, isPunctuation } from "./compose";

/** NFC, any white space (line breaks too) as one space, none at the ends: the text of a cell as rules see it. */
export const tidy = (text: string): string => (isTidy(text) ? text : tidied(text));

/**
 * ASCII, composed Latin letters and the punctuation of office texts with single spaces inside: nothing to do, which is
 * worth knowing on a hundred thousand rows. False may mean only that the text has other signs.
 */
export function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : !isInk(code)) return false;
    before = code;
  }
  return before !== SPACE;
}

const SPACE = 0x20;
/** Neither white space nor in need of composing. */
const isInk = (code: number): boolean =>
  (code > SPACE && code < 0x7f) ||
  (code > 0xa0 && code < 0x300) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  isPunctuation(code);

const tidied = (text: string): string =>
  compose(text)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
