import type { Period } from "../calendar";

/** A recurring report: from which to which day its figures run; years count from the year of the report. */
export interface ReportingPeriod {
  readonly id: string;
  readonly title: string;
  readonly from: { readonly yearsBefore: 0 | 1; readonly month: number; readonly day: number };
  readonly to: { readonly month: number; readonly day: number };
}

const DECEMBER_BEFORE = { yearsBefore: 1, month: 12, day: 15 } as const;

/**
 * The usual closing days of administrative reform reports (Nghị định 09/2019/NĐ-CP; Công văn 581/BNV-CCHC as the provinces
 * quote it). Lower levels set earlier days, so an office's settings may put its own in their place.
 */
export const REPORTING_PERIODS: readonly ReportingPeriod[] = [
  { id: "quarter-1", title: "Quý I", from: DECEMBER_BEFORE, to: { month: 3, day: 14 } },
  { id: "half-1", title: "6 tháng đầu năm", from: DECEMBER_BEFORE, to: { month: 6, day: 14 } },
  { id: "quarter-3", title: "Quý III", from: { yearsBefore: 0, month: 6, day: 15 }, to: { month: 9, day: 14 } },
  { id: "year", title: "Năm", from: DECEMBER_BEFORE, to: { month: 12, day: 14 } },
];

/** The days of a report of a year, both inclusive. */
export const daysOfReport = ({ from, to }: ReportingPeriod, year: number): Period => ({
  from: { year: year - from.yearsBefore, month: from.month, day: from.day },
  to: { year, ...to },
});
