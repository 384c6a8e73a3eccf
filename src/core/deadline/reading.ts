import type { Period } from "../calendar";
import type { Deadline, DeadlineKind, Span } from "./deadline";
import type { Fault } from "./fault";
import { formatDeadline } from "./format";
import { messageOf, type MessageId } from "./messages";

/** What one deadline cell says, and what is to be said about it. */
export interface DeadlineReading {
  /** As given, NFC. */
  readonly text: string;
  readonly status: "ok" | "warning" | "malformed";
  readonly kind: DeadlineKind | "empty" | "unreadable";
  readonly meaning?: Deadline | undefined;
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

type Facts = Omit<DeadlineReading, "canonical" | "message" | "messageId"> & {
  /** What the message is about, with what it names; null where nothing is wrong. */
  readonly remark: Pick<Fault, "messageId" | "values"> | null;
  /** The plan's, for the examples in messages. */
  readonly period: Period | undefined;
};

/** A reading whose house form and sentence are put into words when they are asked for, since few are ever shown. */
export class Reading implements DeadlineReading {
  readonly text: string;
  readonly status: DeadlineReading["status"];
  readonly kind: DeadlineReading["kind"];
  readonly meaning: Deadline | undefined;
  readonly start: Span["start"];
  readonly end: Span["end"];
  readonly needsYear: boolean;
  readonly saysMore: boolean;
  readonly fix: string | null;
  readonly suggestions: readonly string[];
  private readonly remark: Facts["remark"];
  private readonly period: Period | undefined;

  constructor(facts: Facts) {
    this.text = facts.text;
    this.status = facts.status;
    this.kind = facts.kind;
    this.meaning = facts.meaning;
    this.start = facts.start;
    this.end = facts.end;
    this.needsYear = facts.needsYear;
    this.saysMore = facts.saysMore;
    this.fix = facts.fix;
    this.suggestions = facts.suggestions;
    this.remark = facts.remark;
    this.period = facts.period;
  }

  get canonical(): string | null {
    return this.meaning ? formatDeadline(this.meaning) : null;
  }

  get message(): string | null {
    return this.remark && messageOf(this.remark.messageId, this.remark.values, this.period);
  }

  get messageId(): MessageId | null {
    return this.remark?.messageId ?? null;
  }

  /** All of it in words, for whoever writes a reading down. */
  toJSON(): DeadlineReading {
    const { text, status, kind, meaning, start, end, needsYear, saysMore, fix, suggestions } = this;
    const { canonical, message, messageId } = this;
    const said = { text, status, kind, ...(meaning && { meaning }), start, end, needsYear, saysMore };
    return { ...said, canonical, fix, suggestions, message, messageId };
  }
}
