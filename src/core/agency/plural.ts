import { isProperAt, isWordAt, kindAt, normAt, type Token } from "./tokens";
import { CLASS_NOUNS, phraseEnd, PLURALS } from "./vocabulary";

/** The token after what makes the next noun plural: "các", "toàn thể", "13" (xã, thị trấn), "13/13", "100%". */
export function pluralEnd(tokens: readonly Token[], at: number): number | undefined {
  const word = phraseEnd(PLURALS, tokens, at);
  if (word !== undefined || !/^\d+$/u.test(normAt(tokens, at))) return word;
  const from = countEnd(tokens, at);
  const after = phraseEnd(PLURALS, tokens, from) ?? from;
  return isCounted(tokens, after) ? after : undefined;
}

/** "13", "13/13", "100%". */
function countEnd(tokens: readonly Token[], at: number): number {
  if (normAt(tokens, at + 1) === "%") return at + 2;
  return normAt(tokens, at + 1) === "/" && /^\d+$/u.test(normAt(tokens, at + 2)) ? at + 3 : at + 1;
}

/** "13 xã", but not "cơ sở 2 tỉnh Hà Tĩnh" nor "1. Phòng Nội vụ". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const noun = isWordAt(tokens, at) && !isProperAt(tokens, at) ? phraseEnd(CLASS_NOUNS, tokens, at) : undefined;
  return noun !== undefined && kindAt(tokens, at - 1) !== "stop" && !isProperAt(tokens, noun);
}
