import type { ColumnId, Observation, RowKind } from "./annex";
import type { BodyRow, RowCorrections } from "./body-row";
import { beginsWithCapital, CERTAIN, endsOpen, isNumbered, POSSIBLE, readHabits, tailEvidence } from "./continuity";
import { Drafts } from "./drafts";
import type { ItemDraft } from "./item-draft";
import type { RowShape } from "./row-shape";
import { isWhollyNumbered, rowEvidence, type TableHabits } from "./torn-rows";

export interface Rejoined {
  readonly drafts: readonly ItemDraft[];
  readonly continuations: ReadonlySet<number>;
  readonly observations: readonly Observation[];
}

/** Turns content rows into drafts of items; texts that a page break cut go back to where they belong. */
export function rejoin(
  rows: readonly BodyRow[],
  columnIds: ReadonlyMap<number, ColumnId>,
  corrections: RowCorrections,
): Rejoined {
  const content = rows.filter(({ kind }) => kind === "item").map(({ shape }) => shape);
  const rejoiner = new Rejoiner(columnIds, { of: readHabits(content), isWhollyNumbered: isWhollyNumbered(content) });
  for (const row of rows) rejoiner.take(row, corrections.get(row.shape.row));
  const { drafts, continuations, observations } = rejoiner;
  return { drafts: drafts.items, continuations, observations };
}

class Rejoiner {
  readonly drafts: Drafts;
  readonly continuations = new Set<number>();
  readonly observations: Observation[] = [];
  readonly #habits: TableHabits;
  #afterPageBreak = false;

  constructor(columnIds: ReadonlyMap<number, ColumnId>, habits: TableHabits) {
    this.drafts = new Drafts(columnIds);
    this.#habits = habits;
  }

  take({ shape, kind, heading, torn, leaves }: BodyRow, corrected: RowKind | undefined): void {
    if (kind === "section" || kind === "subsection") this.drafts.enter(kind, heading);
    if (leaves) this.drafts.leave(leaves);
    if (torn) this.#noteRow(shape.row, torn.into.row, true, [torn]);
    if (kind === "item" && !this.#joinRow(shape, corrected)) this.#addItem(shape);
    this.#afterPageBreak = kind === "repeated-header" || (this.#afterPageBreak && isPageMatter(kind));
  }

  /** Joins a row to the item above, if it is the rest of it; says so too where it only may be. */
  #joinRow(shape: RowShape, corrected: RowKind | undefined): boolean {
    const { last } = this.drafts;
    if (!last) return false;
    if (corrected === "continuation") return this.#append(last, shape);
    if (corrected || shape.ordinal !== "" || !last.hasRoom) return false;
    const evidence = rowEvidence(this.drafts, last, shape, this.#habits, this.#afterPageBreak);
    if (evidence < POSSIBLE) return false;
    const certain = evidence >= CERTAIN;
    const pieces = [...shape.cells.keys()].map((column) =>
      this.drafts.tornPiece({ row: shape.row, column }, this.drafts.ownerOf(last, column)),
    );
    this.#noteRow(shape.row, last.shape.row, certain, pieces);
    return certain && this.#append(last, shape);
  }

  #noteRow(
    row: number,
    intoRow: number,
    certain: boolean,
    pieces: Extract<Observation, { kind: "torn-row" }>["pieces"],
  ): void {
    this.observations.push({ kind: "torn-row", row, intoRow, certain, pieces });
  }

  #append(last: ItemDraft, shape: RowShape): true {
    for (const [column, text] of shape.cells) {
      this.drafts.lengthen(this.drafts.ownerOf(last, column), { row: shape.row, column }, text);
    }
    last.continuationRows.push(shape.row);
    this.continuations.add(shape.row);
    return true;
  }

  #addItem(shape: RowShape): void {
    const draft = this.drafts.add(shape);
    for (const [column, text] of shape.cells) {
      const isTail = mayHoldTail(this.drafts.idOf(column)) && this.#giveTail(draft, column, text);
      if (!isTail) this.drafts.own(column, draft);
    }
  }

  /** A cell of a new row that is the rest of the cell above goes back there; the row stays an item. */
  #giveTail(draft: ItemDraft, column: number, text: string): boolean {
    const owner = this.drafts.ownerAbove(column);
    const upper = owner?.textAt(column);
    if (!owner?.hasRoomAt(column) || upper === undefined || isNumbered(text)) return false;
    const bonus = this.#afterPageBreak ? PAGE_BREAK_BONUS : 0;
    const total = tailEvidence(upper, text, this.#habits.of(column), LEAST_TAIL - bonus) + bonus;
    if (total < LEAST_TAIL) return false;
    const certain = total >= CERTAIN && !this.#mayBeginAnew(upper, text);
    const at = { row: draft.shape.row, column };
    this.observations.push({ kind: "torn-tail", row: at.row, certain, piece: this.drafts.tornPiece(at, owner) });
    if (!certain) return false;
    draft.giveTail(column);
    this.drafts.lengthen(owner, at, text);
    return true;
  }

  /**
   * Away from a page break a capital may as well begin a task whose number was forgotten, unless the text above has no
   * end: a person decides.
   */
  #mayBeginAnew(upper: string, text: string): boolean {
    return !this.#afterPageBreak && beginsWithCapital(text) && !endsOpen(upper);
  }
}

const PAGE_BREAK_BONUS = 0.5;
const LEAST_TAIL = 1;

const mayHoldTail = (id: ColumnId | undefined): boolean => id === "objective" || id === "task" || id === "activity";

/** Rows that a page's end leaves beside the header: numbers of columns and of pages. */
const isPageMatter = (kind: BodyRow["kind"]): boolean => kind === "column-numbers" || kind === "blank";
