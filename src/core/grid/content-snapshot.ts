import { mergeFormats } from "./apply/merge-formats";
import { DEFAULT_FORMAT } from "./format";
import { formatValue } from "./number-format/format-value";
import type { NewCell, SheetContent } from "./sheet-content";
import type { Cell, GridSnapshot } from "./snapshot";

/** What a sheet to be made will read like once it stands. Links, tables, charts and drop-downs are no part of a snapshot. */
export function snapshotOfContent(content: SheetContent): GridSnapshot {
  return {
    sheet: content.name,
    rows: new Map(
      [...content.rows].map(([row, cells]) => [row, new Map([...cells].map(([at, cell]) => [at, cellOf(cell)]))]),
    ),
    merges: content.merges ?? [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowHeights: content.rowHeights ?? new Map<number, number>(),
    columnWidths: content.columnWidths ?? new Map<number, number>(),
    print: content.print ?? {},
  };
}

function cellOf({ value = null, formula, format = {} }: NewCell): Cell {
  const { numberFormat = DEFAULT_FORMAT.numberFormat } = format;
  const stored = value === "" ? null : value;
  return {
    value: stored,
    text: formatValue(stored, numberFormat),
    ...(formula !== undefined && { formula }),
    format: mergeFormats(DEFAULT_FORMAT, format),
  };
}
