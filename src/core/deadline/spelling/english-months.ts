import { isKeyAt, isNumberAt, textAt, wordAt, type Token } from "../lexer";
import { learn } from "../lexicon";
import { splitList } from "../phrases";
import { correct, scanning } from "./correction";
import { CENTURY } from "./short-years";
import { arouse, SUSPICION } from "./suspicion";

const NAMES = splitList(`
  jan january | feb february | mar march | apr april | may | jun june | jul july | aug august | sep sept september |
  oct october | nov november | dec december
`).map((names) => names.split(" "));
arouse(NAMES.flat(), SUSPICION.english);

/** The number of a month by that of its name. */
const MONTHS: ReadonlyMap<number, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [learn(name), index + 1] as const)),
);

/** "Jun-26", "15-Jun-2026", "June 15, 2026": what a workbook in English makes of a typed month or day. */
export const englishMonths = scanning((tokens, at, text) => {
  const month = MONTHS.get(wordAt(tokens, at));
  if (month === undefined) return undefined;
  const behind = afterSeparator(tokens, at + 1);
  const isDayBehind = isNumberAt(tokens, behind, 1, 2) && isNumberAt(tokens, afterSeparator(tokens, behind + 1), 4);
  const year = isDayBehind ? afterSeparator(tokens, behind + 1) : behind;
  if (!isNumberAt(tokens, year, 2, 4)) return undefined;
  const day = isDayBehind ? behind : dayBefore(tokens, at);
  const from = day === undefined ? at : Math.min(day, at);
  const right = printed(from === 0, textAt(tokens, day ?? -1), month, textAt(tokens, year));
  return { correction: correct(tokens, text, [from, year], right, "english"), next: year + 1 };
});

const afterSeparator = (tokens: readonly Token[], at: number): number =>
  isKeyAt(tokens, at, "-", "/", ",", ".") ? at + 1 : at;

function dayBefore(tokens: readonly Token[], at: number): number | undefined {
  const day = isKeyAt(tokens, at - 1, "-", "/") ? at - 2 : at - 1;
  return isNumberAt(tokens, day, 1, 2) ? day : undefined;
}

function printed(opensText: boolean, day: string, month: number, year: string): string {
  const monthOfYear = `${month}/${year.length === CENTURY.length ? CENTURY : ""}${year}`;
  if (day !== "") return `${day}/${monthOfYear}`;
  return `${opensText ? "Tháng" : "tháng"} ${monthOfYear}`;
}
