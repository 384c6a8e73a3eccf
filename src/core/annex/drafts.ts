import type { CellAddress } from "../grid/address";
import type { ColumnId, Heading, TornPiece } from "./annex";
import { ItemDraft } from "./item-draft";
import type { RowShape } from "./row-shape";

/** The items of a table while its rows are gone through from top to bottom. */
export class Drafts {
  readonly items: ItemDraft[] = [];
  readonly #columnIds: ReadonlyMap<number, ColumnId>;
  #last: ItemDraft | undefined;
  #section: Heading | undefined;
  #subsection: Heading | undefined;
  /** The nearest item with a text, by column; no text goes back beyond the present heading. */
  readonly #owners = new Map<number, ItemDraft>();

  constructor(columnIds: ReadonlyMap<number, ColumnId>) {
    this.#columnIds = columnIds;
  }

  enter(kind: "section" | "subsection", heading: Heading | undefined): void {
    if (kind === "section") this.#section = heading;
    this.#subsection = kind === "section" ? undefined : heading;
    this.#last = undefined;
    this.#owners.clear();
  }

  /** What follows stands beside that heading, no longer under it. */
  leave(kind: "section" | "subsection"): void {
    this.enter("section", kind === "section" ? undefined : this.#section);
  }

  /** The item above, if it stands under the same heading. */
  get last(): ItemDraft | undefined {
    return this.#last;
  }

  add(shape: RowShape): ItemDraft {
    const draft = new ItemDraft(shape, this.#section, this.#subsection);
    this.items.push(draft);
    this.#last = draft;
    return draft;
  }

  /** From here on the item is the nearest with a text in the column. */
  own(column: number, draft: ItemDraft): void {
    this.#owners.set(column, draft);
  }

  /** Adds the rest of a text to the item it belongs to. */
  lengthen(owner: ItemDraft, at: CellAddress, text: string): void {
    if (owner === this.#last) this.own(at.column, owner);
    owner.lengthen(at, text);
  }

  idOf(column: number): ColumnId | undefined {
    return this.#columnIds.get(column);
  }

  /** The nearest item under the same heading with a text in the column. */
  ownerAbove(column: number): ItemDraft | undefined {
    return this.#owners.get(column);
  }

  /**
   * The item whose text a cell below goes on: the last one; or the nearest that has a text, for objectives and tasks,
   * which stand for several rows, and where the last one's cell held a tail itself.
   */
  ownerOf(last: ItemDraft, column: number): ItemDraft {
    const id = this.idOf(column);
    const isShared = id === "objective" || id === "task" || last.gaveTail(column);
    return isShared && last.textAt(column) === undefined ? (this.ownerAbove(column) ?? last) : last;
  }

  tornPiece(at: CellAddress, owner: ItemDraft): TornPiece {
    const column = this.idOf(at.column);
    const into = owner.pieceAt(at.column)?.cells[0] ?? { row: owner.shape.row, column: at.column };
    return { at, into, ...(column && { column }) };
  }
}
