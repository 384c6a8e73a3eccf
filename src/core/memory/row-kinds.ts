import type { RowKind } from "../annex/annex";
import { cellsOf, rowNumbers, type GridSnapshot, type Row } from "../grid/snapshot";
import { fold } from "../text/fold";

/** Kinds of rows that a person corrected, by what the row says (`rowKey`): they survive rows inserted and sorted. */
export type CorrectedKinds = Readonly<Record<string, RowKind>>;

/** What a row is known by: its texts, folded, from left to right. */
export const rowKey = (cells: Row = new Map()): string =>
  [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, { text }]) => fold(text))
    .filter((text) => text !== "")
    .join(" | ");

/** The corrected rows of a sheet as they lie now, zero-based. */
export function correctedRows(snapshot: GridSnapshot, kinds: CorrectedKinds = {}): Map<number, RowKind> {
  if (Object.keys(kinds).length === 0) return new Map();
  return new Map(
    rowNumbers(snapshot).flatMap((row): [number, RowKind][] => {
      const kind = kinds[rowKey(cellsOf(snapshot, row))];
      return kind === undefined ? [] : [[row, kind]];
    }),
  );
}
