import type { ActorsReading } from "../agency/actor";
import type { Annex, AnnexItem } from "../annex/annex";
import type { CalendarDate, Period } from "../calendar";
import type { DeadlineKind, Span } from "../deadline/deadline";
import type { MoneyReading } from "../money";
import type { AlignmentDecisions } from "./decisions";
import type { ReceivingLevel } from "./levels";
import type { SheetId } from "./sheet-ids";

/** What the roll-up asks of a deadline cell's reading. */
export interface DeadlineFacts extends Span {
  readonly kind: DeadlineKind | "empty" | "unreadable";
}

/** What an annex's cells mean; the façade binds it to the annex's period, date and catalogue. */
export interface ItemReading {
  readonly period: Period | undefined;
  /** The plan's date. */
  readonly date: CalendarDate | undefined;
  readonly deadline: (item: AnnexItem) => DeadlineFacts | undefined;
  readonly actors: (item: AnnexItem, column: "lead") => ActorsReading | undefined;
  readonly money: (item: AnnexItem) => MoneyReading | undefined;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** One annex of one file, read and checked. */
export interface RollUpInput {
  readonly file: string;
  readonly sheet: string;
  readonly annex: Annex;
  readonly reading: ItemReading;
  readonly findings: FindingCounts;
  /** Which rules and catalogue the receiver checked it with. */
  readonly rulesVersion: string;
  /** Which ones its sender had checked it with, where the file tells. */
  readonly senderRules?: string | undefined;
  readonly receivedOn?: CalendarDate;
}

/** A file, or a sheet of it, that yields no annex; the message is a Vietnamese sentence. */
export interface FileFailure {
  readonly file: string;
  readonly sheet?: string;
  readonly code: string;
  readonly message: string;
  readonly receivedOn?: CalendarDate;
}

export interface ExpectedUnit {
  readonly unit: string;
  readonly receivedOn?: CalendarDate;
}

/** What the receiver decides; all of it may be left open. */
export interface RollUpOptions {
  /** Whose summary it is; else told from the units' level at the plan's date. */
  readonly level?: ReceivingLevel;
  /** "huyện Thanh Lâm"; else the parent that most annexes name. */
  readonly receiver?: string;
  readonly expected?: readonly ExpectedUnit[];
  readonly due?: CalendarDate;
  readonly today?: CalendarDate;
  /** What a progress report covers: told on its sheet; its last day is today where no other day is given. */
  readonly report?: { readonly title: string; readonly period: Period };
  /** Answers to "whose file is it?", by file name. */
  readonly unitOfFile?: Readonly<Record<string, string>>;
  /** Which of several files of one unit counts, by the unit's name. */
  readonly fileOfUnit?: Readonly<Record<string, string>>;
  /** Files that the user left out. */
  readonly excludedFiles?: readonly string[];
  readonly decisions?: AlignmentDecisions;
  /** The sheets to write, in their own order; all of them where absent. */
  readonly sheets?: readonly SheetId[];
}
