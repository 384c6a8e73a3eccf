import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { withCatalogue } from "./base-options";
import { FILE_JOBS } from "./file-jobs";
import type { FileThreads, FileThreadSetup } from "./file-threads";
import { readFile } from "./read-file";

/** Threads of Node that run this very program: it is one file, so nothing else has to be found beside it. */
export const workerThreads: FileThreads = { most: availableParallelism(), start };

function start(setup: FileThreadSetup) {
  const worker = new Worker(__filename, { workerData: setup });
  return {
    ask: async (path: string): Promise<unknown> => {
      const answer = once(worker, "message");
      worker.postMessage(path);
      const [result] = (await answer) as [unknown];
      return result;
    },
    stop: () => void worker.terminate(),
  };
}

/** What the program does where it was started as such a thread: answers each path with what its job gives. */
export function serveFiles(): void {
  const { job, options, base } = workerData as FileThreadSetup;
  const context = { base: withCatalogue(base), options, terminal: { readFile } };
  parentPort?.on("message", (path: string) => {
    void FILE_JOBS[job](path, context).then((result) => parentPort?.postMessage(result));
  });
}
