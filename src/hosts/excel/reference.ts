import { formatRange } from "../../core/grid/a1";
import type { CellRange } from "../../core/grid/address";

/** A range of a sheet as formulas, lists and links name it: "'Tổng hợp'!$A$1:$B$9". */
export function reference(sheet: string, range: CellRange): string {
  const absolute = formatRange(range).replaceAll(/[A-Z]+|\d+/gu, "$$$&");
  return `'${sheet.replaceAll("'", "''")}'!${absolute}`;
}
