import { columnName } from "../../grid/a1";

export const DETAILS_NAME = "Danh mục chi tiết";

/** Columns that formulas read; leads and their flags follow, one pair for each place in the longest lead cell. */
export const HELPER_COLUMNS = [
  "file",
  "sheet",
  "row",
  "source",
  "unit",
  "section",
  "tasks",
  "activities",
  "dong",
  "dueKind",
  "dueMonth",
  "task",
  "isUnitsFirst",
  "status",
] as const;
export type HelperColumn = (typeof HELPER_COLUMNS)[number];

/** Printed columns of the list, before the helper columns. */
const PRINTED_COLUMNS = 11;
/** One empty column keeps the table that prints apart from nothing: helpers follow at once, in one Excel table. */
const FIRST_HELPER = PRINTED_COLUMNS;
/** Label, title, reference, an empty line; then the header. */
const DETAILS_HEADER_ROW = 4;

/** Where "Danh mục chi tiết" holds what: the formulas of every other sheet point here. */
export interface DetailRanges {
  readonly rows: number;
  readonly leadPlaces: number;
  /** "'Danh mục chi tiết'!$P$6:$P$120" */
  readonly of: (column: HelperColumn) => string;
  readonly lead: (place: number) => string;
  readonly leadFlag: (place: number) => string;
}

export const helperColumn = (column: HelperColumn): number => FIRST_HELPER + HELPER_COLUMNS.indexOf(column);
export const leadColumn = (place: number): number => FIRST_HELPER + HELPER_COLUMNS.length + 2 * place;

export function detailRanges(entryCount: number, leadPlaces: number): DetailRanges {
  const rows = Math.max(1, entryCount);
  const range = (column: number): string => {
    const name = columnName(column);
    const first = DETAILS_HEADER_ROW + 2;
    return `'${DETAILS_NAME}'!$${name}$${first}:$${name}$${first + rows - 1}`;
  };
  return {
    rows,
    leadPlaces,
    of: (column) => range(helperColumn(column)),
    lead: (place) => range(leadColumn(place)),
    leadFlag: (place) => range(leadColumn(place) + 1),
  };
}
