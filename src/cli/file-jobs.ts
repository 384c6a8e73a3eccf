import { checkFile, type FileCheck } from "./check-file";
import type { FileContext } from "./file-context";
import type { FileJobName } from "./file-threads";
import { gatherFile, type GatheredFile } from "./gather-file";

interface FileJobResults {
  readonly check: FileCheck;
  readonly gather: GatheredFile;
}

export type FileJobResult<Name extends FileJobName> = FileJobResults[Name];

/** What commands do file by file, on whichever thread: a result is data alone, so that it can go from one to another. */
export const FILE_JOBS: {
  readonly [Name in FileJobName]: (path: string, context: FileContext) => Promise<FileJobResult<Name>>;
} = { check: checkFile, gather: gatherFile };
