import {
  compareDates,
  firstDayOf,
  isRealDate,
  lastDayOf,
  yearsPeriod,
  type CalendarDate,
  type Period,
} from "../../calendar";
import { fold } from "../../text/fold";

const MONTHS_A_QUARTER = 3;
const QUARTERS = ["i", "ii", "iii", "iv"];
const YEAR = "(20\\d\\d)";
const YEARS = new RegExp(
  `(?:giai đoạn|thời kỳ|kỳ|các năm|nhiệm kỳ|năm)?\\s*${YEAR}\\s*(?:-|đến(?: năm)?)\\s*(?:năm )?${YEAR}`,
  "u",
);
const QUARTER = new RegExp(`quý (iv|i{1,3}|[1-4])(?:\\s*[/,-]\\s*|\\s+)(?:năm )?${YEAR}`, "u");
const HALF = new RegExp(`([369]|ba|sáu|chín) tháng (đầu|cuối)(?: của)?(?: năm)? ${YEAR}`, "u");
const MONTHS_IN_WORDS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9 };
const DATE = `(?:ngày )?(\\d{1,2})/(\\d{1,2})/${YEAR}`;
const DATES = new RegExp(`${DATE}\\s*(?:-|đến)(?: hết)?\\s*${DATE}`, "u");
const MONTH = new RegExp(`tháng (\\d{1,2})(?:\\s*[/-]\\s*| năm )${YEAR}`, "u");
const SINGLE = new RegExp(`năm ${YEAR}`, "u");
const LATER_AIM = /(?:định hướng|tầm nhìn|hướng tới|và những năm).*$/u;

/** The time a title names: "NĂM 2024", "giai đoạn 2021 - 2025", "quý II/2026", "6 tháng đầu năm 2026". */
export function readPeriod(title: string): Period | undefined {
  const text = fold(title).replace(LATER_AIM, "");
  const years = readYears(text);
  return years
    ? (yearWithin(text, years) ?? years)
    : (readDates(text) ?? readQuarter(text) ?? readHalf(text) ?? readMonth(text) ?? readYear(text));
}

/** "Kế hoạch năm 2024 thực hiện Chương trình giai đoạn 2021 - 2025" is a plan of one year. */
function yearWithin(text: string, years: Period): Period | undefined {
  const year = readYear(text.replace(YEARS, " ").replace(/ban hành năm 20\d\d/gu, " "));
  return year && compareDates(years.from, year.from) <= 0 && compareDates(year.to, years.to) <= 0 ? year : undefined;
}

function readYears(text: string): Period | undefined {
  const match = YEARS.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return match && from <= to ? yearsPeriod(from, to) : undefined;
}

function readQuarter(text: string): Period | undefined {
  const match = QUARTER.exec(text);
  if (!match) return undefined;
  const [, name = "", year] = match;
  const quarter = /\d/u.test(name) ? Number(name) : QUARTERS.indexOf(name) + 1;
  return months(Number(year), (quarter - 1) * MONTHS_A_QUARTER + 1, quarter * MONTHS_A_QUARTER);
}

function readHalf(text: string): Period | undefined {
  const match = HALF.exec(text);
  if (!match) return undefined;
  const [, word = "", end, year] = match;
  const length = MONTHS_IN_WORDS[word] ?? Number(word);
  return end === "đầu" ? months(Number(year), 1, length) : months(Number(year), 13 - length, 12);
}

/** "từ ngày 01/7/2025 đến hết ngày 31/12/2025". */
function readDates(text: string): Period | undefined {
  const [, ...numbers] = (DATES.exec(text) ?? []).map(Number);
  const [from, to] = [calendarDate(numbers.slice(0, 3)), calendarDate(numbers.slice(3))];
  return from && to && compareDates(from, to) <= 0 ? { from, to } : undefined;
}

function calendarDate([day = 0, month = 0, year = 0]: readonly number[]): CalendarDate | undefined {
  const date = { year, month, day };
  return isRealDate(date) ? date : undefined;
}

function readMonth(text: string): Period | undefined {
  const match = MONTH.exec(text.replace(/ngày[^,;()]*tháng \d{1,2}(?: năm |\/)20\d\d/gu, ""));
  const month = Number(match?.[1]);
  return match && month >= 1 && month <= 12 ? months(Number(match[2]), month, month) : undefined;
}

const months = (year: number, first: number, last: number): Period => ({
  from: firstDayOf(year, first),
  to: lastDayOf(year, last),
});

function readYear(text: string): Period | undefined {
  const year = SINGLE.exec(text)?.[1];
  return year === undefined ? undefined : yearsPeriod(Number(year));
}

const BARE_YEAR = /(?<![\d/.,\-])20\d\d(?![/.,\-]?[\d\p{L}]|\/)/gu;

/** "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 2026": the one year that a title or a file's name holds. */
export function readBareYear(title: string): Period | undefined {
  const [year, ...more] = new Set(fold(title).replace(LATER_AIM, "").match(BARE_YEAR) ?? []);
  return year !== undefined && more.length === 0 ? yearsPeriod(Number(year), Number(year)) : undefined;
}
