import { whenReady } from "./when-ready";

/** Starts the desk's thread from its own file; undefined where the browser gives none. */
export const startWorker = (): Promise<Worker | undefined> =>
  whenReady(
    // In the page's own folder, not among the chunks: the thread looks for its parts beside itself.
    () => new Worker(/* webpackEntryOptions: { filename: "roll-up.js" } */ new URL("./worker.ts", import.meta.url)),
  );
