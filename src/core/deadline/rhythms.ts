import { isKeyAt, isNumberAt, type Token, tokenAt } from "./lexer";
import { readCount, readRoman } from "./numerals";
import { phrases, skip, type Found } from "./phrases";
import { spell } from "./spell";

export const everyWord = phrases(`
  hằng | hàng | mỗi | từng | các | theo | định kỳ | theo từng | định kỳ hằng | định kỳ hàng
`);
export const unitWord = phrases("ngày | tuần | tháng | quý | năm | kỳ | năm học | đợt | vụ | nửa năm | giờ");
const joint = phrases(", | và | hoặc | / | & | , và | - | , hằng");
const per = phrases("/ | mỗi | một | trong | trên | hằng | hàng | / mỗi | trong một | trong mỗi");
export const timesWord = phrases("lần | kỳ | đợt | cuộc | phiên");
const once = phrases(`
  / lần | một lần | 1 lần | 01 lần | / 1 lần | / 01 lần | lần | / một lần | họp một lần
`);
export const irregular = phrases(`
  định kỳ | đột xuất | thường kỳ | thường niên | thường lệ | luân phiên | theo định kỳ | hằng kỳ | thường nhật
`);

type ReadRhythm = (tokens: readonly Token[], at: number) => number | undefined;

/** "2 lần/năm", "01 lần mỗi quý", "mỗi năm 2 lần". */
const timesPer: ReadRhythm = (tokens, at) => {
  const count = readCount(tokens, at);
  const word = count && timesWord(tokens, count.next);
  const link = word && per(tokens, word.next);
  const one = link && readCount(tokens, link.next);
  return link && unitWord(tokens, one?.next ?? link.next)?.next;
};

const unitThenTimes: ReadRhythm = (tokens, at) => {
  const lead = everyWord(tokens, at) ?? readCount(tokens, at);
  const unit = lead && unitWord(tokens, lead.next);
  const count = unit && readCount(tokens, unit.next);
  return count && timesWord(tokens, count.next)?.next;
};

/** "6 tháng một lần", "02 năm/lần". */
const onceEvery: ReadRhythm = (tokens, at) => {
  const lead = everyWord(tokens, at);
  const count = readCount(tokens, lead?.next ?? at);
  const unit = unitWord(tokens, count?.next ?? lead?.next ?? at);
  return unit && once(tokens, unit.next)?.next;
};

/** The number that makes a name of a unit: "tháng 6", "quý II", "năm 2024". */
function isNamed(tokens: readonly Token[], unitEnd: number): boolean {
  const after = tokenAt(tokens, unitEnd);
  return (
    after?.kind === "number" || (tokenAt(tokens, unitEnd - 1)?.key === "quý" && /^[ivx]+$/u.test(after?.key ?? ""))
  );
}

const plainUnit: ReadRhythm = (tokens, at) => {
  const count = readCount(tokens, at);
  const unit = unitWord(tokens, count?.next ?? at);
  if (!unit || isNamed(tokens, unit.next) || hasTail(tokens, unit.next)) return undefined;
  if (count && durationTail(tokens, unit.next)) return undefined;
  return unit.next;
};
const tail = phrases("họp | đầu | cuối | báo cáo | kế hoạch | sau | trước | tiếp | kế | liền | đó");
/** "05 ngày làm việc kể từ ...": how long rather than how often. */
const durationTail = phrases("làm | kể | sau");
const limit = phrases("trước | sau | trước ngày | sau ngày");

/** "năm báo cáo", "tháng sau"; but "hằng năm trước 15/12" is a rhythm with its day. */
function hasTail(tokens: readonly Token[], at: number): boolean {
  const day = limit(tokens, at);
  return tail(tokens, at) !== undefined && !(day && isNumberAt(tokens, day.next));
}

/** "tháng 6", "năm 2024" name a time; "tháng 1 lần" does not. */
const isNameOnly = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at + 1) && unitWord(tokens, at)?.next === at + 1 && !timesWord(tokens, at + 2);

const cycle = phrases("tháng | quý | tuần");
const colon = phrases(": | , | là");
const dayOfCycle = phrases("trước ngày | ngày | chậm nhất ngày | vào ngày | từ ngày | đến ngày");

