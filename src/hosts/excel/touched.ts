import { rangeOf, type CellRange } from "../../core/grid/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../core/grid/a1";
import type { Edit, EditPlan } from "../../core/grid/edit";
import { cellCount } from "./extent";
import { jsonBytes } from "./meter";
import { OriginalPlace } from "./original-place";
import { rectanglesOf, type KeyedCell } from "./rectangles";

/** A block of cells to be read before a plan is carried out, and the bytes that asking and answering may take. */
export interface TouchedBlock {
  readonly range: CellRange;
  readonly bytes: number;
}

/** The request for a range, and a cell's share of the answer beside its text. */
const BLOCK_BYTES = 1_900;
const CELL_BYTES = 40;
const TIMES_SENT = 3;
/** Blocks are small enough to fill a message well. */
const MOST_CELLS = 48;
/** A cell's look in an answer: about 440, more where its lines and alignments have long names. */
const LOOK_BYTES = 455;

/** The cells whose values the plan relies on, as they stand now. `extent`: how far whole rows and columns are read. */
export function touchedValues({ edits }: EditPlan, extent: CellRange | undefined): TouchedBlock[] {
  const place = new OriginalPlace();
  const cells: KeyedCell<number>[] = [];
  const ranges: CellRange[] = [];
  for (const edit of edits) {
    const touched = touchedRange(edit, extent);
    const range = touched && place.range(touched);
    if (range && edit.kind === "setValue") cells.push(cellOf(range, jsonBytes(edit.before)));
    else if (range) ranges.push(range);
    place.pass(edit);
  }
  return [
    ...blocksOf(cells),
    ...ranges.map((range) => ({ range, bytes: BLOCK_BYTES + cellCount(range) * CELL_BYTES })),
  ];
}

/** The cells whose look the plan relies on, as they stand now: asked for only where the document's file is not to be had. */
export function touchedLooks({ edits }: EditPlan): TouchedBlock[] {
  const place = new OriginalPlace();
  const cells: KeyedCell<number>[] = [];
  for (const edit of edits) {
    const range = edit.kind === "setFormat" ? place.range(rangeOf(edit.at)) : undefined;
    if (range) cells.push(cellOf(range, 0));
    place.pass(edit);
  }
  return blocksOf(cells, LOOK_BYTES);
}

const cellOf = ({ top, left }: CellRange, bytes: number): KeyedCell<number> => ({
  at: { row: top, column: left },
  key: "",
  item: bytes,
});

const blocksOf = (cells: readonly KeyedCell<number>[], cellBytes = CELL_BYTES): TouchedBlock[] =>
  rectanglesOf(unique(cells), MOST_CELLS).map(({ range, items }) => ({
    range,
    bytes: BLOCK_BYTES + items.flat().reduce((sum, bytes) => sum + TIMES_SENT * bytes + cellBytes, 0),
  }));

const unique = (cells: readonly KeyedCell<number>[]): KeyedCell<number>[] => [
  ...new Map(cells.map((cell) => [`${cell.at.row}:${cell.at.column}`, cell])).values(),
];

function touchedRange(edit: Edit, extent: CellRange = WHOLE_GRID): CellRange | undefined {
  switch (edit.kind) {
    case "setValue":
      return rangeOf(edit.at);
    case "merge":
      return edit.range;
    case "deleteRows":
      return { ...extent, top: edit.row, bottom: edit.row + edit.rows.length - 1 };
    case "deleteColumns":
      return { ...extent, left: edit.column, right: edit.column + edit.columns.length - 1 };
    default:
      return undefined;
  }
}

const WHOLE_GRID: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
