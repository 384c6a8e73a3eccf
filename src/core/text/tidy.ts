import { compose } from "./compose";

/** NFC, any white space (line breaks too) as one space, none at the ends: the text of a cell as rules see it. */
export const tidy = (text: string): string => (IS_TIDY.test(text) ? text : tidied(text));

/** Plain ASCII with single spaces inside: nothing to do, which is worth knowing on a hundred thousand rows. */
const IS_TIDY = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/u;

const tidied = (text: string): string =>
  compose(text)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
