import type { CellAddress } from "../grid/address";
import type { Heading, RowKind, TornPiece } from "./annex";
import type { RowShape } from "./row-shape";

/** A row below the header with its kind. "item" still holds rows that a page break tore off the one above. */
export interface BodyRow {
  readonly shape: RowShape;
  readonly kind: Exclude<RowKind, "title" | "header">;
  /** Present for headings, with the rest of a title that a page break cut. */
  readonly heading?: Heading;
  /** Present for headings: the cell that the title begins in. */
  readonly titleAt?: CellAddress;
  /** Present for an item that stands beside the heading above it, not under it. */
  readonly leaves?: "section" | "subsection";
  /** Present for the row that holds that rest. */
  readonly torn?: TornPiece;
}

/** Corrections by hand: what a person said a row is. */
export type RowCorrections = ReadonlyMap<number, RowKind>;
