import type { CellAddress } from "../../core/grid/address";
import { DEFAULT_FORMAT, type CellFormat } from "../../core/grid/format";
import type { Cell, CellValue } from "../../core/grid/snapshot";
import { lookOperations, valueOperations } from "./cell-operations";
import { rangeIn } from "./extent";
import { jsonBytes } from "./meter";
import { ACTION_BYTES, RANGE_BYTES, type Operation } from "./operation";
import { rectanglesOf, type KeyedCell } from "./rectangles";

/** Fills empty cells that look like nothing: looks, then values, formulas and error values. */
export function fillOperations(cells: readonly [CellAddress, Cell][]): Operation[] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [{ row, column }, cell] of cells)
    rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, cell));
  const looks = cells.flatMap(([at, { format }]) => {
    const after = ownLook(format);
    return Object.keys(after).length > 0 ? [{ kind: "setFormat", at, before: defaultsOf(after), after } as const] : [];
  });
  const plain = cells.filter(([, cell]) => cell.value !== null && cell.formula === undefined && !cell.isError);
  const values = plain.map(([at, { value }]) => ({ kind: "setValue", at, before: null, after: value }) as const);
  const entered = cells
    .filter(([, { formula, isError }]) => formula !== undefined || isError)
    .map(([at, { formula, value }]): [CellAddress, CellValue] => [at, formula === undefined ? value : `=${formula}`]);
  return [...lookOperations(looks), ...valueOperations(values, { rows }), ...enterOperations(entered)];
}

const defaultsOf = (look: CellFormat): CellFormat =>
  Object.fromEntries((Object.keys(look) as (keyof CellFormat)[]).map((key) => [key, DEFAULT_FORMAT[key]]));

/** What differs from Excel's default; the sides of a cell go together, so that cells can be grouped. */
function ownLook(format: CellFormat): CellFormat {
  const entries = Object.entries(format) as [keyof CellFormat, unknown][];
  const own = entries.filter(([key, value]) => value !== DEFAULT_FORMAT[key]);
  if (!own.some(([key]) => key.startsWith("border"))) return Object.fromEntries(own);
  const { borderTop = "none", borderRight = "none", borderBottom = "none", borderLeft = "none" } = format;
  return { ...Object.fromEntries(own), borderTop, borderRight, borderBottom, borderLeft };
}

/** Formulas and error values, which `values` would take for texts. */
export const enterOperations = (cells: readonly [CellAddress, CellValue][]): Operation[] =>
  rectanglesOf(cells.map(([at, item]): KeyedCell<CellValue> => ({ at, key: "", item }))).map(({ range, items }) => ({
    bytes: RANGE_BYTES + ACTION_BYTES + jsonBytes(items),
    edits: [],
    issue: (sheet) => {
      rangeIn(sheet, range).formulas = items.map((line) => [...line]);
    },
  }));
