import type { FileThreads } from "./file-threads";

/** All that a command may touch of the world, so that tests run commands without a process. */
export interface Terminal {
  /** The result alone. */
  readonly out: (text: string) => void;
  /** Messages to people, in Vietnamese. */
  readonly tell: (text: string) => void;
  readonly readStandardInput: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Writes beside and renames, so that a power cut leaves either the old file or the new one. */
  readonly writeFile: (path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }) => Promise<void>;
  /** The .xlsx, .xlsm, .txt and .md files directly in a folder in alphabetical order, or the file itself. */
  readonly listFiles: (path: string) => Promise<readonly string[]>;
  /** For work on many files; absent where all is done on one thread. */
  readonly threads?: FileThreads;
}

/** 0: nothing of severity error; 1: something was; 2: an input could not be read or an option is wrong. */
export type ExitStatus = 0 | 1 | 2;

export const worst = (statuses: readonly ExitStatus[]): ExitStatus =>
  statuses.reduce<ExitStatus>((a, b) => (a > b ? a : b), 0);
