/** One figure of the bench table. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
  /** Whether the figure keeps the bound that the note states; absent where there is none. */
  readonly holds?: boolean;
}

/** Milliseconds of the best of some rounds, so that what else the machine does counts least. */
export async function bestOf(rounds: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Stands around a bench's rows in the output of its process. */
export const ROW_MARK = "\u001Erows\u001E";
