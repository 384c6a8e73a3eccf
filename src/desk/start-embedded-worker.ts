import program from "embedded-worker";
import { whenReady } from "./when-ready";

/** Starts the desk's thread from the page's own script: what a page without a server does in place of start-worker.ts. */
export const startWorker = (): Promise<Worker | undefined> =>
  whenReady(() => new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" }))));
