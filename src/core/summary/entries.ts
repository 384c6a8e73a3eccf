import type { AnnexItem } from "../annex/annex";
import { compareDates, type CalendarDate, type Period } from "../calendar";
import type { MoneyReading } from "../money";
import { leadAgencies, type LeadAgency } from "./agencies";
import { countNumbered, createFirstOfCell } from "./counting";
import { dueOf, type Due } from "./due";
import type { RollUpInput } from "./input";
import { progressOf, type Progress } from "./progress";
import type { SectionIndex, Section } from "./sections";
import type { CodedUnit, ReportingUnit } from "./units";

export interface Source {
  readonly file: string;
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  /** The first row of its table: a sheet may hold several. */
  readonly tableTop: number;
}

/** One item row that was taken: a row of "Danh mục chi tiết" and all that is counted of it. */
export interface Entry {
  readonly unit: CodedUnit;
  readonly section: Section;
  readonly source: Source;
  readonly item: AnnexItem;
  /** Tasks and activities that are counted at this row. */
  readonly tasks: number;
  readonly activities: number;
  /** The budget cell counted at this row; absent where it was counted above or says nothing. */
  readonly money?: MoneyReading;
  /** In đồng; absent where the cell names no amount. */
  readonly dong?: bigint;
  readonly due: Due;
  readonly leads: readonly LeadAgency[];
  /** Present where the table has result columns. */
  readonly progress?: Progress;
}

/** A table that goes into the summary. */
export interface TakenAnnex {
  readonly unit: ReportingUnit;
  readonly input: RollUpInput;
}

export interface CodedAnnex extends TakenAnnex {
  readonly unit: CodedUnit;
}

/** The item rows of all taken annexes, in the order of the annexes given. */
export const entriesOf = (
  annexes: readonly CodedAnnex[],
  { of }: SectionIndex,
  today: CalendarDate | undefined,
): Entry[] => annexes.flatMap((taken) => annexEntries(taken, of, today));

function annexEntries(
  { unit, input }: CodedAnnex,
  sectionOf: SectionIndex["of"],
  today: CalendarDate | undefined,
): Entry[] {
  const { annex, reading, file, sheet } = input;
  const firstTask = createFirstOfCell("task");
  const firstActivity = createFirstOfCell("activity");
  const firstBudget = createFirstOfCell("budget");
  return annex.items.map((item): Entry => {
    const money = firstBudget(item) && reading.money(item);
    const dong = money && amountOf(money, reading.period);
    const due = dueOf(reading.deadline(item));
    const progress = progressOf(item, due, today);
    return {
      unit,
      section: sectionOf(item.section),
      source: { file, sheet, row: item.row, tableTop: annex.range.top },
      item,
      tasks: countNumbered(firstTask(item)?.raw ?? "", "task"),
      activities: countNumbered(firstActivity(item)?.raw ?? "", "activity"),
      ...(money && { money }),
      ...(dong !== undefined && { dong }),
      due,
      leads: leadAgencies(reading.actors(item, "lead")),
      ...(progress && { progress }),
    };
  });
}

/** What a budget cell adds to a sum: an exact amount, or a yearly one in a plan of one year. Nothing is guessed. */
function amountOf(money: MoneyReading, period: Period | undefined): bigint | undefined {
  if (money.kind === "amount") return money.dong;
  if (money.kind !== "rate" || !isOneYear(period)) return undefined;
  const isYearly = money.parts.every(({ per }) => per === undefined || per === "năm");
  return isYearly ? money.parts.reduce((sum, { dong }) => sum + dong, 0n) : undefined;
}

const isOneYear = (period: Period | undefined): boolean =>
  period !== undefined &&
  compareDates(period.from, { year: period.to.year, month: 1, day: 1 }) === 0 &&
  compareDates(period.to, { year: period.to.year, month: 12, day: 31 }) === 0;
