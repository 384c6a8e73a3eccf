import type { CellAddress } from "../grid/address";
import type { Heading } from "./annex";
import { joinTorn } from "./join-torn";
import type { RowShape } from "./row-shape";

/** A text with the cells it stands in; more than one where a page break cut it. */
export interface Piece {
  readonly cells: readonly CellAddress[];
  readonly text: string;
}

/** An item while it is put together. */
export interface ItemDraft {
  readonly shape: RowShape;
  readonly section?: Heading | undefined;
  readonly subsection?: Heading | undefined;
  readonly pieces: Map<number, Piece>;
  readonly continuationRows: number[];
  /** Columns whose own cell held the tail of a cell above: the value above goes on here. */
  readonly gaveTail: Set<number>;
}

/** Adds the rest of a text that began further up. */
export function lengthen(draft: ItemDraft, at: CellAddress, text: string): void {
  const before = draft.pieces.get(at.column);
  draft.pieces.set(at.column, {
    cells: [...(before?.cells ?? []), at],
    text: joinTorn(before?.text ?? "", text),
  });
}
