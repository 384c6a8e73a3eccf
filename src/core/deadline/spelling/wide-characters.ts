import { tokenAt } from "../lexer";
import { scanning } from "./correction";
import { arouse, SUSPICION } from "./suspicion";

const WIDE = /[\uFF01-\uFF5E\u2160-\u216B⁄∕\u0406]/iu;

/** The strokes of fractions and divisions. */
const STROKES: readonly string[] = ["⁄", "∕"];
const NUMERALS = Array.from("ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ");
/** Save the wide dash, which is one of the dashes that the grammar reads. */
const FULL_WIDTH = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0xff01 + at)).filter(
  (sign) => sign !== "－",
);
/** Roman numerals with the letter "і" of another alphabet, as text recognition leaves them. */
const EITHER_I = ["i", "і"];
const FOREIGN = EITHER_I.flatMap((a) => [
  a,
  `${a}v`,
  ...EITHER_I.flatMap((b) => [a + b, ...EITHER_I.map((c) => a + b + c)]),
]).filter((numeral) => numeral.includes("і"));
arouse([...STROKES, ...NUMERALS, ...FULL_WIDTH, ...FOREIGN], SUSPICION.wide);

const inLatin = (text: string): string => text.normalize("NFKC").replaceAll("\u0406", "I").replaceAll("\u0456", "i");

/** Full-width digits, letters and marks ("２０２４", "Quý Ⅱ", "I⁄2026"), as some converters leave them. */
export const wideCharacters = scanning((tokens, at) => {
  const token = tokenAt(tokens, at);
  if (!token || !WIDE.test(token.text)) return undefined;
  const right = STROKES.includes(token.text) ? "/" : inLatin(token.text);
  const patch = { start: token.start, end: token.end, text: right };
  return { correction: { messageId: "letter-for-digit", values: { wrong: token.text, right }, patch }, next: at + 1 };
});
