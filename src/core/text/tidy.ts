import { compose } from "./compose";

/**
 * ASCII, composed Latin letters and the punctuation of office texts with single spaces inside. A pattern, since letter
 * by letter it takes three times as long once strings of many makes have been seen.
 */
const TIDY =
  /^[\u0021-\u007E\u00A1-\u02FF\u1E00-\u1EFF\u2010-\u2027]+(?: [\u0021-\u007E\u00A1-\u02FF\u1E00-\u1EFF\u2010-\u2027]+)*$/u;

/** Nothing to do, which is worth knowing on a hundred thousand rows. False may mean only that the text has other signs. */
export const isTidy = (text: string): boolean => TIDY.test(text);

/** NFC, any white space (line breaks too) as one space, none at the ends: the text of a cell as rules see it. */
export const tidy = (text: string): string => (isTidy(text) ? text : tidied(text));

const tidied = (text: string): string =>
  compose(text)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
