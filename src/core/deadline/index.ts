import type { Period } from "../calendar";
import { compose } from "../text/compose";
import { tidy } from "../text/tidy";
import type { Deadline, DeadlineKind, Span } from "./deadline";
import type { Fault } from "./fault";
import { formatDeadline } from "./format";
import { messageOf, type MessageId } from "./messages";
import { yearPatches, yearsOf } from "./missing-year";
import { applyPatches } from "./patch";
import { readSerial } from "./serial";
import { spanOf } from "./span";
import { mend } from "./spelling";
import { understand, type Understood } from "./understand";
import { periodWarnings, vagueWarnings, weekdayWarnings, type Warning } from "./verdict";

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
  const written = compose(text);
  const tidied = tidy(written);
  if (tidied === "") return { ...nothing(written), kind: "empty" };
  const serial = readSerial(tidied);
  if (serial) return malformed(written, serial);
  const spelled = mend(tidied);
  const understood = understand(spelled.text, spelled.tokens);
  if ("fault" in understood) return malformed(written, understood.fault);
  return verdict(written, spelled, understood, context);
}

const nothing = (text: string) =>
  ({
    text,
    status: "ok",
    start: null,
    end: null,
    needsYear: false,
    canonical: null,
    fix: null,
    suggestions: [],
    message: null,
    messageId: null,
  }) as const;

const malformed = (text: string, { messageId, values, fix, suggestions }: Fault): DeadlineReading => ({
  ...nothing(text),
  status: "malformed",
  kind: "unreadable",
  fix: fix ?? null,
  suggestions: suggestions ?? [],
  message: messageOf(messageId, values),
  messageId,
});

interface Spelled {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Weighs a text that is understood: what to remark, what to mend, what to propose. */
function verdict(
  written: string,
  spelled: Spelled,
  understood: Understood,
  { period }: DeadlineContext,
): DeadlineReading {
  const needsYear = understood.yearless.length > 0;
  const years = needsYear && period ? yearsOf(period) : [];
  const weekdays = weekdayWarnings(understood);
  const patches = weekdays.flatMap(({ patch }) => patch ?? []);
  const versions = years.map((year) => applyPatches(spelled.text, [...patches, ...yearPatches(understood, year)]));
  const [completed] = versions.length === 1 ? versions : [applyPatches(spelled.text, patches)];
  const meaning = (completed !== spelled.text && meaningOf(completed ?? "")) || understood.meaning;
  const span = spanOf(meaning);
  const warnings = [
    ...spelled.warnings,
    ...weekdays,
    ...vagueWarnings(understood),
    ...(needsYear ? [missingYear(versions[0], formatDeadline(meaning))] : []),
    ...periodWarnings(span, period),
  ];
  const [first] = warnings;
  return {
    ...nothing(written),
    status: first ? "warning" : "ok",
    kind: meaning.kind,
    meaning,
    ...span,
    needsYear,
    canonical: formatDeadline(meaning),
    fix: first && completed !== undefined && completed !== tidy(written) ? completed : null,
    suggestions: versions.length > 1 ? versions : [],
    message: first ? messageOf(first.messageId, first.values) : null,
    messageId: first?.messageId ?? null,
  };
}

function meaningOf(text: string): Deadline | undefined {
  const again = understand(text);
  return "fault" in again ? undefined : again.meaning;
}

const missingYear = (completed: string | undefined, canonical: string): Warning => ({
  messageId: "missing-year",
  values: { example: completed ?? `${canonical}/2024` },
});
