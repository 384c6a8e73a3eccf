/** What one request or answer may hold: Excel on the web refuses 5 MB, and beyond 1 MB the pane stutters. */
export const LARGEST_MESSAGE = 1_000_000;
/** What is aimed at, so that an estimate that falls short still stays below `LARGEST_MESSAGE`. */
export const CHUNK_BYTES = 700_000;

const encoder = new TextEncoder();

/** The bytes of a value as it crosses to Excel. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** Cuts a list into runs whose weights sum to no more than `limit`; a heavier single item stands alone. */
export function splitByWeight<T>(items: readonly T[], weightOf: (item: T) => number, limit = CHUNK_BYTES): T[][] {
  const runs: T[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weightOf(item);
    const last = runs.at(-1);
    if (last && weight <= room) {
      last.push(item);
      room -= weight;
    } else {
      runs.push([item]);
      room = limit - weight;
    }
  }
  return runs;
}
