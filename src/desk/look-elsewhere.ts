import type { GridSnapshot } from "../core/grid/snapshot";
import type { Looking, LookOptions, Looks } from "./looking";
import { Assembly } from "./parts";

/** A few milliseconds' work for whoever sends them. */
const ROWS_A_CALL = 250;

/** What happens between two calls: the page tells how far it is, and may stop by throwing. */
export type Between = (share: number) => void;

/** Looks at a sheet on another thread; the outcome is what the same look on this thread would give. */
export async function lookElsewhere<K extends keyof Looks>(
  thread: Looking,
  kind: K,
  { rows, ...sheet }: GridSnapshot,
  options: LookOptions,
  between: Between,
): Promise<Looks[K]> {
  await thread.beginLook(kind, sheet, options);
  const all = [...rows];
  for (let first = 0; first < all.length; first += ROWS_A_CALL) {
    await thread.addRows(all.slice(first, first + ROWS_A_CALL));
    between(0);
  }
  let share = 0;
  while (share < 1) {
    share = await thread.lookOn();
    between(share);
  }
  return (await gather(thread, between)) as Looks[K];
}

async function gather(thread: Looking, between: Between): Promise<unknown> {
  const assembly = new Assembly();
  let taken = 0;
  for (;;) {
    const parts = await thread.partsFrom(taken);
    if (parts.length === 0) return assembly.whole();
    assembly.add(parts);
    taken += parts.length;
    between(1);
  }
}
