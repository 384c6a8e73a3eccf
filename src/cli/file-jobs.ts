import type { BaseOptions } from "./base-options";
import { checkFile, type FileCheck } from "./check-file";
import { gatherFile, type GatheredFile } from "./gather-file";
import type { Options } from "./options";
import type { Terminal } from "./terminal";

/** What all files of one command have in common. */
export interface FileContext {
  readonly base: BaseOptions;
  readonly options: Options;
  readonly terminal: Pick<Terminal, "readFile">;
}

interface FileJobResults {
  readonly check: FileCheck;
  readonly gather: GatheredFile;
}

export type FileJobName = keyof FileJobResults;
export type FileJobResult<Name extends FileJobName> = FileJobResults[Name];

/** What commands do file by file, on whichever thread: a result is data alone, so that it can go from one to another. */
export const FILE_JOBS: {
  readonly [Name in FileJobName]: (path: string, context: FileContext) => Promise<FileJobResult<Name>>;
} = { check: checkFile, gather: gatherFile };
