import type { RowKind } from "../annex/annex";
import type { GridSnapshot, Row } from "../grid/snapshot";
import { fold } from "../text/fold";

/** Kinds of rows that a person corrected, by what the row says (`rowKey`): they survive rows inserted and sorted. */
export type CorrectedKinds = Readonly<Record<string, RowKind>>;

/** What a row is known by: its texts, folded, from left to right. */
export const rowKey = (cells: Row): string =>
  [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, { text }]) => fold(text))
    .filter((text) => text !== "")
    .join(" | ");

/** The corrected rows of a sheet as they lie now, zero-based. */
export function correctedRows(snapshot: GridSnapshot, kinds: CorrectedKinds = {}): Map<number, RowKind> {
  const said = new Map(Object.entries(kinds));
  if (said.size === 0) return new Map();
  return new Map(
    [...snapshot.rows].flatMap(([row, cells]): [number, RowKind][] => {
      const kind = said.get(rowKey(cells));
      return kind === undefined ? [] : [[row, kind]];
    }),
  );
}
