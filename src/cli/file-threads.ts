import type { BaseData } from "./base-options";
import type { FileJobName } from "./file-jobs";
import type { Options } from "./options";

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
