import type { GridSnapshot } from "../../core/grid/snapshot";
import type { ReviewOptions } from "../../core/review";
import type { Looks } from "../../desk/looking";
import type { ReadOptions } from "../../hosts/workbook";
import { loadCore } from "../core";
import { inSlices } from "./slices";
import { refuseIfAborted, type Work } from "./work";

/** Makes something of a sheet on the other thread; in slices on this one where there is no other. */
export async function lookAt<K extends keyof Looks>(
  work: Work,
  kind: K,
  snapshot: GridSnapshot,
  { catalogue, ...options }: ReviewOptions,
  reading: ReadOptions,
): Promise<Looks[K]> {
  const { lookElsewhere, LOOKS } = await loadCore();
  const thread = await work.looking?.();
  if (!thread) return inSlices(LOOKS[kind](snapshot, { ...options, ...(catalogue && { catalogue }) }), reading);
  const agencies = work.state().own?.entries ?? [];
  return lookElsewhere(thread, kind, snapshot, { ...options, agencies }, (share) => {
    if (reading.signal) refuseIfAborted(reading.signal);
    reading.onProgress?.(share);
  });
}
