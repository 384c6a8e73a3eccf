import type { CellAddress } from "../grid/address";
import type { ColumnId, Heading, Observation, RowKind, TornPiece } from "./annex";
import type { BodyRow, RowCorrections } from "./classify-rows";
import { isNumbered, readHabits, tailEvidence, type ColumnHabit } from "./continuity";
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

export interface Rejoined {
  readonly drafts: readonly ItemDraft[];
  readonly continuations: ReadonlySet<number>;
  readonly observations: readonly Observation[];
}

const CERTAIN = 2;
const POSSIBLE = 0.5;
const SURELY_NEW = -3;

interface State {
  readonly columnIds: ReadonlyMap<number, ColumnId>;
  readonly habitOf: (column: number) => ColumnHabit;
  readonly isWhollyNumbered: boolean;
  readonly drafts: ItemDraft[];
  readonly continuations: Set<number>;
  readonly observations: Observation[];
  section: Heading | undefined;
  subsection: Heading | undefined;
  /** First draft of the present section: no tail goes back beyond it. */
  sectionStart: number;
  afterPageBreak: boolean;
}

/** Turns content rows into drafts of items; texts that a page break cut go back to where they belong. */
export function rejoin(
  rows: readonly BodyRow[],
  columnIds: ReadonlyMap<number, ColumnId>,
  corrections: RowCorrections,
): Rejoined {
  const content = rows.filter(({ kind }) => kind === "item").map(({ shape }) => shape);
  const state: State = {
    columnIds,
    habitOf: readHabits(content),
    isWhollyNumbered: isWhollyNumbered(content),
    drafts: [],
    continuations: new Set(),
    observations: [],
    section: undefined,
    subsection: undefined,
    sectionStart: 0,
    afterPageBreak: false,
  };
  for (const row of rows) take(state, row, corrections.get(row.shape.row));
  return state;
}

/** Nearly every row that looks like a task carries a number, so that one without is no task. */
function isWhollyNumbered(content: readonly RowShape[]): boolean {
  const full = content.filter(({ cells }) => cells.size >= 3);
  const numbered = full.filter(({ numeral }) => numeral).length;
  return full.length >= 3 && numbered >= full.length * 0.85;
}

function take(state: State, { shape, kind, heading }: BodyRow, corrected: RowKind | undefined): void {
  if (kind === "section" || kind === "subsection") {
    if (kind === "section") state.section = heading;
    state.subsection = kind === "section" ? undefined : heading;
    state.sectionStart = state.drafts.length;
  } else if (kind === "item") {
    if (!joinRow(state, shape, corrected)) addItem(state, shape);
  }
  state.afterPageBreak = kind === "repeated-header" || (state.afterPageBreak && kind === "column-numbers");
}

/** Joins a row to the item above, if it is the rest of it; says so either way when that is worth a look. */
function joinRow(state: State, shape: RowShape, corrected: RowKind | undefined): boolean {
  const last = state.drafts.at(-1);
  if (!last || state.drafts.length <= state.sectionStart) return false;
  if (corrected === "continuation") return append(state, last, shape);
  if (corrected || shape.ordinal !== "") return false;
  const evidence = rowEvidence(state, last, shape);
  if (evidence < POSSIBLE) return false;
  const certain = evidence >= CERTAIN;
  const pieces = [...shape.cells.keys()].map((column) =>
    pieceOf(state, { row: shape.row, column }, ownerOf(state, last, column)),
  );
  state.observations.push({ kind: "torn-row", row: shape.row, intoRow: last.shape.row, certain, pieces });
  return certain && append(state, last, shape);
}

