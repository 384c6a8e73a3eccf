import { readFileSync } from "node:fs";

/** The rows of a tab-separated table without its heading. */
export const readTable = (path: string): readonly (readonly string[])[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
