import type { Period } from "../calendar";
import { formatRoman } from "../text/roman";
import type { MessageId } from "./messages";

/** A text of which only the plan tells the month or quarter, written out. */
export interface Completed {
  readonly text: string;
  readonly messageId: Extract<MessageId, "missing-month" | "missing-quarter">;
}

const ENDS_WITH_DAY = /(?<![\p{L}\d])(?:ngày|từ|trước|sau|đến|hết)(?![\p{L}\d])[^/.]+\d$/iu;
const ENDS_WITH_WEEK = /(?<!\p{L})tuần (?:thứ )?[\divxà, -]+$/iu;
const ENDS_WITH_MONTH = /(?<=\p{L} )tháng$/iu;
const ENDS_WITH_QUARTER = /(?<=\p{L} )quý$/iu;
const MONTHS_A_QUARTER = 3;

/**
 * In the plan of one month "ngày 15", "tuần 2" and "cuối tháng" are of that month; in the plan of one quarter "trong quý" is
 * that quarter. Undefined where the plan is longer or the text lacks nothing of the kind.
 */
export function completedWithin(text: string, period: Period | undefined): Completed | undefined {
  if (!period) return undefined;
  const { from, to } = period;
  const months = from.year === to.year ? to.month - from.month + 1 : Infinity;
  if (months === 1) {
    const behind = behindOf(text, from.month);
    return behind === undefined ? undefined : { text: text + behind, messageId: "missing-month" };
  }
  const isQuarter = months === MONTHS_A_QUARTER && from.month % MONTHS_A_QUARTER === 1;
  if (!isQuarter || !ENDS_WITH_QUARTER.test(text)) return undefined;
  return { text: `${text} ${formatRoman(to.month / MONTHS_A_QUARTER)}`, messageId: "missing-quarter" };
}

function behindOf(text: string, month: number): string | undefined {
  if (ENDS_WITH_MONTH.test(text)) return ` ${month}`;
  if (ENDS_WITH_WEEK.test(text)) return ` tháng ${month}`;
  return ENDS_WITH_DAY.test(text) ? `/${month}` : undefined;
}
