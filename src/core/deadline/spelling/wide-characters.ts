import { tokenAt } from "../lexer";
import { scanning } from "./correction";
import { arouse, SUSPICION } from "./suspicion";

const WIDE = /[\uFF01-\uFF5E\u2160-\u216B⁄∕]/iu;

/** The strokes of fractions and divisions. */
const STROKES: readonly string[] = ["⁄", "∕"];
const NUMERALS = Array.from("ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ");
/** Save the wide dash, which is one of the dashes that the grammar reads. */
const FULL_WIDTH = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0xff01 + at)).filter(
  (sign) => sign !== "－",
);
arouse([...STROKES, ...NUMERALS, ...FULL_WIDTH], SUSPICION.wide);

/** Full-width digits, letters and marks ("２０２４", "Quý Ⅱ", "I⁄2026"), as some converters leave them. */
export const wideCharacters = scanning((tokens, at) => {
  const token = tokenAt(tokens, at);
  if (!token || !WIDE.test(token.text)) return undefined;
  const right = STROKES.includes(token.text) ? "/" : token.text.normalize("NFKC");
  const patch = { start: token.start, end: token.end, text: right };
  return { correction: { messageId: "letter-for-digit", values: { wrong: token.text, right }, patch }, next: at + 1 };
});
