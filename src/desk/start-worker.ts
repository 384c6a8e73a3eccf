/** Starts the desk's thread; undefined where the browser gives none, as to a page that was opened as a file. */
export function startWorker(): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      // In the page's own folder, not among the chunks: the thread looks for its parts beside itself.
      const worker = new Worker(
        /* webpackEntryOptions: { filename: "roll-up.js" } */ new URL("./worker.ts", import.meta.url),
      );
      worker.addEventListener("message", () => resolve(worker), { once: true });
      worker.addEventListener("error", () => resolve(undefined), { once: true });
    } catch {
      resolve(undefined);
    }
  });
}
