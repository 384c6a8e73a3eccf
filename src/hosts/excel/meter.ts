/**
 * What one request or answer is filled up to: Excel on the web refuses 5 MB, above 1 MB the pane stutters
 * (excel-platform: Microsoft's page on performance), and estimates may fall a little short.
 */
export const CHUNK_BYTES = 985_000;

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
