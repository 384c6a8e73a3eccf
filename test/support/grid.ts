import { parseRange } from "../../src/core/grid/a1";
import { DEFAULT_FORMAT } from "../../src/core/grid/format";
import type { Cell, GridSnapshot } from "../../src/core/grid/snapshot";

interface GridOptions {
  readonly sheet?: string;
  /** A1 texts: "A7:A11". */
  readonly merges?: readonly string[];
  /** One-based, as people count. */
  readonly hiddenRows?: readonly number[];
  readonly fontName?: string;
}

export const textCell = (text: string, fontName: string = DEFAULT_FORMAT.fontName): Cell => ({
  value: text,
  text,
  format: fontName === DEFAULT_FORMAT.fontName ? DEFAULT_FORMAT : { ...DEFAULT_FORMAT, fontName },
});

/** A snapshot of rows of texts; an empty text is an empty cell. */
export function snapshotOf(rows: readonly (readonly string[])[], options: GridOptions = {}): GridSnapshot {
  const filled = rows.map((cells) =>
    cells.flatMap((text, column): [number, Cell][] =>
      text === "" ? [] : [[column, textCell(text, options.fontName)]],
    ),
  );
  return {
    sheet: options.sheet ?? "Phụ lục",
    rows: new Map(
      filled.flatMap((cells, row): [number, Map<number, Cell>][] => (cells.length > 0 ? [[row, new Map(cells)]] : [])),
    ),
    merges: (options.merges ?? []).map((text) => parseRange(text)!),
    hiddenRows: new Set((options.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    columnWidths: new Map(),
    print: {},
  };
}

/**
 * A snapshot of a Markdown table: every line is a row of the sheet ("|---|" lines are passed over, a line without
 * a bar is a text in column A), "<br>" is a line break in a cell.
 */
export function gridOf(markdown: string, options: GridOptions = {}): GridSnapshot {
  const lines = markdown.split("\n").map((line) => line.trim());
  while (lines[0] === "") lines.shift();
  while (lines.at(-1) === "") lines.pop();
  const rows = lines
    .filter((line) => !(line.includes("-") && /^\|[\s:|-]+\|$/u.test(line)))
    .map((line) =>
      line.startsWith("|")
        ? line
            .slice(1, line.endsWith("|") ? -1 : undefined)
            .split("|")
            .map((cell) => cell.trim().replaceAll("<br>", "\n"))
        : [line],
    );
  return snapshotOf(rows, options);
}
