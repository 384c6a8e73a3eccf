import type { Converted } from "./letters";

/**
 * TCVN3 ("ABC"), fonts ".Vn...": one byte a letter, drawn over Latin-1 (TCVN 5712:1993, form VN3). The soft hyphen
 * (U+00AD) is the letter "ư". Base capitals have codes of their own, toned capitals are two units ("Uñ" is "Ủ").
 */
const CODES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
const LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

const letterOf = new Map(Array.from(CODES, (code, index) => [code, LETTERS.charAt(index)]));
const codeOf = new Map([...letterOf].map(([code, letter]) => [letter, code]));

/** Latin-1 signs that TCVN3 does not use: wherever they stand, the text may be something else. */
const NOT_IN_TABLE = /[^\p{ASCII}\u2010-\u2027\u2030-\u203A]/u;

export function fromTcvn3(text: string): Converted {
  const uncertain = new Set<string>();
  let converted = "";
  for (const code of text) {
    const letter = letterOf.get(code);
    if (letter === undefined && NOT_IN_TABLE.test(code) && code !== "\u00A0") uncertain.add(code);
    converted = appendLetter(converted, letter ?? code, letter !== undefined);
  }
  return { text: converted, uncertain: [...uncertain] };
}

/** A small toned letter behind the capital that carries it is the toned capital: "U" + "ủ" is "Ủ". */
function appendLetter(before: string, letter: string, isCoded: boolean): string {
  const capital = before.at(-1) ?? "";
  return isCoded &&
    capital !== capital.toLowerCase() &&
    withoutTone(letter) === capital.toLowerCase() &&
    letter !== withoutTone(letter)
    ? before.slice(0, -1) + letter.toUpperCase()
    : before + letter;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const withoutTone = (letter: string): string => letter.normalize("NFD").replace(TONES, "").normalize("NFC");

/** The reverse, for tests and for telling wrong conversions; letters outside the table stay as they are. */
export const toTcvn3 = (text: string): string => Array.from(text.normalize("NFC"), unitsOf).join("");

/** A toned capital alone has no code: it is its base and the small letter. */
function unitsOf(letter: string): string {
  const code = codeOf.get(letter);
  const small = codeOf.get(letter.toLowerCase());
  if (code !== undefined || small === undefined) return code ?? letter;
  const base = withoutTone(letter);
  return (codeOf.get(base) ?? base) + small;
}

/** Signs that are letters in TCVN3 and hardly ever stand in Unicode Vietnamese. */
export const TCVN3_SIGN = /[\u00A1-\u00A9\u00AA-\u00AE\u00B5-\u00B9\u00BB-\u00BE\u00D7\u00DE\u00F7\u00FE]/u;
