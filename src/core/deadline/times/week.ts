import { readNumber, readRoman, readSpelled } from "../numerals";
import { phraseBook, phrases } from "../phrases";
import { readMonth } from "./month";
import { fault, isFault, single, type TimeReader } from "./series";

const weekWord = phrases("tuần", "tuần thứ", "tuần lễ", "tuần lễ thứ");
const place = phraseBook<number>([1, ["đầu", "đầu tiên", "nhất"]], [-1, ["cuối", "cuối cùng"]], [2, ["nhì"]]);
const ofWord = phrases("của", "trong");
const MOST_WEEKS = 5;

/** "tuần 2 tháng 3/2026", "tuần thứ hai của tháng 6", "tuần cuối tháng 12/2025". */
export const readWeek: TimeReader = (tokens, at) => {
  const word = weekWord(tokens, at);
  if (!word) return undefined;
  const week =
    place(tokens, word.next) ??
    readNumber(tokens, word.next, 1) ??
    readRoman(tokens, word.next) ??
    readSpelled(tokens, word.next);
  const month = week && readMonth(tokens, ofWord(tokens, week.next)?.next ?? week.next);
  if (!month) return undefined;
  if (isFault(month.value)) return month;
  const [time] = month.value.times;
  if (time.unit !== "month" || month.value.times.length > 1) return undefined;
  if (week.value === 0 || week.value > MOST_WEEKS)
    return fault(month.next, "impossible-week", { values: { number: week.value } });
  return single({ unit: "week", week: week.value, month: time.month, year: time.year }, month.next);
};
