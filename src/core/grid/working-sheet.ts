import type { CellAddress, CellRange } from "./address";
import type { CellFormat, PrintSetup } from "./format";
import { sameFormat } from "./same";
import { EMPTY_CELL, type Cell, type GridSnapshot } from "./snapshot";

/** A row or a column of the working copy. Cells stand in rows only. */
export interface Line {
  readonly cells: Map<number, Cell>;
  length: number | undefined;
  isHidden: boolean;
  format: CellFormat | undefined;
}

const newLine = (): Line => ({ cells: new Map(), length: undefined, isHidden: false, format: undefined });

/**
 * A snapshot's copy that edits change in place. Rows stand in an array, so that thousands of insertions and deletions
 * move references and not cells.
 */
export class WorkingSheet {
  readonly name: string;
  readonly rows: (Line | undefined)[];
  readonly columns: (Line | undefined)[];
  /** Rows that have held a formula: only these are looked at when references shift. */
  readonly formulaRows = new Set<Line>();
  merges: CellRange[];
  print: PrintSetup;
  readonly #defaultFormat: CellFormat | undefined;

  constructor(snapshot: GridSnapshot) {
    const { rows, rowHeights, columnWidths, hiddenRows, hiddenColumns, defaults } = snapshot;
    this.name = snapshot.sheet;
    this.merges = [...snapshot.merges];
    this.print = snapshot.print;
    this.#defaultFormat = defaults?.format;
    this.rows = linesOf(rowHeights, hiddenRows, defaults?.rows, rows.keys());
    this.columns = linesOf(columnWidths, hiddenColumns, defaults?.columns);
    for (const [number, cells] of rows) {
      const row = this.row(number);
      for (const [column, cell] of cells) {
        row.cells.set(column, cell);
        if (cell.formula !== undefined) this.formulaRows.add(row);
      }
    }
  }

  row(number: number): Line {
    return lineAt(this.rows, number);
  }

  column(number: number): Line {
    return lineAt(this.columns, number);
  }

  cell(at: CellAddress): Cell {
    const stored = this.rows[at.row]?.cells.get(at.column);
    if (stored) return stored;
    const format = this.#emptyFormat(at);
    return format ? { ...EMPTY_CELL, format } : EMPTY_CELL;
  }

  /** An empty cell that looks as its place does is not stored. */
  setCell(at: CellAddress, cell: Cell): void {
    const row = this.row(at.row);
    const isNothing = cell.value === null && cell.formula === undefined;
    if (isNothing && sameFormat(cell.format, this.#emptyFormat(at) ?? EMPTY_CELL.format)) row.cells.delete(at.column);
    else row.cells.set(at.column, cell);
    if (cell.formula !== undefined) this.formulaRows.add(row);
  }

  #emptyFormat({ row, column }: CellAddress): CellFormat | undefined {
    return this.rows[row]?.format ?? this.columns[column]?.format ?? this.#defaultFormat;
  }

  freeze(): GridSnapshot {
    const format = this.#defaultFormat;
    return {
      sheet: this.name,
      rows: pick(this.rows, ({ cells }) => (cells.size > 0 ? cells : undefined)),
      merges: this.merges,
      hiddenRows: new Set(pick(this.rows, ({ isHidden }) => isHidden || undefined).keys()),
      hiddenColumns: new Set(pick(this.columns, ({ isHidden }) => isHidden || undefined).keys()),
      rowHeights: pick(this.rows, ({ length }) => length),
      columnWidths: pick(this.columns, ({ length }) => length),
      print: this.print,
      ...(format && {
        defaults: {
          format,
          rows: pick(this.rows, (row) => row.format),
          columns: pick(this.columns, (column) => column.format),
        },
      }),
    };
  }
}

function linesOf(
  lengths: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  formats: ReadonlyMap<number, CellFormat> | undefined,
  others: Iterable<number> = [],
): (Line | undefined)[] {
  let last = -1;
  for (const numbers of [lengths.keys(), hidden, formats?.keys() ?? [], others]) {
    for (const number of numbers) last = Math.max(last, number);
  }
  const lines = Array.from<unknown, Line | undefined>({ length: last + 1 }, () => undefined);
  for (const [number, length] of lengths) lineAt(lines, number).length = length;
  for (const number of hidden) lineAt(lines, number).isHidden = true;
  for (const [number, format] of formats ?? []) lineAt(lines, number).format = format;
  return lines;
}

function lineAt(lines: (Line | undefined)[], number: number): Line {
  while (lines.length < number) lines.push(undefined);
  return (lines[number] ??= newLine());
}

function pick<T>(lines: readonly (Line | undefined)[], value: (line: Line) => T | undefined): Map<number, T> {
  const picked = new Map<number, T>();
  for (const [number, line] of lines.entries()) {
    const found = line && value(line);
    if (found !== undefined) picked.set(number, found);
  }
  return picked;
}
