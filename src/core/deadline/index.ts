import type { Period } from "../calendar";
import { compose } from "../text/compose";
import { tidy } from "../text/tidy";
import type { Fault } from "./fault";
import { missingYearWarning, yearPatches, yearsFor } from "./missing-year";
import { applyPatches } from "./patch";
import { Reading, type DeadlineReading } from "./reading";
import { readSerial } from "./serial";
import { spanOf } from "./span";
import { mend, type Mended } from "./spelling";
import { understand, type Understood } from "./understand";
import { vagueWarning } from "./vague-day";
import { periodWarning, weekdayWarnings, type Warning } from "./verdict";
import { completedWithin } from "./within-period";

export type { Deadline, SimpleDeadline, TimeRange } from "./deadline";
export { formatDeadline } from "./format";
export type { DeadlineReading } from "./reading";
export { spanOf } from "./span";

export interface DeadlineContext {
  /** The plan's: gives a missing year, and tells what lies outside. */
  readonly period?: Period;
}

/** Reads a deadline as offices write it. Never throws; time is linear in the length of the text. */
export function readDeadline(text: string, context: DeadlineContext = {}): DeadlineReading {
  const tidied = tidy(text);
  const written = tidied === text ? text : compose(text);
  if (tidied === "") return empty(written);
  const serial = readSerial(tidied);
  if (serial) return malformed(written, serial, context);
  const mended = mend(tidied);
  const understood = understand(mended.text, mended.tokens);
  if ("fault" in understood) {
    return readWithinPeriod(written, mended.text, context) ?? malformed(written, understood.fault, context);
  }
  return verdict({ written, tidied, mended }, understood, context);
}

/** The text as the plan's own month or quarter completes it; undefined where that makes no deadline of it either. */
function readWithinPeriod(written: string, text: string, context: DeadlineContext): DeadlineReading | undefined {
  const completed = completedWithin(text, context.period);
  const understood = completed && understand(completed.text);
  if (!understood || "fault" in understood) return undefined;
  const withYear = missingYearWarning(completed.text, understood, context.period);
  const values = { example: completed.text, ...withYear?.values };
  const warnings = [{ messageId: completed.messageId, values }];
  return verdict({ written, tidied: text, mended: { text: completed.text, warnings } }, understood, context);
}

const NOTHING = {
  meaning: undefined,
  start: null,
  end: null,
  needsYear: false,
  saysMore: false,
  fix: null,
  suggestions: [],
} as const;

const empty = (text: string): DeadlineReading =>
  new Reading({ ...NOTHING, text, status: "ok", kind: "empty", remark: null, period: undefined });

const malformed = (text: string, fault: Fault, context: DeadlineContext): DeadlineReading =>
  new Reading({
    ...NOTHING,
    text,
    status: "malformed",
    kind: "unreadable",
    fix: fault.fix === undefined ? null : mendedFurther(fault.fix, context),
    suggestions: fault.suggestions ?? [],
    remark: fault,
    period: context.period,
  });

/** What a fix brings to light (a weekday that does not fit the day) is mended with it, so that one fix is enough. */
function mendedFurther(fix: string, context: DeadlineContext): string {
  const tidied = tidy(fix);
  const mended = mend(tidied);
  const understood = understand(mended.text, mended.tokens);
  if ("fault" in understood) return fix;
  return verdict({ written: fix, tidied, mended }, understood, context).fix ?? fix;
}

/** Weighs a text that is understood: what to remark, what to mend, what to propose. */
function verdict(
  { written: text, tidied, mended }: { written: string; tidied: string; mended: Pick<Mended, "text" | "warnings"> },
  understood: Understood,
  context: DeadlineContext,
): DeadlineReading {
  const { completed, suggestions, weekdays } = complete(mended.text, understood, context);
  const again = completed === mended.text ? understood : understand(completed);
  if ("fault" in again) return malformed(text, again.fault, context);
  const { meaning } = again;
  const span = spanOf(meaning);
  const { start, end } = span;
  const warning =
    mended.warnings[0] ??
    firstWarning(mended.text, understood, weekdays, context.period) ??
    periodWarning(span, context.period);
  const fix = warning && completed !== tidied ? completed : null;
  return new Reading({
    text,
    status: warning ? "warning" : "ok",
    kind: meaning.kind,
    meaning,
    start,
    end,
    needsYear: understood.yearless.length > 0,
    saysMore: understood.saysMore,
    fix,
    suggestions,
    remark: warning ?? null,
    period: context.period,
  });
}

/** The first warning is the one that is told; the others are gone or told once it is mended. */
const firstWarning = (
  text: string,
  understood: Understood,
  weekdays: readonly Warning[],
  period: Period | undefined,
): Warning | undefined =>
  weekdays[0] ?? vagueWarning(text, understood, period) ?? missingYearWarning(text, understood, period);

/** The text with the right weekdays and, where the plan has one single year, with that year. */
function complete(text: string, understood: Understood, { period }: DeadlineContext) {
  const weekdays = weekdayWarnings(understood);
  const years = period && understood.yearless.length > 0 ? yearsFor(understood, period) : [];
  if (weekdays.length + years.length === 0) return { completed: text, suggestions: [], weekdays };
  const patches = weekdays.map(({ patch }) => patch);
  const versions = years.map((year) => applyPatches(text, [...patches, ...yearPatches(understood, year)]));
  const [only, ...others] = versions;
  const isCertain = only !== undefined && others.length === 0;
  return {
    completed: isCertain ? only : applyPatches(text, patches),
    suggestions: isCertain ? [] : versions,
    weekdays,
  };
}
