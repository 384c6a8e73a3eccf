import type { RollUpDesk } from "./desk";
import type { Looking } from "./looking";
import { remote } from "./port";
import { startWorker } from "./start-worker";
import type { Writing } from "./writing";

type Thread = RollUpDesk & Looking & Writing;

let thread: Promise<Thread | undefined> | undefined;
let desk: Promise<RollUpDesk> | undefined;

/** The page's one other thread, started when it is first asked for; undefined where there is none. */
const openThread = () => (thread ??= startWorker().then((worker) => worker && remote<Thread>(worker)));

/** The page's one desk: on the other thread, or on this one where there is no other. */
export const openDesk = (): Promise<RollUpDesk> => (desk ??= open());

async function open(): Promise<RollUpDesk> {
  const other = await openThread();
  if (other) return other;
  const { createDesk } = await import("./create-desk");
  return createDesk();
}

/** Where sheets are looked at while the page stays alive; undefined where there is no other thread. */
export const openLooking = (): Promise<Looking | undefined> => openThread();

/** Where sheets are written into a file while the page stays alive; undefined where there is no other thread. */
export const openWriting = (): Promise<Writing | undefined> => openThread();
