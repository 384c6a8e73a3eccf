import type { GridSnapshot } from "../grid/snapshot";
import type { Annex } from "../annex/annex";
import type { Edit } from "../grid/edit";

export type Margins = Readonly<Partial<Record<"marginTop" | "marginBottom" | "marginLeft" | "marginRight", number>>>;

/** What an office may choose about the form; everything else is the standard's. */
export interface LayoutOptions {
  /** Points, 11 to 13; absent: the size that prevails in the table where it is within that range, else 12. */
  readonly bodySize?: number;
  readonly orientation?: "landscape" | "portrait";
  /** How texts in the table stand; absent: as they stand, left where neither. */
  readonly textAlign?: "left" | "justify";
  /** Millimetres, within what the decree allows; absent: as they stand where allowed. */
  readonly margins?: Margins;
  /** Prints the whole of every annex where a print area of the user's own leaves rows or columns out; else it stays. */
  readonly widensPrintArea?: boolean;
}

/** One concern of the layout: what it would change of the sheet as the earlier steps left it. */
export type LayoutStep = (snapshot: GridSnapshot, annexes: readonly Annex[], options: LayoutOptions) => readonly Edit[];
