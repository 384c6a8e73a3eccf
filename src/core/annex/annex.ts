import type { Issuer } from "../agency";
import type { CellAddress, CellRange } from "../grid/address";
import type { CalendarDate, Period } from "../calendar";

/** The columns of an annex, in their official order; `ordinal` is "TT". */
export const COLUMN_IDS = [
  "ordinal",
  "objective",
  "task",
  "activity",
  "product",
  "lead",
  "cooperation",
  "deadline",
  "budget",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns of a progress report, beside those of the annex. */
export const RESULT_COLUMN_IDS = ["result", "rate", "status", "delayReason"] as const;
export type ResultColumnId = (typeof RESULT_COLUMN_IDS)[number];

export const ROW_KINDS = [
  "title",
  "header",
  "repeated-header",
  "column-numbers",
  "section",
  "subsection",
  "item",
  "continuation",
  "total",
  "footer",
  "blank",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A column that is none of the known ones ("Ghi chú"): kept, shown, never checked. */
export interface ExtraColumn {
  readonly column: number;
  readonly heading: string;
}

/** One cell of an item, as far as its text goes; what the text means is read by deadline, agency and money. */
export interface Field {
  /** The cell that holds the text: for an inherited field the merge's anchor or the cell above. */
  readonly at: CellAddress;
  /** As stored, joined with "\n" where a page break cut the cell. */
  readonly raw: string;
  /** Tidied: NFC, single spaces. */
  readonly text: string;
  /** Where the value comes from when the row's own cell is empty or says "như trên". */
  readonly inherited?: "merge" | "above";
  /** A formula's result: it may be reported, never rewritten. */
  readonly isFormula?: true;
  /** More than one cell holds the text (a page break cut it); `at` is the first. */
  readonly parts?: readonly CellAddress[];
}

/** A heading of the outline: "II. Cải cách thể chế". */
export interface Heading {
  readonly row: number;
  /** "II", "A", "1.1"; empty when the sheet gives none. */
  readonly numeral: string;
  readonly title: string;
  /** "numeral. title" however the sheet writes it. */
  readonly text: string;
}

/** One task row with its place in the outline. A column that the table lacks is absent from `fields`. */
export interface AnnexItem {
  readonly row: number;
  /** Rows that a page break cut off this one. */
  readonly continuationRows: readonly number[];
  readonly section?: Heading;
  readonly subsection?: Heading;
  readonly fields: Readonly<Partial<Record<ColumnId | ResultColumnId, Field>>>;
}

export interface AnnexRow {
  readonly row: number;
  readonly kind: RowKind;
  readonly isHidden: boolean;
}

export type Level = "commune" | "district" | "province" | "central";

/** What title lines, header notes, sheet and file name say about the plan. */
export interface AnnexContext {
  /** The title in one line, e.g. "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024". */
  readonly title: string;
  readonly period?: Period;
  /** "xã Cẩm Giàng"; absent where only a kind ("UBND huyện") is named. */
  readonly unit?: string;
  readonly level?: Level;
  /** "xã Hoa Loi", as only a file's or sheet's name writes it, without marks: to be asked, never taken. */
  readonly proposedUnit?: string;
  /** Whose plan it is, where no People's Committee issues it. */
  readonly issuer?: Issuer;
  /** "huyện Bạch Thông" in "xã Cẩm Giàng, huyện Bạch Thông". */
  readonly parentUnits: readonly string[];
  readonly decision?: { readonly number?: string; readonly date?: CalendarDate };
  /** "triệu đồng" in "Đơn vị tính: triệu đồng" above the table. */
  readonly moneyUnit?: string;
}

/** A column that no heading tells; the pane asks, nobody guesses. */
export interface UnknownColumn {
  readonly column: number;
  readonly heading: string;
}

export interface Annex {
  readonly sheet: string;
  /** From the first header row to the last row of the table. */
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<ColumnId | ResultColumnId, number>>>;
  readonly extraColumns: readonly ExtraColumn[];
  readonly rows: readonly AnnexRow[];
  readonly sections: readonly Heading[];
  readonly subsections: readonly Heading[];
  readonly items: readonly AnnexItem[];
  readonly context: AnnexContext;
  /** What the reader noticed while reading, for the grid rules to report (torn rows, shifted cells, odd merges). */
  readonly observations: readonly Observation[];
}

/** A text that a page break cut: the rest stands at `at`, the text that it goes on begins at `into`. */
export interface TornPiece {
  readonly at: CellAddress;
  readonly into: CellAddress;
  /** Absent for a column that is none of the official ones. */
  readonly column?: ColumnId;
}

/** A fact about the grid that reading it brought to light. Rules turn them into findings, one rule a kind. */
export type Observation =
  | {
      readonly kind: "torn-row";
      readonly row: number;
      readonly intoRow: number;
      readonly certain: boolean;
      /** Each cell of the row with the cell whose text it goes on. */
      readonly pieces: readonly TornPiece[];
    }
  | {
      readonly kind: "torn-tail";
      readonly row: number;
      readonly certain: boolean;
      readonly piece: TornPiece;
    }
  | {
      readonly kind: "shifted-cell";
      readonly at: CellAddress;
      readonly from: ColumnId;
      readonly to: ColumnId;
      readonly target: CellAddress;
    }
  | { readonly kind: "merge-spans-section"; readonly range: CellRange; readonly headingRow: number }
  | { readonly kind: "repeated-header"; readonly row: number }
  | { readonly kind: "hidden-rows"; readonly rows: readonly [number, ...number[]] }
  | { readonly kind: "wrong-conversion"; readonly at: CellAddress; readonly words: readonly string[] }
  | {
      readonly kind: "legacy-font";
      readonly at: CellAddress;
      readonly encoding: "tcvn3" | "vni";
      readonly converted: string;
      readonly uncertain: readonly string[];
    }
  | {
      readonly kind: "swapped-days";
      readonly column: ColumnId;
      readonly cells: readonly [SwappedDay, ...SwappedDay[]];
    };

/** A date cell, and the date with its day and month changed back. */
export interface SwappedDay {
  readonly at: CellAddress;
  readonly swapped: CalendarDate;
}

/** The table was seen, but a column that the work needs could not be told: to be mapped by hand. */
export interface UnmappedTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly known: Annex["columns"];
  readonly unknown: readonly UnknownColumn[];
}
