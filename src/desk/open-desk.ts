import type { RollUpDesk } from "./desk";
import { remoteDesk } from "./port";
import { startWorker } from "./start-worker";

let opened: Promise<RollUpDesk> | undefined;

/** The page's one desk, opened when it is first asked for: on its own thread, or on this one where there is no other. */
export const openDesk = (): Promise<RollUpDesk> => (opened ??= open());

async function open(): Promise<RollUpDesk> {
  const worker = await startWorker();
  if (worker) return remoteDesk(worker);
  const { createDesk } = await import("./create-desk");
  return createDesk();
}
