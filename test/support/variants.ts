import type { CellRange } from "../../src/core/grid/address";
import type { Cell, CellValue, GridSnapshot } from "../../src/core/grid/snapshot";

/** A sheet whose rows and columns a test moves about; every method gives a new one. */
export class Variant {
  readonly rows: readonly ReadonlyMap<number, Cell>[];
  readonly merges: readonly CellRange[];
  readonly #base: GridSnapshot;

  private constructor(base: GridSnapshot, rows: readonly ReadonlyMap<number, Cell>[], merges: readonly CellRange[]) {
    this.#base = base;
    this.rows = rows;
    this.merges = merges;
  }

  static of(snapshot: GridSnapshot): Variant {
    const last = Math.max(...snapshot.rows.keys());
    const rows = Array.from({ length: last + 1 }, (_, row) => snapshot.rows.get(row) ?? new Map<number, Cell>());
    return new Variant(snapshot, rows, snapshot.merges);
  }

  get snapshot(): GridSnapshot {
    const filled = this.rows.flatMap((cells, row): [number, ReadonlyMap<number, Cell>][] =>
      cells.size > 0 ? [[row, cells]] : [],
    );
    return { ...this.#base, rows: new Map(filled), merges: this.merges, hiddenRows: new Set() };
  }

  /** Rows put in before a row; merges that reach over it grow. */
  insert(row: number, rows: readonly ReadonlyMap<number, Cell>[]): Variant {
    const moved = this.merges.map((merge) => ({
      ...merge,
      top: merge.top >= row ? merge.top + rows.length : merge.top,
      bottom: merge.bottom >= row ? merge.bottom + rows.length : merge.bottom,
    }));
    return new Variant(this.#base, [...this.rows.slice(0, row), ...rows, ...this.rows.slice(row)], moved);
  }

  replace(row: number, cells: ReadonlyMap<number, Cell>): Variant {
    return new Variant(this.#base, this.rows.with(row, cells), this.merges);
  }

  /** Every column goes where `place` says. */
  columns(place: (column: number) => number): Variant {
    const rows = this.rows.map((cells) => new Map([...cells].map(([column, cell]) => [place(column), cell])));
    const merges = this.merges.map((merge) =>
      merge.left === merge.right
        ? { ...merge, left: place(merge.left), right: place(merge.left) }
        : { ...merge, right: merge.right + place(merge.left) - merge.left, left: place(merge.left) },
    );
    return new Variant(this.#base, rows, merges);
  }

  dissolved(): Variant {
    return new Variant(this.#base, this.rows, []);
  }

  texts(change: (text: string, row: number) => string, fontName?: string): Variant {
    const rows = this.rows.map(
      (cells, row) =>
        new Map([...cells].map(([column, cell]) => [column, withText(cell, change(cell.text, row), fontName)])),
    );
    return new Variant(this.#base, rows, this.merges);
  }
}

export function withText(cell: Cell, text: string, fontName?: string): Cell {
  const value: CellValue = typeof cell.value === "string" ? text : cell.value;
  return { ...cell, value, text, format: fontName === undefined ? cell.format : { ...cell.format, fontName } };
}
