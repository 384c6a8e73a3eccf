import { isGluedAt, isNumberAt, isWordAt, keyAt, textAt, type Token } from "../lexer";
import { correct, scanning } from "./correction";
import { strip } from "./strip";

const BEFORE_NUMBER: readonly string[] = ["thang", "nam", "quy", "qui", "ngay", "truoc", "den", "tu", "het"];
const BEHIND_NUMBER: readonly string[] = ["thang", "nam", "quy", "ngay", "lan", "tuan"];
const QUARTER = /^(?<word>qu[ýíyi]|qúy)(?<numeral>i{1,3}|iv)$/iu;

/** "Tháng6", "QuýII", "năm2024", "6tháng": a word and its number without the space between. */
export const joints = scanning((tokens, at, text) => {
  const numeral = QUARTER.exec(textAt(tokens, at))?.groups;
  if (numeral) {
    const right = `${numeral["word"] ?? ""} ${numeral["numeral"] ?? ""}`;
    return { correction: correct(tokens, text, [at, at], right, "missing-space"), next: at + 1 };
  }
  if (!isJoint(tokens, at)) return undefined;
  const right = `${textAt(tokens, at)} ${textAt(tokens, at + 1)}`;
  return { correction: correct(tokens, text, [at, at + 1], right, "missing-space"), next: at + 2 };
});

function isJoint(tokens: readonly Token[], at: number): boolean {
  if (!isGluedAt(tokens, at + 1)) return false;
  if (isWordAt(tokens, at)) return isNumberAt(tokens, at + 1) && BEFORE_NUMBER.includes(strip(keyAt(tokens, at)));
  return isNumberAt(tokens, at) && BEHIND_NUMBER.includes(strip(keyAt(tokens, at + 1)));
}
