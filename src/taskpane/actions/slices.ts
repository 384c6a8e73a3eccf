import type { Steps } from "../../core/steps";
import type { ReadOptions } from "../../hosts/workbook";
import { refuseIfAborted } from "./work";

/** So long the pane may be deaf: shorter than a person notices, and far below what Excel takes for dead (5 s). */
const SLICE_MS = 40;

/** Runs long work in slices, so that progress shows and "Dừng" is heard. Throws HostError `cancelled`. */
export async function inSlices<T>(steps: Steps<T>, { signal, onProgress }: ReadOptions = {}): Promise<T> {
  let sliceEnd = performance.now() + SLICE_MS;
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() >= sliceEnd) {
      onProgress?.(step.value);
      await nextTurn();
      if (signal) refuseIfAborted(signal);
      sliceEnd = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return step.value;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
