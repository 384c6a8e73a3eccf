import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheet } from "../../../src/core/annex";
import { gridOf } from "../../support/grid";
import { columnsOf, linesOf } from "../../support/reading";

/**
 * Annexes in the manner of many offices, each row judged in its first cell by a careful clerk. A file names its columns
 * (a line for every annex), its merges, and the items ("- ...") that were worth a look.
 */
const FOLDER = join(__dirname, "practice");

interface Practice {
  readonly columns: readonly string[];
  readonly merges: readonly string[];
  readonly kinds: readonly string[];
  readonly grid: string;
  readonly items: readonly string[];
}

function practiceOf(file: string): Practice {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n");
  const behind = (mark: string): string[] =>
    lines.flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length).trim()] : []));
  const rows = behind("|").map((line) => ({ kind: line.split("|")[0]!.trim(), cells: line.slice(line.indexOf("|")) }));
  return {
    columns: behind("columns:"),
    merges: behind("merges:").flatMap((line) => line.split(", ")),
    kinds: rows.map(({ kind }) => kind),
    grid: rows.map(({ cells }) => cells).join("\n"),
    items: behind("- "),
  };
}

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const practice = practiceOf(file);
  const { annexes } = readSheet(gridOf(practice.grid, { merges: practice.merges }));

  test("its columns", () => {
    expect(annexes.map(columnsOf)).toEqual(practice.columns);
  });

  test("its rows", () => {
    const kinds = new Map(annexes.flatMap(({ rows }) => rows.map(({ row, kind }) => [row, kind])));
    const judged = practice.kinds.map((kind, row) => `${row + 1} ${kind}`);
    expect(practice.kinds.map((_, row) => `${row + 1} ${kinds.get(row) ?? "blank"}`)).toEqual(judged);
  });

  test("its items", () => {
    expect(annexes.flatMap(linesOf).map((line) => line.replace(/[ |]+$/u, ""))).toEqual(
      expect.arrayContaining([...practice.items]),
    );
  });
});
