import { withoutCatalogue } from "./base-options";
import type { FileContext } from "./file-context";
import { FILE_JOBS, type FileJobResult } from "./file-jobs";
import type { FileJobName, FileThread, FileThreads } from "./file-threads";
import type { Terminal } from "./terminal";

/** A thread takes about as long to get going as so many ordinary files take. */
const FEWEST_FILES_A_THREAD = 16;

/** Does one job for every file, on several threads where there are many files; the results stand in the files' order. */
export async function forEachFile<Name extends FileJobName>(
  name: Name,
  paths: readonly string[],
  context: FileContext & { readonly terminal: Pick<Terminal, "threads"> },
): Promise<FileJobResult<Name>[]> {
  const { threads } = context.terminal;
  const count = Math.min(threads?.most ?? 1, Math.floor(paths.length / FEWEST_FILES_A_THREAD));
  if (threads && count > 1) return inThreads(threads, count, name, paths, context);
  const results: FileJobResult<Name>[] = [];
  for (const path of paths) results.push(await FILE_JOBS[name](path, context));
  return results;
}

async function inThreads<Name extends FileJobName>(
  { start }: FileThreads,
  count: number,
  job: Name,
  paths: readonly string[],
  { base, options }: FileContext,
): Promise<FileJobResult<Name>[]> {
  const results: FileJobResult<Name>[] = [];
  const waiting = paths.entries();
  // Each thread takes the next file when it is done with one, so that no more files are open than there are threads.
  const work = async (thread: FileThread): Promise<void> => {
    for (const [index, path] of waiting) results[index] = (await thread.ask(path)) as FileJobResult<Name>;
  };
  const crew = Array.from({ length: count }, () => start({ job, options, base: withoutCatalogue(base) }));
  try {
    await Promise.all(crew.map(work));
  } finally {
    for (const thread of crew) thread.stop();
  }
  return results;
}
