import type { CalendarDate } from "../calendar";
import type { DeadlineFacts } from "./input";

/** How an item's deadline stands in a calendar; only `dated` has a place in it. */
export const DUE_KINDS = ["dated", "recurring", "ongoing", "conditional", "open", "unreadable", "none"] as const;
export type DueKind = (typeof DUE_KINDS)[number];

interface DueWords {
  /** What formulas look for. */
  readonly code: string;
  readonly title: string;
}

export const DUE_WORDS: Readonly<Record<DueKind, DueWords>> = {
  dated: { code: "CH", title: "Có hạn" },
  recurring: { code: "DK", title: "Định kỳ" },
  ongoing: { code: "TX", title: "Thường xuyên" },
  conditional: { code: "DKI", title: "Theo điều kiện" },
  open: { code: "MO", title: "Không có ngày cuối" },
  unreadable: { code: "KD", title: "Chưa đọc được" },
  none: { code: "KG", title: "Không ghi" },
};

export interface Due {
  readonly kind: DueKind;
  readonly start: CalendarDate | null;
  /** The last day; present for `dated` alone. */
  readonly end: CalendarDate | null;
}

/** A dated task is due on the last day of its span; what comes again, goes on or waits for something is listed apart. */
export function dueOf(deadline: DeadlineFacts | undefined): Due {
  if (!deadline || deadline.kind === "empty") return { kind: "none", start: null, end: null };
  const { kind, start, end } = deadline;
  if (kind === "unreadable" || kind === "recurring" || kind === "ongoing" || kind === "conditional") {
    return { kind, start: null, end: null };
  }
  return end === null ? { kind: "open", start, end: null } : { kind: "dated", start, end };
}

/** 202406 for June 2024: months as numbers that compare. */
export const monthCode = ({ year, month }: CalendarDate): number => year * 100 + month;
