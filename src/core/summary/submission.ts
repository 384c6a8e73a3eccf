import { dayNumber, type CalendarDate } from "../calendar";
import type { SourceCard } from "./cards";
import type { RollUpOptions } from "./input";
import { reportingUnit, unitOrder, type ReportingUnit } from "./units";

export type SubmissionState = "on-time" | "late" | "received" | "unreadable" | "missing";

/** How one unit stands with the receiver. */
export interface Submission {
  readonly unit: ReportingUnit;
  readonly state: SubmissionState;
  readonly daysLate: number;
  /** The cards of its files, the taken ones first. */
  readonly cards: readonly SourceCard[];
  readonly receivedOn?: CalendarDate | undefined;
  /** The list of expected units names it. */
  readonly isExpected: boolean;
}

/** Every unit that was expected or that sent something, in the summary's order. */
export function submissionsOf(cards: readonly SourceCard[], options: RollUpOptions): Submission[] {
  const expected = (options.expected ?? []).map(({ unit }) => reportingUnit(unit));
  const units = new Map(expected.map((unit) => [unit.key, unit]));
  for (const { unit } of cards) units.set(unit.key, unit);
  const isExpected = new Set(expected.map(({ key }) => key));
  return [...units.values()].sort(unitOrder(options.expected)).map((unit) => {
    const own = cards.filter((card) => card.unit.key === unit.key).sort(takenFirst);
    return { unit, ...standingOf(own, options.due), cards: own, isExpected: isExpected.has(unit.key) };
  });
}

const takenFirst = (a: SourceCard, b: SourceCard): number => Number(b.state === "taken") - Number(a.state === "taken");

/** A day late is a day after the due date; the hour does not count. */
function standingOf(cards: readonly SourceCard[], due: CalendarDate | undefined) {
  const [first] = cards;
  if (!first) return { state: "missing", daysLate: 0 } as const;
  if (first.state === "failed") return { state: "unreadable", daysLate: 0, receivedOn: first.receivedOn } as const;
  const { receivedOn } = first;
  if (!due || !receivedOn) return { state: "received", daysLate: 0, receivedOn } as const;
  const daysLate = Math.max(0, dayNumber(receivedOn) - dayNumber(due));
  return { state: daysLate > 0 ? "late" : "on-time", daysLate, receivedOn } as const;
}

/** "Đúng hạn", "Trễ 3 ngày", "Chưa gửi": the words of submission tables. */
export function submissionWords({ state, daysLate }: Pick<Submission, "state" | "daysLate">): string {
  switch (state) {
    case "on-time":
      return "Đúng hạn";
    case "late":
      return `Trễ ${daysLate} ngày`;
    case "received":
      return "Đã gửi";
    case "unreadable":
      return "Tệp không đọc được";
    case "missing":
      return "Chưa gửi";
  }
}
