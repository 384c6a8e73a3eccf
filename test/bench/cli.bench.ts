import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { newXlsx } from "../../src/hosts/xlsx";
import { buildProgram, runProgram } from "../support/program";
import type { BenchRow } from "./bench";
import { communeSheet } from "./rollup-files";

const FILES = 350;
const ROWS = 100;

/** The command line over many files on one thread and on as many as there are cores, each a whole run of the program. */
export async function run(): Promise<BenchRow[]> {
  buildProgram();
  const folder = mkdtempSync(join(tmpdir(), "phuluc-bench-"));
  try {
    const files = Array.from({ length: FILES }, (_, index) => join(folder, `xa-${index}.xlsx`));
    for (const [index, file] of files.entries()) writeFileSync(file, await newXlsx([communeSheet(index, ROWS)]));
    const cores = availableParallelism();
    const [one, all] = [1, cores].map((count) => secondsOf(count, ["check", "--json", ...files]));
    if (one === undefined || all === undefined || one.stdout !== all.stdout)
      throw new Error("Threads change the result.");
    return [
      { name: `phuluc check, ${FILES} tệp × ${ROWS} dòng, một luồng`, value: one.seconds, unit: "giây" },
      {
        name: `Như trên, ${cores} luồng`,
        value: all.seconds,
        unit: "giây",
        note: `${(all.seconds / one.seconds).toLocaleString("vi-VN", { maximumFractionDigits: 2 })} lần một luồng (phải dưới 1 khi có từ hai lõi)`,
        ...(cores > 1 && { holds: all.seconds < one.seconds }),
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(cores: number, words: readonly string[]) {
  const start = performance.now();
  const { stdout } = runProgram(cores, words);
  return { seconds: (performance.now() - start) / 1000, stdout };
}
