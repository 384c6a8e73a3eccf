import { compose } from "../text/compose";
import { fold } from "../text/fold";
import { tidy } from "../text/tidy";

/** "CẢI CÁCH THỂ CHẾ" is "Cải cách thể chế"; a text that has small letters stays as it is. */
export function sentenceCase(text: string): string {
  const tidied = tidy(text);
  return /\p{Ll}/u.test(tidied) ? tidied : capitalise(tidied.toLowerCase());
}

/** The first letter large, the rest as it is. */
export const capitalise = (text: string): string => {
  const composed = compose(text);
  return composed.slice(0, 1).toUpperCase() + composed.slice(1);
};

/** The words alone, folded, with one space between them: what two writings of one name or product have in common. */
export const plainWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
