import type { ColumnId, ResultColumnId, RowKind } from "./annex";

/** Columns as a person named them, remembered in the workbook. */
export type ColumnMapping = Readonly<Partial<Record<ColumnId | ResultColumnId, number>>> & {
  /** Columns that are none of the known ones, whatever their headings say. */
  readonly extra?: readonly number[];
};

export interface ReadSheetOptions {
  /** Tells period and unit where the sheet does not. */
  readonly fileName?: string;
  /** By hand; goes before what the headings say. */
  readonly mapping?: ColumnMapping;
  /** By hand: what a row is, by zero-based row. */
  readonly rowKinds?: ReadonlyMap<number, RowKind>;
}