/** "báo cáo tháng trước ngày 15", "báo cáo tháng: ngày 15": the day of every month. */
const unitBeforeDay: ReadRhythm = (tokens, at) => {
  const day = cycle(tokens, at) && dayOfCycle(tokens, skip(colon, tokens, at + 1));
  const isLoneDay = day && isNumberAt(tokens, day.next) && !isKeyAt(tokens, day.next + 1, "/", "tháng");
  return isLoneDay ? at + 1 : undefined;
};

/** "hằng quý", "mỗi 6 tháng", "các quý", "theo quý". */
const everyUnit: ReadRhythm = (tokens, at) => {
  const lead = everyWord(tokens, at);
  return lead && plainUnit(tokens, lead.next);
};

/** "hằng năm 2021-2025", "quý IV các năm 2026, 2027": every one of these years. */
const everyYearOf: ReadRhythm = (tokens, at) => {
  const isEvery = isKeyAt(tokens, at, "hằng", "hàng") || (isKeyAt(tokens, at, "các") && endsTime(tokens, at - 1));
  return isEvery && isKeyAt(tokens, at + 1, "năm") && areYears(tokens, at + 2) ? at + 2 : undefined;
};

/** "2021-2025", "2026, 2027". */
const areYears = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at, 4) && isKeyAt(tokens, at + 1, "-", "đến", ",", "và") && isNumberAt(tokens, at + 2, 4);

/** "quý IV", "tháng 6", "15/12". */
const endsTime = (tokens: readonly Token[], at: number): boolean =>
  isNumberAt(tokens, at) || readRoman(tokens, at) !== undefined;

/** "quý, 6 tháng, năm": at least two units without a number, as reports are named; "6 tháng năm" lost its comma. */
const unitList: ReadRhythm = (tokens, at) => {
  const first = plainUnit(tokens, at);
  if (first === undefined) return undefined;
  const link = joint(tokens, first);
  if (!link) return readCount(tokens, at) && isKeyAt(tokens, first, "năm") ? plainUnit(tokens, first) : undefined;
  return (plainUnit(tokens, link.next) ?? everyUnit(tokens, link.next)) && first;
};

const ONE: readonly ReadRhythm[] = [
  timesPer,
  unitThenTimes,
  onceEvery,
  everyUnit,
  everyYearOf,
  unitList,
  unitBeforeDay,
  (tokens, at) => irregular(tokens, at)?.next,
];
const MORE: readonly ReadRhythm[] = [...ONE, plainUnit];

const readFirst = (readers: readonly ReadRhythm[], tokens: readonly Token[], at: number): number | undefined => {
  for (const read of readers) {
    const next = read(tokens, at);
    if (next !== undefined) return next;
  }
  return undefined;
};

/** "báo cáo tháng trước ngày 15": "tháng" alone means every month, "các năm" behind a time every year. */
const houseForm = (text: string): string =>
  text === "các năm" ? "hằng năm" : /^(?:tháng|quý|tuần)$/u.test(text) ? `hằng ${text}` : text;

/** A rhythm with all that is listed behind it: "hằng quý, 6 tháng, năm và đột xuất"; its tokens in house spelling. */
export function readRhythm(tokens: readonly Token[], at: number): Found<string> | undefined {
  let next = isNameOnly(tokens, at) ? undefined : readFirst(ONE, tokens, at);
  if (next === undefined) return undefined;
  for (;;) {
    const link = joint(tokens, next);
    const more: number | undefined = readFirst(link ? MORE : [irregularOrEvery], tokens, link?.next ?? next);
    if (more === undefined) return { value: houseForm(spell(tokens.slice(at, next))), next };
    next = more;
  }
}

/** Directly behind: "định kỳ hằng quý", "định kỳ 6 tháng". */
const irregularOrEvery: ReadRhythm = (tokens, at) =>
  readFirst([everyUnit, onceEvery, timesPer, (list, index) => irregular(list, index)?.next, countedUnit], tokens, at);
const countedUnit: ReadRhythm = (tokens, at) => (readCount(tokens, at) ? plainUnit(tokens, at) : undefined);
