import { looksLikeAgency, looksLikeDeadline } from "./cell-kinds";
import type { ColumnMap } from "./map-columns";
import type { SheetView } from "./sheet-view";
import type { Table } from "./tables";

const ROWS_LOOKED_AT = 60;
const LEAST_SHARE = 0.5;

/**
 * Whether a column that the work needs could not be told: what is to be done, or who does it and by when; or the column
 * seems to be there, going by its cells, under a heading that nobody knows.
 */
export function lacksColumn(view: SheetView, table: Table): boolean {
  const { known, untold } = table.header.map;
  if (!hasContent(known) || !(known.has("lead") || known.has("deadline"))) return true;
  const hides = (looksRight: (text: string) => boolean): boolean =>
    [...untold].some((column) => shareOf(view, table, column, looksRight) >= LEAST_SHARE);
  return (!known.has("lead") && hides(looksLikeAgency)) || (!known.has("deadline") && hides(looksLikeDeadline));
}

const hasContent = (known: ColumnMap["known"]): boolean =>
  known.has("objective") || known.has("task") || known.has("activity");

function shareOf(view: SheetView, { bodyRows }: Table, column: number, test: (text: string) => boolean): number {
  const texts = bodyRows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => view.textAt({ row, column }))
    .filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
