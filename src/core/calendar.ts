/** A calendar day without clock or time zone; month is 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Both ends inclusive. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];
const MONTHS_A_YEAR = 12;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 28 to 31; undefined for a month that does not exist. */
export function daysInMonth(year: number, month: number): number | undefined {
  return Number.isInteger(month) && month >= 1 && month <= MONTHS_A_YEAR ? lengthOfMonth(year, month) : undefined;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return LONG_MONTHS.includes(month) ? 31 : 30;
}

export function isRealDate({ year, month, day }: CalendarDate): boolean {
  const days = daysInMonth(year, month);
  return days !== undefined && Number.isInteger(day) && day >= 1 && day <= days;
}

/** Negative, zero or positive, as for sorting. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

export const firstDayOf = (year: number, month = 1): CalendarDate => ({ year, month, day: 1 });

export const lastDayOf = (year: number, month = MONTHS_A_YEAR): CalendarDate => ({
  year,
  month,
  day: lengthOfMonth(year, month),
});

export const yearsPeriod = (fromYear: number, toYear = fromYear): Period => ({
  from: firstDayOf(fromYear),
  to: lastDayOf(toYear),
});

/** ISO 8601, "2024-01-15": for machines. */
export const formatIso = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Reads "2024-01-15"; undefined for anything else, an impossible day included. */
export function parseIso(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? date : undefined;
}

/** Reads a day as people type it, "15/01/2024", "1.7.2025", or as ISO 8601; undefined for anything else, an impossible day included. */
export function parseTyped(text: string): CalendarDate | undefined {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (!match) return parseIso(text);
  const date = { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
  return isRealDate(date) ? date : undefined;
}

/**
 * A day as offices print it: "05/02/2024", "15/7/2021". Days below 10 and months 1 and 2 take a zero, other months none
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4, on the issue date; practice applies it to all).
 */
export const formatDate = ({ year, month, day }: CalendarDate): string =>
  `${String(day).padStart(2, "0")}/${month <= 2 ? `0${month}` : month}/${year}`;

const DAYS_A_WEEK = 7;
const DAYS_AN_ERA = 146_097;

/** Days since 1 March of year 0 (proleptic Gregorian), for differences and weekdays. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const shiftedMonth = (month + 9) % MONTHS_A_YEAR;
  const leaps = Math.floor(shiftedYear / 4) - Math.floor(shiftedYear / 100) + Math.floor(shiftedYear / 400);
  return 365 * shiftedYear + leaps + Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
}

const REFERENCE_MONDAY = { year: 2024, month: 1, day: 1 };

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => {
  const days = dayNumber(date) - dayNumber(REFERENCE_MONDAY);
  return ((days % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
};

/** The day that is `days` later (or earlier, if negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => dateOfDayNumber(dayNumber(date) + days);

/** The inverse of `dayNumber`: eras of 400 years, years that begin in March (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function dateOfDayNumber(number: number): CalendarDate {
  const era = Math.floor(number / DAYS_AN_ERA);
  const dayOfEra = number - era * DAYS_AN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const EXCEL_EPOCH = { year: 1899, month: 12, day: 30 };
const EARLIEST_SERIAL = 61;
const LATEST_SERIAL = 2_958_465;

/** Excel's date serial (1900 system, from 1 March 1900 on; the part of the day is dropped) as a day. */
export const dateFromSerial = (serial: number): CalendarDate | undefined =>
  serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL ? addDays(EXCEL_EPOCH, Math.floor(serial)) : undefined;
