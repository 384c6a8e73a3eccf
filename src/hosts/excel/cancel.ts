import { HostError } from "../refusals";
import type { ReadOptions } from "../workbook";

/** @throws HostError `cancelled` */
export function refuseWhenCancelled({ signal }: Pick<ReadOptions, "signal">): void {
  if (signal?.aborted) throw new HostError("cancelled");
}
