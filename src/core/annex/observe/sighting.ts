import type { AnnexItem, AnnexRow, ColumnId } from "../annex";
import type { LegacyReader } from "../decode";
import type { SheetView } from "../sheet-view";

/** An annex that has been read, as the observers look at it. */
export interface Sighting {
  readonly view: SheetView;
  /** Absent where the whole sheet is Unicode. */
  readonly legacy: LegacyReader | undefined;
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly rows: readonly AnnexRow[];
  readonly items: readonly AnnexItem[];
}
