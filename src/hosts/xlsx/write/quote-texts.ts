import { formatAddress } from "../../../core/grid/a1";
import { derivationOf } from "../../../core/grid/apply/merge-formats";
import { DEFAULT_FORMAT, type CellFormat } from "../../../core/grid/format";
import type { Cell, GridSnapshot } from "../../../core/grid/snapshot";

/** What Excel takes for a formula, or swallows, when somebody edits the cell. */
const MISREAD = /^['=+\-@]/u;
const TEXT_FORMAT = "@";

type Written = Partial<Pick<Cell, "value" | "formula" | "format">>;

/** Whether a text needs the apostrophe before it (`quotePrefix`) to stay a text when somebody edits its cell. */
const needsQuote = ({ value, formula, format = DEFAULT_FORMAT }: Written): boolean =>
  formula === undefined && typeof value === "string" && MISREAD.test(value) && format.numberFormat !== TEXT_FORMAT;

/** The cells among `rows` that need it, as A1 addresses. */
export const quotedCells = (rows: ReadonlyMap<number, ReadonlyMap<number, Written>>): Set<string> =>
  addressesOf(rows, needsQuote);

/**
 * The same for the cells that a plan wrote or gave another look. A look that came of a quoted one stays quoted: the
 * library loses the apostrophe when it changes a style.
 */
export function newlyQuotedCells(
  before: GridSnapshot,
  after: GridSnapshot,
  quotedFormats: ReadonlySet<CellFormat>,
): Set<string> {
  const isQuoted = (cell: Cell): boolean =>
    needsQuote(cell) || (typeof cell.value === "string" && quotedFormats.has(rootOf(cell.format)));
  const old = new Set([...before.rows.values()].flatMap((cells) => [...cells.values()].filter(isQuoted)));
  return addressesOf(after.rows, (cell) => isQuoted(cell) && !old.has(cell));
}

function rootOf(format: CellFormat): CellFormat {
  const derivation = derivationOf(format);
  return derivation ? rootOf(derivation.base) : format;
}

const addressesOf = <T>(rows: ReadonlyMap<number, ReadonlyMap<number, T>>, isWanted: (cell: T) => boolean) =>
  new Set(
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]) => (isWanted(cell) ? [formatAddress({ row, column })] : [])),
    ),
  );
