import type { Converted } from "./letters";

/** VNI-Windows, fonts "VNI-...": a base letter and, behind it, one sign for its mark and tone together. */
const TONES = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HATTED = { â: "", á: "\u0301", à: "\u0300", å: "\u0309", ã: "\u0303", ä: "\u0323" };
const SHORT = { ê: "", é: "\u0301", è: "\u0300", ú: "\u0309", ü: "\u0303", ë: "\u0323" };
const SINGLE = { ô: "ơ", ö: "ư", ñ: "đ", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ", í: "í", ì: "ì" };

/** Every VNI unit, one or two signs long, with its letter. */
const letterOf = new Map<string, string>();

function add(unit: string, letter: string): void {
  letterOf.set(unit, letter.normalize("NFC"));
  letterOf.set(unit.toUpperCase(), letter.normalize("NFC").toUpperCase());
  if (unit.length > 1)
    letterOf.set(unit.charAt(0).toUpperCase() + unit.slice(1), letter.normalize("NFC").toUpperCase());
}

for (const [sign, tone] of Object.entries(TONES)) {
  for (const base of "aeouy") add(base + sign, base + tone);
  add(`ô${sign}`, `ơ${tone}`);
  add(`ö${sign}`, `ư${tone}`);
}
for (const [sign, tone] of Object.entries(HATTED)) for (const base of "aeo") add(base + sign, base + CIRCUMFLEX + tone);
for (const [sign, tone] of Object.entries(SHORT)) add(`a${sign}`, `a${BREVE}${tone}`);
for (const [sign, letter] of Object.entries(SINGLE)) add(sign, letter);

const unitOf = new Map([...letterOf].reverse().map(([unit, letter]) => [letter, unit]));
for (const [unit, letter] of letterOf)
  if (unit === unit.toUpperCase() || unit === unit.toLowerCase()) unitOf.set(letter, unit);

const NOT_IN_TABLE = /[\u00C0-\u00FF]/u;

/** Two signs are read before one, else "ôù" (ớ) would fall apart into "ơ" and a stray sign. */
export function fromVni(text: string): Converted {
  const uncertain = new Set<string>();
  let converted = "";
  for (let index = 0; index < text.length;) {
    const pair = letterOf.get(text.slice(index, index + 2));
    const single = letterOf.get(text.charAt(index));
    const sign = text.charAt(index);
    if (pair === undefined && single === undefined && NOT_IN_TABLE.test(sign)) uncertain.add(sign);
    converted += pair ?? single ?? sign;
    index += pair === undefined ? 1 : 2;
  }
  return { text: converted, uncertain: [...uncertain] };
}

/** The reverse, for tests and for telling wrong conversions; letters outside the table stay as they are. */
export const toVni = (text: string): string =>
  Array.from(text.normalize("NFC"))
    .map((letter) => unitOf.get(letter) ?? letter)
    .join("");

/** A vowel with a mark behind it, or "ñ": what VNI text is full of and Unicode Vietnamese lacks. */
export const VNI_UNIT = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñö]/iu;
