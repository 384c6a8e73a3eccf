import type { CellAddress } from "../grid/address";
import type { Heading } from "./annex";
import { joinTorn } from "./join-torn";
import type { RowShape } from "./row-shape";

/** A text with the cells it stands in; more than one where a page break cut it. */
export interface Piece {
  readonly cells: readonly [CellAddress, ...CellAddress[]];
  readonly text: string;
}

/** No page break cuts one text so often: whatever looks like one more piece is none. */
const MOST_PIECES = 40;

/** An item while it is put together: the texts of its own row, save those that page breaks moved. */
export class ItemDraft {
  readonly shape: RowShape;
  readonly section: Heading | undefined;
  readonly subsection: Heading | undefined;
  readonly continuationRows: number[] = [];
  /** Only what page breaks moved is kept aside, since nearly all texts of a long table stay where they are. */
  #joined: Map<number, Piece> | undefined;
  #gaveTail: Set<number> | undefined;

  constructor(shape: RowShape, section: Heading | undefined, subsection: Heading | undefined) {
    this.shape = shape;
    this.section = section;
    this.subsection = subsection;
  }

  /** The text of a column; undefined where the item has none of its own. */
  textAt(column: number): string | undefined {
    const joined = this.#joined?.get(column);
    if (joined) return joined.text;
    return this.gaveTail(column) ? undefined : this.shape.cells.get(column);
  }

  /** A text that a page break cut, with all its cells. */
  joinedAt(column: number): Piece | undefined {
    return this.#joined?.get(column);
  }

  pieceAt(column: number): Piece | undefined {
    const joined = this.joinedAt(column);
    if (joined) return joined;
    const text = this.textAt(column);
    return text === undefined ? undefined : { cells: [{ row: this.shape.row, column }], text };
  }

  /** Whether the item may go on in one more row. */
  get hasRoom(): boolean {
    return this.continuationRows.length < MOST_PIECES;
  }

  /** Whether a text may go on in one more cell. */
  hasRoomAt(column: number): boolean {
    return (this.#joined?.get(column)?.cells.length ?? 0) < MOST_PIECES;
  }

  /** Adds the rest of a text that began further up. */
  lengthen(at: CellAddress, text: string): void {
    const before = this.pieceAt(at.column);
    this.#joined ??= new Map();
    this.#joined.set(
      at.column,
      before ? { cells: [...before.cells, at], text: joinTorn(before.text, text) } : { cells: [at], text },
    );
  }

  /** The row's own cell held the tail of a cell above: the value above goes on here. */
  giveTail(column: number): void {
    this.#gaveTail ??= new Set();
    this.#gaveTail.add(column);
  }

  gaveTail(column: number): boolean {
    return this.#gaveTail?.has(column) ?? false;
  }
}
