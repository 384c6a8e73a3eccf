import type { Period } from "../calendar";
import { compose } from "../text/compose";
import { tidy } from "../text/tidy";
import type { Deadline, DeadlineKind, Span } from "./deadline";
import type { Fault } from "./fault";
import { formatDeadline } from "./format";
import { messageOf, type MessageId } from "./messages";
import { missingYearWarning, yearPatches, yearsOf } from "./missing-year";
import { applyPatches } from "./patch";
import { readSerial } from "./serial";
import { spanOf } from "./span";
import { mend, type Mended } from "./spelling";
import { understand, type Understood } from "./understand";
import { vagueWarning } from "./vague-day";
import { periodWarning, weekdayWarnings, type Warning } from "./verdict";

export type { Deadline, DeadlineKind, Limit, SimpleDeadline, Span, TimeRange } from "./deadline";
export { DEADLINE_KINDS } from "./deadline";
export { formatDeadline } from "./format";
export type { MessageId as DeadlineMessageId } from "./messages";
export { spanOf } from "./span";

export interface DeadlineContext {
  /** The plan's: gives a missing year, and tells what lies outside. */
  readonly period?: Period;
}

/** What one deadline cell says, and what is to be said about it. */
export interface DeadlineReading {
  /** As given, NFC. */
  readonly text: string;
  readonly status: "ok" | "warning" | "malformed";
  readonly kind: DeadlineKind | "empty" | "unreadable";
  readonly meaning?: Deadline;
  readonly start: Span["start"];
  readonly end: Span["end"];
  /** The text names no year where it needs one. */
  readonly needsYear: boolean;
  /** The text says more than the deadline (what is due, at what hour), so the house form cannot replace it. */
  readonly saysMore: boolean;
  /** House form of the meaning. */
  readonly canonical: string | null;
  /** The text with its spelling mended, its meaning kept. */
  readonly fix: string | null;
  readonly suggestions: readonly string[];
  /** Whole Vietnamese sentence on the first thing that is wrong. */
  readonly message: string | null;
  readonly messageId: MessageId | null;
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
  if ("fault" in understood) return malformed(written, understood.fault, context);
  return verdict({ written, tidied, mended }, understood, context);
}

const empty = (text: string): DeadlineReading => ({
  text,
  status: "ok",
  kind: "empty",
  start: null,
  end: null,
  needsYear: false,
  saysMore: false,
  canonical: null,
  fix: null,
  suggestions: [],
  message: null,
  messageId: null,
});

const malformed = (
  text: string,
  { messageId, values, fix, suggestions }: Fault,
  { period }: DeadlineContext,
): DeadlineReading => ({
  text,
  status: "malformed",
  kind: "unreadable",
  start: null,
  end: null,
  needsYear: false,
  saysMore: false,
  canonical: null,
  fix: fix ?? null,
  suggestions: suggestions ?? [],
  message: messageOf(messageId, values, period),
  messageId,
});

/** Weighs a text that is understood: what to remark, what to mend, what to propose. */
function verdict(
  { written: text, tidied, mended }: { written: string; tidied: string; mended: Mended },
  understood: Understood,
  context: DeadlineContext,
): DeadlineReading {
  const { completed, suggestions, weekdays } = complete(mended.text, understood, context);
  const meaning = (completed !== mended.text && meaningOf(completed)) || understood.meaning;
  const span = spanOf(meaning);
  const { start, end } = span;
  const canonical = formatDeadline(meaning);
  const warning =
    mended.warnings[0] ??
    firstWarning(mended.text, understood, weekdays, context.period) ??
    periodWarning(span, context.period);
  const fix = warning && completed !== tidied ? completed : null;
  return {
    text,
    status: warning ? "warning" : "ok",
    kind: meaning.kind,
    meaning,
    start,
    end,
    needsYear: understood.yearless.length > 0,
    saysMore: understood.saysMore,
    canonical,
    fix,
    suggestions,
    message: warning === undefined ? null : messageOf(warning.messageId, warning.values, context.period),
    messageId: idOf(warning),
  };
}

/** The first warning is the one that is told; the others are gone or told once it is mended. */
const firstWarning = (
  text: string,
  understood: Understood,
  weekdays: readonly Warning[],
  period: Period | undefined,
): Warning | undefined =>
  weekdays[0] ?? vagueWarning(understood, period) ?? missingYearWarning(text, understood, period);

const idOf = (warning: Warning | undefined): MessageId | null => warning?.messageId ?? null;

/** The text with the right weekdays and, where the plan has one single year, with that year. */
function complete(text: string, understood: Understood, { period }: DeadlineContext) {
  const weekdays = weekdayWarnings(understood);
  const years = period && understood.yearless.length > 0 ? yearsOf(period) : [];
  if (weekdays.length + years.length === 0) return { completed: text, suggestions: [], weekdays };
  const patches = weekdays.flatMap(({ patch }) => patch ?? []);
  const versions = years.map((year) => applyPatches(text, [...patches, ...yearPatches(understood, year)]));
  const [only, ...others] = versions;
  const isCertain = only !== undefined && others.length === 0;
  return {
    completed: isCertain ? only : applyPatches(text, patches),
    suggestions: isCertain ? [] : versions,
    weekdays,
  };
}

function meaningOf(text: string): Deadline | undefined {
  const again = understand(text);
  return "fault" in again ? undefined : again.meaning;
}
