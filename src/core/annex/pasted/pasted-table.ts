import type { CellRange } from "../../grid/address";

/** A table as somebody copied it, title lines above it included: texts by row and column, "" for an empty cell. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly CellRange[];
}
