import { append } from "../core/collections";
import { readingOf } from "../core/review";
import type { ReviewedFile } from "../core/roll-up";
import type { BaseOptions } from "./base-options";
import { forEachFile } from "./for-each-file";
import type { GatheredFile } from "./gather-file";
import type { Options } from "./options";
import { refuseOwnInput } from "./refuse-own-input";
import { optionsFrom } from "./review-file";
import type { Terminal } from "./terminal";

/**
 * Every annex of the given files and folders, and what could not be read: the rest goes on.
 * @throws UsageError where the result would take the place of a file that a unit sent
 */
export async function gatherFiles(
  given: readonly string[],
  base: BaseOptions,
  options: Options,
  terminal: Terminal,
): Promise<ReviewedFile> {
  const paths: string[] = [];
  for (const path of given) append(paths, await terminal.listFiles(path));
  const files = await forEachFile("gather", paths, { base, options, terminal });
  refuseOwnInput(
    options.output,
    paths.filter((_, index) => isSent(files[index])),
  );
  for (const message of files.flatMap(({ told }) => told)) terminal.tell(message);
  return {
    inputs: files.flatMap((file) => withReadings(file, base)),
    failures: files.flatMap(({ failures }) => failures),
  };
}

/** An earlier result in the same folder is none: it may be refreshed. */
const isSent = (file: GatheredFile | undefined): boolean =>
  file !== undefined && file.inputs.length + file.failures.length > 0;

/** What cells mean is asked for later, cell by cell, which only this thread can answer. */
function withReadings({ inputs, data }: GatheredFile, base: BaseOptions): ReviewedFile["inputs"] {
  if (!data) return [];
  const options = optionsFrom(data, base);
  return inputs.map((input) => ({ ...input, reading: readingOf(input.annex, options) }));
}
