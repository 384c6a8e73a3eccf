import type { CellAddress } from "../grid/address";
import type { ColumnId, Heading, TornPiece } from "./annex";
import type { ItemDraft } from "./item-draft";
import type { RowShape } from "./row-shape";

/** The items of a table while its rows are gone through from top to bottom. */
export class Drafts {
  readonly items: ItemDraft[] = [];
  readonly #columnIds: ReadonlyMap<number, ColumnId>;
  #section: Heading | undefined;
  #subsection: Heading | undefined;
  /** First item below the present heading: no text goes back beyond it. */
  #start = 0;

  constructor(columnIds: ReadonlyMap<number, ColumnId>) {
    this.#columnIds = columnIds;
  }

  enter(kind: "section" | "subsection", heading: Heading | undefined): void {
    if (kind === "section") this.#section = heading;
    this.#subsection = kind === "section" ? undefined : heading;
    this.#start = this.items.length;
  }

  /** What follows stands beside that heading, no longer under it. */
  leave(kind: "section" | "subsection"): void {
    this.enter("section", kind === "section" ? undefined : this.#section);
  }

  /** The item above, if it stands under the same heading. */
  get last(): ItemDraft | undefined {
    return this.items.length > this.#start ? this.items.at(-1) : undefined;
  }

  add(shape: RowShape): ItemDraft {
    const draft: ItemDraft = {
      shape,
      section: this.#section,
      subsection: this.#subsection,
      pieces: new Map(),
      continuationRows: [],
      gaveTail: new Set(),
    };
    this.items.push(draft);
    return draft;
  }

  idOf(column: number): ColumnId | undefined {
    return this.#columnIds.get(column);
  }

  /** The nearest item under the same heading with a text in the column, the newest one left aside if it is given. */
  ownerAbove(column: number, below?: ItemDraft): ItemDraft | undefined {
    for (let index = this.items.length - 1; index >= this.#start; index--) {
      const draft = this.items[index];
      if (draft !== below && draft?.pieces.has(column)) return draft;
    }
    return undefined;
  }

  /**
   * The item whose text a cell below goes on: the last one; or the nearest that has a text, for objectives and tasks,
   * which stand for several rows, and where the last one's cell held a tail itself.
   */
  ownerOf(last: ItemDraft, column: number): ItemDraft {
    const id = this.idOf(column);
    const isShared = id === "objective" || id === "task" || last.gaveTail.has(column);
    return isShared && !last.pieces.has(column) ? (this.ownerAbove(column) ?? last) : last;
  }

  tornPiece(at: CellAddress, owner: ItemDraft): TornPiece {
    const column = this.idOf(at.column);
    const into = owner.pieces.get(at.column)?.cells[0] ?? { row: owner.shape.row, column: at.column };
    return { at, into, ...(column && { column }) };
  }
}
