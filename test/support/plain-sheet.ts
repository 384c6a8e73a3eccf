import { formatAddress, formatRange } from "../../src/core/grid/a1";
import { DEFAULT_FORMAT, type CellFormat } from "../../src/core/grid/format";
import { cellAt, type Cell, type GridSnapshot } from "../../src/core/grid/snapshot";

/** All that can be seen of a sheet, as plain data in a fixed order: two sheets are alike when these are equal. */
export function plainSheet(snapshot: GridSnapshot, { withDefaults = true } = {}): unknown {
  const cells: Record<string, unknown> = {};
  for (const row of [...snapshot.rows.keys()].sort((a, b) => a - b)) {
    for (const column of [...(snapshot.rows.get(row) ?? new Map<number, Cell>()).keys()].sort((a, b) => a - b)) {
      const cell = plainCell(cellAt(snapshot, { row, column }));
      if (Object.keys(cell).length > 0) cells[formatAddress({ row, column })] = cell;
    }
  }
  return {
    cells,
    merges: snapshot.merges.map(formatRange).sort(),
    hiddenRows: [...snapshot.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...snapshot.hiddenColumns].sort((a, b) => a - b),
    rowHeights: rounded(snapshot.rowHeights),
    columnWidths: rounded(snapshot.columnWidths),
    ...(withDefaults && { print: snapshot.print }),
  };
}

function plainCell({ value, text, formula, isError, isRichText, format }: Cell): Record<string, unknown> {
  const look = plainFormat(format);
  return {
    ...(value !== null && { value, text }),
    ...(formula !== undefined && { formula }),
    ...(isError && { isError }),
    ...(isRichText && { isRichText }),
    ...(Object.keys(look).length > 0 && { look }),
  };
}

/** The properties that differ from Excel's own defaults. */
function plainFormat(format: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format) as [keyof CellFormat, unknown][];
  return Object.fromEntries(
    entries.filter(([key, value]) => value !== DEFAULT_FORMAT[key]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const rounded = (lengths: ReadonlyMap<number, number>): [number, number][] =>
  [...lengths].map(([line, points]): [number, number] => [line, Number(points.toFixed(2))]).sort(([a], [b]) => a - b);
