/** The thread once it can be spoken to; undefined where it does not come to that. */
export function whenReady(start: () => Worker): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = start();
      worker.addEventListener("message", () => resolve(worker), { once: true });
      worker.addEventListener("error", () => resolve(undefined), { once: true });
    } catch {
      resolve(undefined);
    }
  });
}