function rowEvidence(state: State, last: ItemDraft, shape: RowShape): number {
  const scores = [...shape.cells].map(([column, text]) => cellEvidence(state, last, column, text));
  const best = Math.max(...scores);
  const isNew = scores.some((score) => score <= SURELY_NEW);
  const duties = [...shape.cells].filter(([column]) => isDuty(state, column));
  if (
    isNew &&
    (best < CERTAIN || duties.some(([column, text]) => cellEvidence(state, last, column, text) < POSSIBLE))
  ) {
    return SURELY_NEW;
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const unnumbered = state.isWhollyNumbered ? (duties.length === 0 ? 3 : 2) : 0;
  return (isNew ? best : Math.min(best, mean + 1.5)) + unnumbered + (state.afterPageBreak ? 1 : 0);
}

const isDuty = (state: State, column: number): boolean => {
  const id = state.columnIds.get(column);
  return id === "lead" || id === "cooperation" || id === "deadline";
};

function cellEvidence(state: State, last: ItemDraft, column: number, text: string): number {
  const owner = last.pieces.get(column) ?? ownerAbove(state, column)?.pieces.get(column);
  return tailEvidence(owner?.text ?? "", text, state.habitOf(column));
}

/** The nearest item of the section with a text in the column. */
function ownerAbove(state: State, column: number): ItemDraft | undefined {
  for (let index = state.drafts.length - 1; index >= state.sectionStart; index--) {
    const draft = state.drafts[index];
    if (draft?.pieces.has(column)) return draft;
  }
  return undefined;
}

function append(state: State, last: ItemDraft, shape: RowShape): true {
  for (const [column, text] of shape.cells) {
    lengthen(ownerOf(state, last, column), column, { row: shape.row, column }, text);
  }
  last.continuationRows.push(shape.row);
  state.continuations.add(shape.row);
  return true;
}

/** The item whose text a cell below goes on: the last one, or for a shared column the nearest that has a text. */
const ownerOf = (state: State, last: ItemDraft, column: number): ItemDraft =>
  isShared(state, column) && !last.pieces.has(column) ? (ownerAbove(state, column) ?? last) : last;

function pieceOf(state: State, at: CellAddress, owner: ItemDraft): TornPiece {
  const column = state.columnIds.get(at.column);
  const into = owner.pieces.get(at.column)?.cells[0] ?? { row: owner.shape.row, column: at.column };
  return { at, into, ...(column && { column }) };
}

/** Objectives and tasks stand for several rows, so their text may have begun further up. */
const isShared = (state: State, column: number): boolean => {
  const id = state.columnIds.get(column);
  return id === "objective" || id === "task";
};

function lengthen(draft: ItemDraft, column: number, at: CellAddress, text: string): void {
  const before = draft.pieces.get(column);
  draft.pieces.set(column, {
    cells: [...(before?.cells ?? []), at],
    text: joinTorn(before?.text ?? "", text),
  });
}

const PAGE_BREAK_BONUS = 0.5;
const LEAST_TAIL = 1;

const mayHoldTail = (state: State, column: number): boolean => {
  const id = state.columnIds.get(column);
  return id === "objective" || id === "task" || id === "activity";
};

function addItem(state: State, shape: RowShape): void {
  const draft: ItemDraft = {
    shape,
    section: state.section,
    subsection: state.subsection,
    pieces: new Map(),
    continuationRows: [],
    gaveTail: new Set(),
  };
  for (const [column, text] of shape.cells) {
    const at = { row: shape.row, column };
    if (!giveTail(state, draft, at, text)) draft.pieces.set(column, { cells: [at], text });
  }
  state.drafts.push(draft);
}

/** A cell of a new row that is the rest of the cell above goes back there; the row stays an item. */
function giveTail(state: State, draft: ItemDraft, at: CellAddress, text: string): boolean {
  const owner = mayHoldTail(state, at.column) ? ownerAbove(state, at.column) : undefined;
  if (!owner || isNumbered(text)) return false;
  const evidence = tailEvidence(owner.pieces.get(at.column)?.text ?? "", text, state.habitOf(at.column));
  const total = evidence + (state.afterPageBreak ? PAGE_BREAK_BONUS : 0);
  if (total < LEAST_TAIL) return false;
  const certain = total >= CERTAIN;
  state.observations.push({ kind: "torn-tail", row: at.row, certain, piece: pieceOf(state, at, owner) });
  if (!certain) return false;
  lengthen(owner, at.column, at, text);
  draft.gaveTail.add(at.column);
  return true;
}
