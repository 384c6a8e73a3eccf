import { append } from "../../core/collections";
import type { Edit } from "../../core/grid/edit";
import { HostError } from "../refusals";
import type { ReadOptions } from "../workbook";
import { asHostError, tracesOf } from "./errors";
import { splitByWeight } from "./meter";
import type { Operation } from "./operation";
import { sync } from "./session";

/** A run of operations broke off. */
export class BrokenOff extends Error {
  /** What was done by then. */
  readonly done: readonly Operation[];
  /** What broke off, or what Excel did not answer to: none of it, part of it or all of it may be done, now or later. */
  readonly doubtful: readonly Operation[];
  override readonly cause: HostError;

  constructor(done: readonly Operation[], doubtful: readonly Operation[], cause: HostError) {
    super("broken off", { cause });
    this.done = done;
    this.doubtful = doubtful;
    this.cause = cause;
  }
}

export const editsOf = (operations: readonly Operation[]): Edit[] => operations.flatMap(({ edits }) => edits);

/**
 * Carries out operations in order, as many a round trip as one request may hold.
 * @throws BrokenOff with what was done by then
 */
export async function perform(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  operations: readonly Operation[],
  { signal, onProgress }: ReadOptions = {},
): Promise<void> {
  const done: Operation[] = [];
  for (const batch of splitByWeight(operations, ({ bytes }) => bytes)) {
    if (signal?.aborted) throw new BrokenOff(done, [], new HostError("cancelled"));
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const [index, operation] of batch.entries()) {
      operation.issue(sheet);
      context.trace(String(index));
    }
    try {
      await sync(context);
    } catch (error) {
      const cause = asHostError(error);
      const count = tracesOf(error).length;
      const doubtful = cause.code === "host-busy" ? batch : batch.slice(count, count + 1);
      throw new BrokenOff([...done, ...batch.slice(0, count)], doubtful, cause);
    }
    append(done, batch);
    onProgress?.(done.length / operations.length);
  }
}
