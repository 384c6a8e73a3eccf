import type { ReadSheetOptions } from "../annex/options";
import type { GridSnapshot } from "../grid/snapshot";
import { mappingOf } from "./columns";
import type { SheetMemory } from "./memory";
import { correctedRows } from "./row-kinds";

/** What people said of a sheet's columns and rows, as the reader takes it. */
export function saidByHand(
  sheet: SheetMemory | undefined,
  snapshot: GridSnapshot,
): Pick<ReadSheetOptions, "mapping" | "rowKinds"> {
  const mapping = mappingOf(sheet?.columns);
  const rowKinds = correctedRows(snapshot, sheet?.rowKinds);
  return { ...(mapping && { mapping }), ...(rowKinds.size > 0 && { rowKinds }) };
}
