import type { CellRange } from "../../grid/address";
import type { NewCell } from "../../grid/sheet-content";
import { MOST_HEIGHT } from "../../layout/measures";
import { unwrappedHeight, wrappedHeight } from "../../layout/wrapped-height";
import type { Look } from "./style";

/** A cell of a sheet that is being written. */
export interface DraftCell extends NewCell {
  readonly format: Look;
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, DraftCell>>;

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
  const rightEdges = edgesByRow(merges);
  const measure = createMeasure();
  const heights = new Map<number, number>();
  for (const [row, cells] of rows) {
    let height = 0;
    const edges = rightEdges.get(row);
    for (const [column, cell] of cells) {
      if (column >= printedColumns) continue;
      const width = widthOf(column, edges?.get(column) ?? column);
      height = Math.max(height, heightOf(cell, width, measure));
    }
    if (height > 0) heights.set(row, Math.min(height, MOST_HEIGHT));
  }
  return heights;
}

/** By the first cell's row and column, where a merge ends on the right. */
function edgesByRow(merges: readonly CellRange[]): Map<number, Map<number, number>> {
  const edges = new Map<number, Map<number, number>>();
  for (const { top, left, right } of merges)
    edges.set(top, (edges.get(top) ?? new Map<number, number>()).set(left, right));
  return edges;
}

type Measure = (text: string, width: number, size: number, bold: boolean) => number;

function heightOf({ value, format }: DraftCell, width: number, measure: Measure): number {
  if (value === undefined || value === null) return 0;
  const { fontSize: size, bold = false, wrap = false } = format;
  const wraps = wrap && typeof value === "string";
  return wraps ? measure(value, width, size, bold) : unwrappedHeight({ size, bold });
}

/** Lists repeat names and sections thousands of times. */
function createMeasure(): Measure {
  const known = new Map<string, number>();
  return (text, width, size, bold) => {
    const key = `${width}/${size}/${String(bold)}/${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const height = wrappedHeight(text, width, { size, bold });
    known.set(key, height);
    return height;
  };
}
