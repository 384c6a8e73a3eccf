import { itemAt } from "../../collections";
import type { Token } from "../lexer";
import { phraseBook, phrases, type Found } from "../phrases";
import { skipClock } from "./clock";
import { single, type TimeReader } from "./series";

export const weekday = phraseBook<number>(
  [0, "thứ hai | thứ 2"],
  [1, "thứ ba | thứ 3"],
  [2, "thứ tư | thứ 4"],
  [3, "thứ năm | thứ 5"],
  [4, "thứ sáu | thứ 6"],
  [5, "thứ bảy | thứ 7 | thứ bẩy"],
  [6, "chủ nhật"],
);
const NAMES = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"] as const;

/** In house spelling; 0 is Monday. */
export const weekdayName = (weekday: number): string => itemAt(NAMES, weekday);

export const dayPart = phrases("sáng | chiều | tối | ngày | sáng ngày | chiều ngày | đêm");

export function readWeekdayName(tokens: readonly Token[], at: number): Found<number> | undefined {
  return weekday(tokens, dayPart(tokens, at)?.next ?? at);
}

/** "thứ Sáu", "17 giờ ngày thứ Sáu": part of a rhythm. */
export const readWeekday: TimeReader = (tokens, at) => {
  const found = readWeekdayName(tokens, skipClock(tokens, at));
  return found && single({ unit: "weekday", weekday: found.value }, found.next);
};
