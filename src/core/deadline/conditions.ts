import { isKeyAt, isNumberAt, type Token, tokenAt } from "./lexer";
import { readCount } from "./numerals";
import { phrases } from "./phrases";
import type { Phrase } from "./phrase";
import { accordingTo, durationUnits, eventHeads } from "./vocabulary";

/** Words between which and an event a deadline hangs: "trong", "sau", "chậm nhất". */
export const boundWords = phrases(`
  trong | trong vòng | trong thời hạn | trong thời gian | sau | trước | chậm nhất | chậm nhất là | không quá |
  muộn nhất | tối đa | chậm nhất trong | chậm nhất trong vòng | tại | vào | đến | từ | chậm nhất sau | từ sau |
  ngay trong | trong khoảng | trước các | tại các | sau mỗi | trước mỗi | sau các | hết thời hạn | hết | ít nhất |
  chậm nhất trước | trong thời hạn chậm nhất | tối thiểu | muộn nhất trong | muộn nhất là | muộn nhất sau | kể từ
  | hoàn thành trong | trong thời hạn tối đa | trong tối đa | thời hạn | tối đa trong | ngay sau | cho đến | tới |
  xong trước | đến trước | đến hết | cho đến hết | tới hết
`);

/** Of these, the words that put something into the time of an event rather than before or after it. */
export const placeWords = phrases("tại | vào | trong | tại các");

/** "15 ngày", "05 ngày làm việc": the index behind it. */
export function durationEnd(tokens: readonly Token[], at: number): number | undefined {
  const count = readCount(tokens, at);
  const unit = count && durationUnits(tokens, count.next);
  const namesTime =
    unit && (isYearBehind(tokens, unit.next) || isDayBehind(tokens, unit.next) || partOf(tokens, unit.next));
  return namesTime ? undefined : unit?.next;
}

/** "10 ngày đầu tháng 6/2026" is a part of that month. */
const partOf = phrases("đầu tháng | cuối tháng | đầu quý | cuối quý | đầu năm | cuối năm");

/** "02 ngày 15-16/9/2025": the count only counts the days named. */
const isDayBehind = (tokens: readonly Token[], at: number): boolean =>
  isKeyAt(tokens, at - 1, "ngày") && isNumberAt(tokens, at) && isKeyAt(tokens, at + 1, "-", "/", ",");

/** "5 năm 2021-2025", "02 năm (2023 và 2024)": the count only counts the years named. */
function isYearBehind(tokens: readonly Token[], at: number): boolean {
  const year = tokenAt(tokens, at)?.key === "(" ? tokenAt(tokens, at + 1) : tokenAt(tokens, at);
  return tokenAt(tokens, at - 1)?.key === "năm" && year?.kind === "number" && year.length === YEAR_DIGITS;
}
const YEAR_DIGITS = 4;

/** "trong 15 ngày", "05 ngày làm việc" at a token. */
export const isDurationBound = (tokens: readonly Token[], at: number): boolean =>
  durationEnd(tokens, boundWords(tokens, at)?.next ?? at) !== undefined;

/** Heads that say all by themselves. */
const selfContained = phrases(`
  kịp thời | phát sinh | trong thời hạn quy định | trong thời gian quy định | đúng quy định | đúng lộ trình |
  đúng thời gian quy định | đúng thời hạn quy định | trong thời gian theo quy định
`);
const fillers = phrases("có | được | ban | quy | . | , | ; | … | : | ( | ) | - | của | các | những | ngày");

/** "Theo", "sau khi có": a condition that names none. */
export function conditionIsEmpty({ head, conditionAt, end }: Phrase, tokens: readonly Token[]): boolean {
  if (head !== "condition" || conditionAt === null) return false;
  if (isDurationBound(tokens, conditionAt) || selfContained(tokens, conditionAt)) return false;
  return holdsOnlyFillers(tokens, openingEnd(tokens, conditionAt), end);
}

const openingEnd = (tokens: readonly Token[], at: number): number =>
  (accordingTo(tokens, at) ?? eventHeads(tokens, at) ?? boundWords(tokens, at))?.next ?? at;

function holdsOnlyFillers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!fillers(tokens, at)) return false;
  return true;
}
