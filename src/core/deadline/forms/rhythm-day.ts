import { itemAt } from "../../collections";
import { capitalise, printTime } from "../print-time";
import { printLimited } from "../print-limited";
import { printRange } from "../print-range";
import type { Recurring } from "../deadline";
import { rangeOf, type Form } from "./form";

type At = NonNullable<Recurring["at"]>;

/** A day, month or quarter that comes again: every year, every month, or in the year a report or plan is about. */
export const rhythmDay: Form = {
  id: "rhythm-day",
  head: "rhythm",
  kind: "recurring",
  examples: {
    "trước 25/12 hằng năm": "Trước ngày 25/12 hằng năm",
    "Trước 25/12 năm báo cáo": "Trước ngày 25/12 năm báo cáo",
    "Quý I năm kế hoạch": "Quý I năm kế hoạch",
    "ngày 15 hàng tháng": "Ngày 15 hằng tháng",
    "Tháng 3, 6, 9, 12 hằng năm": "Tháng 3, tháng 6, tháng 9, tháng 12 hằng năm",
    "Hằng tháng (trước ngày 25)": "Trước ngày 25 hằng tháng",
    "Trước ngày 15 của tháng cuối quý": "Trước ngày 15 tháng cuối quý",
    "thứ Sáu hằng tuần": "Thứ Sáu hằng tuần",
  },
  counterExamples: ["Trước 25/12/2024", "ngày 15", "Hằng tháng", "Quý I/2024"],
  read: ({ phrase: { head, bound, rhythm, span } }) => {
    if (head !== "rhythm" || !bound || rhythm === null) return undefined;
    const { limit, times, shape } = bound;
    const at: At = { limit, times, isSpan: shape === "span" };
    return { kind: "recurring", every: rhythm, at, span: span && rangeOf(span) };
  },
  print: (meaning) => {
    if (meaning.kind !== "recurring" || !meaning.at) return undefined;
    const { at, every, span } = meaning;
    const due = /^\d/u.test(every) ? `${printAt(at)}, ${every}` : `${printAt(at)} ${every}`;
    return capitalise(span ? `${due}, ${printRange(span)}` : due);
  },
};

function printAt({ limit, times, isSpan }: At): string {
  if (!isSpan) return printLimited(limit, times.map(printTime).join(", "));
  return `từ ${printTime(times[0])} đến hết ${printTime(itemAt(times, times.length - 1))}`;
}
