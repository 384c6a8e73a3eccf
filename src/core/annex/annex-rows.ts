import type { AnnexRow, Heading, RowKind } from "./annex";
import type { BodyRow } from "./body-row";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

/** Every row of the annex with its kind, from its title to its foot. */
export function annexRows(
  view: SheetView,
  { titleRows, header }: Table,
  body: readonly BodyRow[],
  continuations: ReadonlySet<number>,
): AnnexRow[] {
  const rows: AnnexRow[] = [];
  const add = (row: number, kind: RowKind): void => {
    rows.push({ row, kind, isHidden: view.snapshot.hiddenRows.has(row) });
  };
  for (const row of titleRows) add(row, "title");
  for (const { shape, kind } of body) if (shape.row < header.top) add(shape.row, kind);
  for (let row = header.top; row <= header.bottom; row++) add(row, "header");
  let next = header.bottom + 1;
  for (const { shape, kind } of body) {
    if (shape.row < header.top) continue;
    while (next < shape.row) add(next++, "blank");
    add(shape.row, continuations.has(shape.row) ? "continuation" : kind);
    next = shape.row + 1;
  }
  return rows;
}

/** The last row that belongs to the table itself; what stands at its foot does not. */
export const lastTableRow = (body: readonly BodyRow[], least: number): number =>
  body.filter(({ kind }) => kind !== "footer").at(-1)?.shape.row ?? least;

export const headingsOf = (body: readonly BodyRow[], kind: RowKind): Heading[] =>
  body.flatMap((row) => (row.kind === kind && row.heading ? [row.heading] : []));
