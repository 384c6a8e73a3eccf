import type { Annex, ColumnId, ResultColumnId, RowKind } from "../annex/annex";
import { indexMerges } from "../annex/merge-index";
import type { CellAddress } from "../grid/address";
import type { CellFormat } from "../grid/format";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { bodySizeOf } from "./body-size";
import { columnsOf, flowingFrom } from "./headings";
import { flowLook, tableLooker } from "./looks";
import type { LayoutOptions } from "./options";

export interface PlacedLook {
  readonly at: CellAddress;
  readonly look: CellFormat;
}

/** How every cell of the table ought to look, row by row. */
export function tableLooks(snapshot: GridSnapshot, annex: Annex, options: LayoutOptions): PlacedLook[] {
  const { range, rows } = annex;
  const merges = indexMerges(snapshot.merges);
  const size = options.bodySize ?? bodySizeOf(snapshot, annex);
  const names = columnNames(annex);
  const lookOf = tableLooker(options);
  const hasTallAreas = hasAreasOverRows(snapshot, annex);
  return rows
    .filter(({ row }) => row >= range.top && row <= range.bottom)
    .flatMap(({ row, kind }) => {
      const from = isHeading(kind) ? flowingFrom(snapshot, merges, annex, row, { size, bold: true }) : undefined;
      return columnsOf(range).map((column) => {
        const at = { row, column };
        const cell = { cell: cellAt(snapshot, at), kind, column: names.get(column), size, hasTallAreas };
        const look = lookOf(cell);
        return { at, look: from === undefined ? look : { ...look, ...flowLook(column, from, range.right) } };
      });
    });
}

export const isHeading = (kind: RowKind): boolean => kind === "section" || kind === "subsection";

/** Areas of the heading, which often stands in two rows, do not count. */
const hasAreasOverRows = ({ merges }: GridSnapshot, { range, headerRows }: Annex): boolean =>
  merges.some(({ top, bottom }) => bottom > top && top > Math.max(...headerRows) && bottom <= range.bottom);

const columnNames = ({ columns }: Annex): ReadonlyMap<number, ColumnId | ResultColumnId> =>
  new Map(Object.entries(columns).map(([name, column]) => [column, name as ColumnId | ResultColumnId]));
