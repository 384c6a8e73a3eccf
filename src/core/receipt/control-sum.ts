import { largest } from "../collections";
import type { CellRange } from "../grid/address";
import { cellAt, type Cell, type GridSnapshot } from "../grid/snapshot";

/** Weights tell places apart: places that share a weight are this far from each other, far beyond a slip of typing. */
export const WEIGHT = { row: 131, letter: 31, column: 17, modulus: 9973 } as const;

/** What a formula of the sheet and the core work out alike over a table. Integers stay below 2^53. */
export interface ControlSum {
  /** Letters of the longest row, its cells joined by "|". */
  readonly letters: number;
  readonly text: number;
  /** How many letters all texts have, so that what is typed beyond `letters` shows too. */
  readonly length: number;
  readonly number: number;
  /** The sum of the numbers' weights without their signs: what the error of adding up is measured by. */
  readonly magnitude: number;
}

/** More letters than these in one table make Excel slow at every key; about 500 full rows. */
const MOST_LETTERS = 500_000;
/** Columns of a sheet count the letters of a row. */
const MOST_LETTERS_A_ROW = 16_000;
/** Characters that programs keep or count differently: beyond the basic plane, and control characters save line feeds. */
const UNSURE = /[\u{10000}-\u{10FFFF}\p{Cs}]|(?!\n)\p{Cc}/u;

const weightAt = (row: number, place: number, perPlace: number): number =>
  ((row * WEIGHT.row + place * perPlace) % WEIGHT.modulus) + 1;

/** Undefined for a table that a formula would be too slow or not sure about. */
export function controlSum(snapshot: GridSnapshot, range: CellRange): ControlSum | undefined {
  const rows = linesOf(range.top, range.bottom).map((row) =>
    linesOf(range.left, range.right).map((column) => cellAt(snapshot, { row, column })),
  );
  if (rows.flat().some(isUnsure)) return undefined;
  const texts = rows.map((cells) => cells.map(textOf).join("|"));
  const letters = largest(texts.map(({ length }) => length));
  if (letters > MOST_LETTERS_A_ROW || letters * rows.length > MOST_LETTERS) return undefined;
  const weighed = rows.flatMap((cells, row) =>
    cells.map(({ value }, column) =>
      typeof value === "number" ? value * weightAt(row, column + 1, WEIGHT.column) : 0,
    ),
  );
  return {
    letters,
    text: sum(texts.map((text, row) => weighText(text.padEnd(letters), row))),
    length: sum(rows.flat().map((cell) => textOf(cell).length)),
    number: sum(weighed),
    magnitude: sum(weighed.map(Math.abs)),
  };
}

const linesOf = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const textOf = ({ value }: Cell): string => (typeof value === "string" ? value : "");

const isUnsure = (cell: Cell): boolean => cell.isError === true || UNSURE.test(textOf(cell));

function weighText(text: string, row: number): number {
  let total = 0;
  for (let index = 0; index < text.length; index++) {
    total += text.charCodeAt(index) * weightAt(row, index + 1, WEIGHT.letter);
  }
  return total;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
