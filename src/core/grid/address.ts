/** A cell's place, zero-based: A1 is `{ row: 0, column: 0 }`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, all four edges inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rangeOf = ({ row, column }: CellAddress): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const contains = (range: CellRange, { row, column }: CellAddress): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

export const intersects = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const sameAddress = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;
