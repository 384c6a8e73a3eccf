import { isKeyAt, isNumberAt, type Token } from "../lexer";
import { readNumber } from "../numerals";
import { phrases, skip } from "../phrases";

const hourWord = phrases("giờ | h | g | :");
const minuteWord = phrases("phút | p | '");
const between = phrases(", | ngày | , ngày | của ngày | của");
const dayPart = phrases("sáng | chiều | trưa | tối");

/** The mark between hour and minutes: "16:30". */
export const isClockMark = (tokens: readonly Token[], at: number): boolean =>
  isKeyAt(tokens, at, ":") && isNumberAt(tokens, at - 1, 1, 2) && isNumberAt(tokens, at + 1, 2);

/** Passes over "17 giờ 00 ", "17h00, ", "16:30 "; the index of what follows, `at` itself where no time of day stands. */
export function skipClock(tokens: readonly Token[], at: number): number {
  const hour = readNumber(tokens, at);
  const word = hour && hourWord(tokens, hour.next);
  if (!word) return at;
  const afterMinutes = skip(minuteWord, tokens, readNumber(tokens, word.next)?.next ?? word.next);
  const next = skip(dayPart, tokens, afterMinutes);
  const link = between(tokens, next);
  if (!link) return next;
  return isKeyAt(tokens, link.next - 1, "ngày") ? link.next - 1 : link.next;
}
