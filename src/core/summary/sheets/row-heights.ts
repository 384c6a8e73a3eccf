import type { CellRange } from "../../grid/address";
import type { NewCell } from "../../grid/sheet-content";
import { INSET, lineHeight, MOST_HEIGHT, PADDING } from "../../layout/measures";
import { countLines } from "../../layout/wrap";

type Rows = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

const DEFAULT_SIZE = 11;

/**
 * The heights in which every wrapped text of the printed columns stands in full. Excel fits rows by itself only where
 * nothing is merged, LibreOffice only where no height is stored, so all are reckoned.
 */
export function rowHeights(
  rows: Rows,
  merges: readonly CellRange[],
  widthOf: (left: number, right: number) => number,
  printedColumns: number,
): Map<number, number> {
  const mergeAt = new Map(merges.map((merge) => [`${merge.top}:${merge.left}`, merge]));
  const linesOf = createLineCounter();
  const heights = new Map<number, number>();
  for (const [row, cells] of rows) {
    let height = 0;
    for (const [column, cell] of cells) {
      if (column >= printedColumns) continue;
      const width = widthOf(column, mergeAt.get(`${row}:${column}`)?.right ?? column);
      height = Math.max(height, heightOf(cell, width - 2 * INSET, linesOf));
    }
    if (height > 0) heights.set(row, Math.min(height, MOST_HEIGHT));
  }
  return heights;
}

type LineCounter = (text: string, width: number, size: number, bold: boolean) => number;

function heightOf({ value, format }: NewCell, width: number, linesOf: LineCounter): number {
  if (value === undefined || value === null) return 0;
  const size = format?.fontSize ?? DEFAULT_SIZE;
  const wraps = format?.wrap === true && typeof value === "string";
  const lines = wraps ? linesOf(value, width, size, format.bold ?? false) : 1;
  return lines * lineHeight(size) + PADDING;
}

/** Lists repeat names and sections thousands of times. */
function createLineCounter(): LineCounter {
  const known = new Map<string, number>();
  return (text, width, size, bold) => {
    const key = `${width}/${size}/${String(bold)}/${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const lines = countLines(text, width, { size, bold });
    known.set(key, lines);
    return lines;
  };
}
