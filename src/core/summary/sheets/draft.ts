import { itemAt } from "../../collections";
import { columnName, formatAddress, formatRange } from "../../grid/a1";
import type { CellAddress, CellRange } from "../../grid/address";
import type { NewCell, NewChart, NewTable, SheetContent } from "../../grid/sheet-content";
import type { Source } from "../entries";
import { rowHeights, type DraftCell } from "./row-heights";
import { RowGroups } from "./row-groups";
import { fitsOnePage, pageBreaks, pagesTall } from "./pages";
import { PRINT, STYLE, type Look } from "./style";

/** A number on a sheet and the rows of the units' annexes that it was counted from. */
export interface Figure {
  readonly sheet: string;
  /** "C12" */
  readonly cell: string;
  /** "Số nhiệm vụ" */
  readonly measure: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly from: readonly Source[];
}

/** A total and the formula that must give the same over "Danh mục chi tiết". */
export interface Check {
  readonly label: string;
  readonly sheet: string;
  readonly at: CellAddress;
  readonly value: number;
  readonly formula: string;
}

function cellOf(value: NewCell["value"], format: Look, formula: string | undefined): DraftCell {
  if (value === undefined) return { format };
  return formula === undefined ? { value, format } : { value, format, formula };
}

/** A sheet while it is being written, from top to bottom. */
export class SheetDraft {
  readonly name: string;
  /** Columns that go to the printer; helper columns stand right of them. */
  readonly width: number;
  readonly figures: Figure[] = [];
  readonly checks: Check[] = [];
  readonly #rows = new Map<number, Map<number, DraftCell>>();
  readonly #merges: CellRange[] = [];
  readonly #heights = new Map<number, number>();
  readonly #printedWidths: readonly number[];
  readonly #widths: Map<number, number>;
  readonly #tables: NewTable[] = [];
  readonly #charts: NewChart[] = [];
  readonly #groups = new RowGroups();
  #next = 0;
  #titleRows: { readonly first: number; readonly last: number; readonly isFrozen: boolean } | null = null;

  constructor(name: string, columnWidths: readonly number[]) {
    this.name = name;
    this.width = columnWidths.length;
    this.#printedWidths = columnWidths;
    this.#widths = new Map(columnWidths.entries());
  }

  /** The first row that is still empty. */
  get next(): number {
    return this.#next;
  }

  leaveBlank(rows = 1): void {
    this.#next += rows;
  }

  put(row: number, column: number, value: NewCell["value"], format: Look, formula?: string): void {
    const cells = this.#rows.get(row) ?? new Map<number, DraftCell>();
    cells.set(column, cellOf(value, format, formula));
    this.#rows.set(row, cells);
    this.#next = Math.max(this.#next, row + 1);
  }

  /** A cell over several; every covered cell gets the look, for the borders' sake. */
  span(range: CellRange, value: NewCell["value"], format: Look, height?: number): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        this.put(row, column, row === range.top && column === range.left ? value : undefined, format);
      }
    }
    if (range.top !== range.bottom || range.left !== range.right) this.#merges.push(range);
    if (height !== undefined) this.#heights.set(range.top, height);
  }

  /** A line across the printed width. */
  line(value: string, format: Look, height?: number): void {
    const row = this.#next;
    this.span({ top: row, left: 0, bottom: row, right: this.width - 1 }, value, format, height);
  }

  /** The heading of a table, which stays with it on one page. */
  caption(value: string): void {
    this.#groups.begin(this.#next);
    this.line(value, STYLE.caption);
  }

  /** Below the last table only signatures follow: they stay with its last row. */
  endTables(): void {
    this.#groups.end(this.#next);
  }

  setHeight(row: number, height: number): void {
    this.#heights.set(row, height);
  }

  setWidth(column: number, width: number): void {
    this.#widths.set(column, width);
  }

  /** Points from the left edge of one printed column to the right edge of another. */
  widthOf(left: number, right: number): number {
    let width = 0;
    for (let column = left; column <= right; column += 1) width += itemAt(this.#printedWidths, column);
    return width;
  }

  /** The first rows named so are printed on every page that their table goes on to. */
  repeatRows(first: number, last: number, { isFrozen = true } = {}): void {
    this.#titleRows ??= { first, last, isFrozen };
  }

  addTable(name: string, range: CellRange): void {
    this.#tables.push({ name, range });
  }

  addChart(chart: NewChart): void {
    this.#charts.push(chart);
  }

  /** "$C$12" */
  static absolute({ row, column }: CellAddress): string {
    return `$${columnName(column)}$${row + 1}`;
  }

  static cellName(row: number, column: number): string {
    return formatAddress({ row, column });
  }

  #fittedHeights(): Map<number, number> {
    return rowHeights(this.#rows, this.#merges, (left, right) => this.widthOf(left, right), this.width);
  }

  finish(): SheetContent {
    const right = this.width - 1;
    const heights = new Map([...this.#fittedHeights(), ...this.#heights]);
    const title = this.#titleRows;
    const rows = { count: this.#next, heights, width: this.widthOf(0, right) };
    const isOneSheet = pagesTall(rows) <= MOST_SHRUNK;
    const table = title && this.#groups.around(title.first, this.#next);
    const repeated = table && !fitsOnePage(rows, table) ? { first: title.first, last: title.last } : null;
    return {
      name: this.name,
      rows: this.#rows,
      merges: this.#merges,
      rowHeights: heights,
      columnWidths: this.#widths,
      ...(title?.isFrozen === true && { frozenRows: title.last + 1 }),
      print: {
        ...PRINT,
        ...(isOneSheet ? { fitToHeight: 1 } : { rowBreaks: pageBreaks(rows, this.#groups.all(this.#next), repeated) }),
        titleRows: repeated,
        printArea: formatRange({ top: 0, left: 0, bottom: Math.max(0, this.#next - 1), right }),
      },
      tables: this.#tables,
      charts: this.#charts,
    };
  }
}

/** What is a little longer than a page is printed a little smaller: no last row or signature stands alone on the next. */
const MOST_SHRUNK = 1.25;
