import { BASE, unitAt } from "../letters";

/** A word in lower case and without its diacritics. */
export function strip(word: string): string {
  let plain = "";
  for (let at = 0; at < word.length; at += 1) plain += String.fromCharCode(unitAt(BASE, word.charCodeAt(at)));
  return plain;
}
