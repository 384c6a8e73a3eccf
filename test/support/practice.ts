import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { gridOf } from "./grid";

const FOLDER = join(process.cwd(), "test", "core", "annex", "practice");

/** The names of the annexes in the manner of many offices. */
export const PRACTICES = readdirSync(FOLDER);

/**
 * An annex as a clerk judged it: the kind of each row, written in its first cell, its columns (a line for every annex of
 * the sheet), and the items that were worth a look.
 */
export interface Practice {
  readonly snapshot: GridSnapshot;
  readonly columns: readonly string[];
  readonly kinds: readonly string[];
  readonly items: readonly string[];
}

/** Reads one of them: "columns: ...", "merges: ...", the rows behind "|", the items behind "- ". */
export function practiceOf(file: string): Practice {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
  const behind = (mark: string): string[] =>
    lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length).trim()] : []));
  const rows = behind("|").map((line) => ({ kind: line.split("|")[0]!.trim(), cells: line.slice(line.indexOf("|")) }));
  const merges = behind("merges:").flatMap((line) => line.split(", "));
  return {
    snapshot: gridOf(rows.map(({ cells }) => cells).join("\n"), { merges }),
    columns: behind("columns:"),
    kinds: rows.map(({ kind }) => kind),
    items: behind("- "),
  };
}
