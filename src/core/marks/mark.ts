import type { CellAddress } from "../grid/address";

/** A cell that was filled, with what it looked like before: enough to take the mark away exactly. */
export interface Mark extends CellAddress {
  /** The cell's text: finds the cell again when rows were inserted or sorted. */
  readonly text: string;
  readonly fill: string | null;
}
