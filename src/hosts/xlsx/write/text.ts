import { HostError } from "../../refusals";

/** What a cell can hold ("Excel specifications and limits"). */
const MOST_LETTERS = 32_767;
const LOOKS_ESCAPED = /_(?=x[0-9A-F]{4}_)/giu;
// eslint-disable-next-line no-control-regex -- these are the very characters that XML cannot hold
const UNWRITABLE = /[\0-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/gu;

const escapeLetter = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A text as the file stores it, the counterpart of `unescapeText`: what XML cannot hold is escaped, what looks like such
 * an escape too (ECMA-376 part 1, 22.4.2.4, ST_Xstring).
 * @throws HostError `host-failed` for a text longer than a cell can hold, which the library would cut
 */
export function escapeText(text: string): string {
  if (text.length > MOST_LETTERS) throw new HostError("host-failed", "một ô chứa được nhiều nhất 32.767 ký tự");
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNWRITABLE, escapeLetter).replace(/\r/gu, "_x000D_");
}
