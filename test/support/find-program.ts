import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of the programs that the search path leads to. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}
