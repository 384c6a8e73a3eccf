import { columnName } from "../a1";

/** One corner of a reference: a part that is absent is the whole column or row. Zero-based. */
export interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** A reference as a formula writes it: "Sheet!$A1:B2", "5:7", "C:C". */
export interface Reference {
  /** Undefined for the formula's own sheet. */
  readonly sheet?: string;
  /** The sheet as it is written before the corners: "", "Sheet1!" or "'Phụ lục'!". */
  readonly prefix: string;
  readonly corners: readonly [Corner] | readonly [Corner, Corner];
}

/** What stands for a reference whose cells are gone. */
export const LOST = "#REF!";

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!`;
/** A text, a structured reference, or a reference that is no piece of a longer name or a function. */
const PIECE = new RegExp(
  String.raw`"[^"]*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\]])(?<sheet>${SHEET})?(?<area>${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\p{L}\p{N}_.(!])`,
  "gu",
);

/**
 * Rewrites each reference of a formula, its sheet included; texts, names and functions stay as they are, and so does a
 * reference for which `change` answers undefined.
 */
export function mapReferences(formula: string, change: (reference: Reference) => string | undefined): string {
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const { sheet, area } = rest.at(-1) as { sheet?: string; area?: string };
    if (area === undefined) return piece;
    const prefix = sheet === undefined ? {} : { sheet: sheetName(sheet), prefix: sheet };
    return change({ prefix: "", ...prefix, corners: cornersOf(area) }) ?? piece;
  });
}

const sheetName = (prefix: string): string => prefix.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");

function cornersOf(area: string): Reference["corners"] {
  const [first = "", last] = area.split(":");
  return last === undefined ? [cornerOf(first)] : [cornerOf(first), cornerOf(last)];
}

function cornerOf(text: string): Corner {
  const letters = text.replace(/[^A-Za-z]/gu, "");
  const digits = text.replace(/\D/gu, "");
  return {
    ...(letters !== "" && { column: columnNumber(letters) }),
    ...(digits !== "" && { row: Number(digits) - 1 }),
    isColumnFixed: /\$[A-Za-z]/u.test(text),
    isRowFixed: /\$\d/u.test(text),
  };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A corner as formulas write it: "$A1", "C", "7". */
export const formatCorner = ({ column, row, isColumnFixed, isRowFixed }: Corner): string =>
  (column === undefined ? "" : `${isColumnFixed ? "$" : ""}${columnName(column)}`) +
  (row === undefined ? "" : `${isRowFixed ? "$" : ""}${row + 1}`);

export const formatCorners = (corners: Reference["corners"]): string => corners.map(formatCorner).join(":");

/** A sheet's name as formulas write it, always within apostrophes, which is right for every name. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
