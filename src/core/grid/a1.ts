import type { CellAddress, CellRange } from "./address";

const LETTERS = 26;
const FIRST_LETTER = 65;
/** Excel's limits: https://support.microsoft.com, "Excel specifications and limits". */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a column: 0 is "A", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** "H12" for `{ row: 11, column: 7 }`. */
export const formatAddress = ({ row, column }: CellAddress): string => `${columnName(column)}${row + 1}`;

/** "A6:I70"; one cell is written once, "A6". */
export function formatRange({ top, left, bottom, right }: CellRange): string {
  const first = formatAddress({ row: top, column: left });
  const last = formatAddress({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "H12" or "$H$12"; undefined for anything else or outside Excel's grid. */
export function parseAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text.toUpperCase());
  if (!match) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1;
  const row = Number(digits);
  return column <= MAX_COLUMNS && row <= MAX_ROWS ? { row: row - 1, column: column - 1 } : undefined;
}

/** Reads "A6:I70" or "A6", in any order of corners; undefined for anything else. */
export function parseRange(text: string): CellRange | undefined {
  const [firstText = "", lastText = firstText, ...more] = text.split(":");
  const first = parseAddress(firstText);
  const last = parseAddress(lastText);
  if (!first || !last || more.length > 0) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
