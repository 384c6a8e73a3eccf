import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The command line as it is built; `phuluc.mjs --help` builds it. */
const PROGRAM = join("dist", "cli", "phuluc.cjs");

/** Node's words for running the program as if the machine had so many cores. */
const withCores = (cores: number): string[] => [
  "--import",
  `data:text/javascript,import os from "node:os"; os.availableParallelism = () => ${cores};`,
];

export const buildProgram = (): void =>
  void spawnSync(process.execPath, [join("src", "cli", "phuluc.mjs"), "--help"], { stdio: "ignore" });

export const programWords = (cores: number, words: readonly string[]): string[] => [
  ...withCores(cores),
  PROGRAM,
  ...words,
];

/** Runs the built program to its end. */
export function runProgram(cores: number, words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, programWords(cores, words), {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}
