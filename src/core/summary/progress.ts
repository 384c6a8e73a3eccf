import { compareDates, type CalendarDate } from "../calendar";
import type { AnnexItem } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { fold } from "../text/fold";
import type { Due } from "./due";

/** How far a task has come, in the plain words of progress reports. */
export const STATUSES = ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Quá hạn", "Chưa báo cáo"] as const;
export type Status = (typeof STATUSES)[number];

export interface Progress {
  readonly status: Status;
  /** As written; absent when the report does not name one. */
  readonly percent?: number;
  /** Empty where none is given. */
  readonly delayReason: string;
}

const SAYINGS: readonly (readonly [RegExp, Status])[] = [
  [/^(?:chưa|không) (?:thực hiện|triển khai|hoàn thành|đạt|có)/u, "Chưa thực hiện"],
  [/quá hạn|trễ hạn/u, "Quá hạn"],
  [
    /^(?:đã )?(?:hoàn thành|xong|đạt|thực hiện xong|ban hành)(?!\p{L})|^đã (?:thực hiện|triển khai|ban hành|tổ chức)/u,
    "Hoàn thành",
  ],
  [/^(?:đang|tiếp tục|thường xuyên|duy trì|chậm)/u, "Đang thực hiện"],
];

/** What a report says of a task; a task that is not done after its last day is overdue at `today`. */
export function progressOf(item: AnnexItem, due: Due, today: CalendarDate | undefined): Progress | undefined {
  const { status, rate, result } = item.fields;
  if (!status && !result && !rate) return undefined;
  const percent = percentOf(textOf(item, "rate")) ?? percentOf(textOf(item, "status"));
  const told = (["status", "rate", "result"] as const).map((column) => statusOf(textOf(item, column))).find(isTold);
  return {
    status: isOverdue(told, due, today) ? "Quá hạn" : (told ?? "Chưa báo cáo"),
    ...(percent !== undefined && { percent }),
    delayReason: textOf(item, "delayReason"),
  };
}

const isTold = (status: Status | undefined): status is Status => status !== undefined;

const isOverdue = (told: Status | undefined, { end }: Due, today: CalendarDate | undefined): boolean =>
  told !== "Hoàn thành" && today !== undefined && end !== null && compareDates(end, today) < 0;

function statusOf(text: string): Status | undefined {
  const folded = fold(text);
  if (folded === "") return undefined;
  const percent = percentOf(folded);
  return SAYINGS.find(([saying]) => saying.test(folded))?.[1] ?? statusOfPercent(percent);
}

const FULL = 100;

function statusOfPercent(percent: number | undefined): Status | undefined {
  if (percent === undefined) return undefined;
  if (percent >= FULL) return "Hoàn thành";
  return percent > 0 ? "Đang thực hiện" : "Chưa thực hiện";
}

/** "75%", "75 %", "78,5%", "0.75" as a percentage cell stores it. */
export function percentOf(text: string): number | undefined {
  const [, figure = "", sign] = /^(\d{1,3}(?:[.,]\d+)?) ?(%)?$/u.exec(text.trim()) ?? [];
  if (figure === "") return undefined;
  const number = Number(figure.replace(",", "."));
  if (sign === undefined && number <= 1) return number * FULL;
  return number <= FULL ? number : undefined;
}
