import { formatAddress } from "../../src/core/grid/a1";
import { DEFAULT_FORMAT, DEFAULT_PRINT } from "../../src/core/grid/format";
import type { Cell, GridSnapshot } from "../../src/core/grid/snapshot";

/** What a reader sees of a sheet: its texts by address; an empty text is no text. */
export const textsOf = ({ rows }: GridSnapshot): ReadonlyMap<string, string> =>
  new Map(
    [...rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([, { text }]) => text !== "")
        .map(([column, { text }]): [string, string] => [formatAddress({ row, column }), text]),
    ),
  );

/** Two sheets that nobody could tell apart: a cell of which nothing is said has every default. */
export function expectSameSheet(actual: GridSnapshot, expected: GridSnapshot): void {
  expect(plainly(actual)).toEqual(plainly(expected));
}

const isBare = ({ value, formula, format }: Cell): boolean =>
  (value === null || value === "") && formula === undefined && JSON.stringify(inFull(format)) === BARE;

const inFull = (format: Cell["format"]): Cell["format"] => ({ ...DEFAULT_FORMAT, ...format });
const BARE = JSON.stringify(DEFAULT_FORMAT);

function plainly(sheet: GridSnapshot): unknown {
  const { rows, merges, hiddenRows, hiddenColumns, rowHeights, columnWidths, print } = sheet;
  const cells = [...rows].flatMap(([row, line]) =>
    [...line]
      .filter(([, cell]) => !isBare(cell))
      .map(([column, cell]) => [formatAddress({ row, column }), { ...cell, format: inFull(cell.format) }] as const),
  );
  return {
    cells: new Map(cells),
    merges: new Set(merges.map((merge) => JSON.stringify(merge))),
    hiddenRows,
    hiddenColumns,
    rowHeights,
    columnWidths,
    print: {
      ...DEFAULT_PRINT,
      ...Object.fromEntries(Object.entries(print).filter(([, value]) => value !== undefined)),
    },
  };
}
