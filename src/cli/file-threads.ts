import type { CatalogueEntry } from "../core/agency";
import type { CalendarDate, Period } from "../core/calendar";
import type { Options } from "./options";

export type FileJobName = "check" | "gather";

/** What the shared options of the command line say about every file, as data. */
export interface BaseData {
  readonly agencies: readonly CatalogueEntry[];
  readonly period: Period | undefined;
  readonly today?: CalendarDate;
}

/** What a thread does with every file that it is given. */
export interface FileThreadSetup {
  readonly job: FileJobName;
  readonly options: Options;
  readonly base: BaseData;
}

/** A thread that does one job, a file at a time. */
export interface FileThread {
  /** The job's result; rejects where the thread breaks down. */
  readonly ask: (path: string) => Promise<unknown>;
  readonly stop: () => void;
}

export interface FileThreads {
  /** How many run well beside each other. */
  readonly most: number;
  readonly start: (setup: FileThreadSetup) => FileThread;
}
