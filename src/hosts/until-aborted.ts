import { HostError } from "./refusals";

/** Another thread cannot be interrupted, but nobody has to wait for it. @throws HostError `cancelled` */
export const untilAborted = <T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new HostError("cancelled")), { once: true });
    work.then(resolve, reject);
  });
