import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Level } from "../../../../src/core/agency";

export interface SpoiledName {
  readonly level: Level;
  /** ISO day of the plan. */
  readonly date: string;
  readonly text: string;
  /** The name that is meant; "-" for an invented one, "<>" for an invented one whose form is sound. */
  readonly right: string;
}

/** The rows of a file of spoiled names. */
export const readSpoiled = (name: string): SpoiledName[] =>
  readFileSync(join(process.cwd(), "test", "core", "agency", "corpus", `${name}.tsv`), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [level, date = "", text = "", right = ""] = line.split("\t");
      return { level: level as Level, date, text, right };
    });
