import { foldDiacritics } from "../../text/fold";
import { correct, scanning } from "./correction";

const BEFORE_NUMBER: readonly string[] = ["thang", "nam", "quy", "qui", "ngay", "truoc", "den", "tu", "het"];
const BEHIND_NUMBER: readonly string[] = ["thang", "nam", "quy", "ngay", "lan", "tuan"];
const QUARTER = /^(?<word>qu[ýíyi]|qúy)(?<numeral>i{1,3}|iv)$/iu;

/** "Tháng6", "QuýII", "năm2024", "6tháng": a word and its number without the space between. */
export const joints = scanning((tokens, at, text) => {
  const token = tokens[at];
  const next = tokens[at + 1];
  const glued = token?.kind === "word" ? QUARTER.exec(token.text)?.groups : undefined;
  if (glued) {
    const right = `${glued["word"] ?? ""} ${glued["numeral"] ?? ""}`;
    return { correction: correct(tokens, text, [at, at], right, "missing-space"), next: at + 1 };
  }
  if (!token || !next?.isGlued || token.kind === "mark" || next.kind === "mark" || token.kind === next.kind)
    return undefined;
  const [word, known] = token.kind === "word" ? [token, BEFORE_NUMBER] : [next, BEHIND_NUMBER];
  if (!known.includes(foldDiacritics(word.key))) return undefined;
  const right = `${token.text} ${next.text}`;
  return { correction: correct(tokens, text, [at, at + 1], right, "missing-space"), next: at + 2 };
});
