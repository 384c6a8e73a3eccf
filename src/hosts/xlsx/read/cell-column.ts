import { MAX_COLUMNS } from "../../../core/grid/a1";

const LETTERS = 26;
const BEFORE_A = 64;
const [FIRST, LAST] = [65, 90];
const [ZERO, NINE] = [48, 57];

/**
 * The zero-based column of a cell's address such as "AB12", which must lie in the row of this number (counted from 1);
 * undefined for anything else. Called once a cell: it reads letters by their codes and makes nothing.
 */
export function cellColumn(address: string, rowNumber: number): number | undefined {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(0); code >= FIRST && code <= LAST; code = address.charCodeAt(++at)) {
    column = column * LETTERS + code - BEFORE_A;
  }
  let row = 0;
  for (let code = address.charCodeAt(at); code >= ZERO && code <= NINE; code = address.charCodeAt(++at)) {
    row = row * 10 + code - ZERO;
  }
  const isAddress = at === address.length && column > 0 && column <= MAX_COLUMNS && row === rowNumber;
  return isAddress ? column - 1 : undefined;
}
