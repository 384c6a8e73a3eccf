import type { Period } from "../calendar";
import { largest, smallest } from "../collections";
import { monthCode } from "./due";
import type { Entry } from "./entries";
import { formatRoman } from "../text/roman";

/** A stretch of months that a column stands for; both ends as `monthCode`, inclusive. */
export interface TimeSlot {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  /** Months of a year, quarters of a few, years of many. */
  readonly fine: readonly TimeSlot[];
  /** Quarters of a year, else years. */
  readonly coarse: readonly TimeSlot[];
}

const MONTHS = 12;
const QUARTERS = 4;
/** More quarters than these do not fit on a page. */
const MOST_YEARS_OF_QUARTERS = 4;
const NEVER = 999_999;

/** The columns of a calendar: the plan's period, or the years of the deadlines; what is due outside it stands at its ends. */
export function timelineOf(entries: readonly Entry[], period: Period | undefined): Timeline {
  const due = entries.flatMap(({ due: { end } }) => end ?? []);
  const years = due.map(({ year }) => year);
  const from = period?.from.year ?? smallest(years);
  const to = period?.to.year ?? largest(years);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { fine: [], coarse: [] };
  const { before, after } = endsOf(due.map(monthCode), yearSlot(from).from, yearSlot(to).to);
  const within = (slots: readonly TimeSlot[]) => [...before, ...slots, ...after];
  const yearList = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  if (from === to) return { fine: within(monthsOf(from)), coarse: within(quartersOf(from, false)) };
  const yearSlots = within(yearList.map(yearSlot));
  const isShort = yearList.length <= MOST_YEARS_OF_QUARTERS;
  return { fine: isShort ? within(yearList.flatMap((year) => quartersOf(year, true))) : yearSlots, coarse: yearSlots };
}

const monthsOf = (year: number): TimeSlot[] =>
  Array.from({ length: MONTHS }, (_, index) => {
    const code = monthCode({ year, month: index + 1, day: 1 });
    return { label: `Tháng ${index + 1}`, from: code, to: code };
  });

const quartersOf = (year: number, namesYear: boolean): TimeSlot[] =>
  Array.from({ length: QUARTERS }, (_, index) => ({
    label: namesYear ? `Quý ${formatRoman(index + 1)}/${year}` : `Quý ${formatRoman(index + 1)}`,
    from: monthCode({ year, month: 3 * index + 1, day: 1 }),
    to: monthCode({ year, month: 3 * index + 3, day: 1 }),
  }));

const yearSlot = (year: number): TimeSlot => ({
  label: `Năm ${year}`,
  from: monthCode({ year, month: 1, day: 1 }),
  to: monthCode({ year, month: MONTHS, day: 1 }),
});

/** Slots before the first month and after the last, where something is due there. */
const endsOf = (codes: readonly number[], first: number, last: number) => ({
  before: codes.some((code) => code < first) ? [{ label: "Trước kỳ", from: 0, to: first - 1 }] : [],
  after: codes.some((code) => code > last) ? [{ label: "Sau kỳ", from: last + 1, to: NEVER }] : [],
});

export const slotOf = (slots: readonly TimeSlot[], { due }: Entry): TimeSlot | undefined => {
  if (!due.end) return undefined;
  const code = monthCode(due.end);
  return slots.find(({ from, to }) => code >= from && code <= to);
};
