import { columnName } from "../../grid/a1";
import type { Entry } from "../entries";
import { SheetDraft } from "./draft";
import { STYLE } from "./style";

/** A row or column of a crosstab: what people read and what formulas compare. */
export interface Heading {
  readonly label: string;
  readonly code: string;
}

export interface Crosstab {
  /** "Số nhiệm vụ" */
  readonly measure: string;
  readonly rowHeading: string;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  readonly rowOf: (entry: Entry) => string;
  readonly columnOf: (entry: Entry) => string | undefined;
  /** What an entry adds; entries that add nothing are no source of the figure. */
  readonly amountOf: (entry: Entry) => number;
  /** The figure's formula; `rowCode` is the reference of a cell, `columnCode` a text. */
  readonly formula: (rowCode: string, columnCode: string) => string;
  /** The formula over "Danh mục chi tiết" that the grand total must equal. */
  readonly grandTotal: string;
}

interface Cell {
  value: number;
  readonly from: Entry["source"][];
}

/** TT, the row's name, a figure a column, the row's sum; the last row sums the columns. Codes stand off the paper. */
export function putCrosstab(draft: SheetDraft, entries: readonly Entry[], table: Crosstab): void {
  const top = draft.next;
  const last = table.columns.length + 2;
  const labels = ["TT", table.rowHeading, ...table.columns.map(({ label }) => label), "Cộng"];
  for (const [column, label] of labels.entries()) draft.put(top, column, label, STYLE.header);
  const cells = collect(entries, table);
  for (const [index, row] of table.rows.entries()) putRow(draft, top + 1 + index, index, row, table, cells);
  putTotals(draft, top + 1, last, table, cells);
}

function collect(entries: readonly Entry[], { rowOf, columnOf, amountOf }: Crosstab): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const entry of entries) {
    const amount = amountOf(entry);
    const column = columnOf(entry);
    if (amount === 0 || column === undefined) continue;
    const key = cellKey(rowOf(entry), column);
    const cell = cells.get(key) ?? { value: 0, from: [] };
    cell.value += amount;
    cell.from.push(entry.source);
    cells.set(key, cell);
  }
  return cells;
}

const cellKey = (row: string, column: string): string => `${row}\n${column}`;
const NOTHING: Cell = { value: 0, from: [] };

function putRow(
  draft: SheetDraft,
  at: number,
  index: number,
  row: Heading,
  { measure, columns, formula }: Crosstab,
  cells: ReadonlyMap<string, Cell>,
): void {
  const last = columns.length + 2;
  const code = `$${columnName(draft.width + 1)}${at + 1}`;
  draft.put(at, 0, index + 1, STYLE.centred);
  draft.put(at, 1, row.label, STYLE.text);
  draft.put(at, draft.width + 1, row.code, STYLE.helper);
  for (const [offset, column] of columns.entries()) {
    const { value, from } = cells.get(cellKey(row.code, column.code)) ?? NOTHING;
    draft.put(at, offset + 2, value, STYLE.count, formula(code, column.code));
    const cell = SheetDraft.cellName(at, offset + 2);
    draft.figures.push({ sheet: draft.name, cell, measure, row: row.label, column: column.label, value, from });
  }
  const sum = columns.reduce((total, column) => total + (cells.get(cellKey(row.code, column.code))?.value ?? 0), 0);
  draft.put(at, last, sum, STYLE.count, sumOf(at, 2, at, last - 1));
}

function putTotals(
  draft: SheetDraft,
  first: number,
  last: number,
  table: Crosstab,
  cells: ReadonlyMap<string, Cell>,
): void {
  const at = draft.next;
  draft.span({ top: at, left: 0, bottom: at, right: 1 }, "Tổng cộng", STYLE.totalText);
  let grand = 0;
  for (const [offset, column] of table.columns.entries()) {
    const value = table.rows.reduce((sum, row) => sum + (cells.get(cellKey(row.code, column.code))?.value ?? 0), 0);
    grand += value;
    draft.put(at, offset + 2, value, STYLE.totalCount, sumOf(first, offset + 2, at - 1, offset + 2));
  }
  draft.put(at, last, grand, STYLE.totalCount, sumOf(first, last, at - 1, last));
  draft.checks.push({
    label: table.measure,
    sheet: draft.name,
    at: { row: at, column: last },
    value: grand,
    formula: table.grandTotal,
  });
  const total = SheetDraft.cellName(at, last);
  draft.put(at, draft.width + 1, "Khớp", STYLE.helper, `IF(${total}=${table.grandTotal},"Khớp","Lệch")`);
}

/** The sum of a block; no formula can sum a block that has no rows. */
function sumOf(top: number, left: number, bottom: number, right: number): string {
  if (bottom < top || right < left) return "0";
  return `SUM(${SheetDraft.cellName(top, left)}:${SheetDraft.cellName(bottom, right)})`;
}
