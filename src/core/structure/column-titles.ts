import type { ColumnId } from "../annex/annex";

/** The headings of the eight columns after TT, as the plans of administrative reform name them. */
export const COLUMN_TITLES: Readonly<Record<ColumnId, string>> = {
  ordinal: "TT",
  objective: "Mục tiêu",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  product: "Kết quả, sản phẩm",
  lead: "Chủ trì",
  cooperation: "Phối hợp",
  deadline: "Thời gian hoàn thành",
  budget: "Kinh phí",
};

/** "5 - Chủ trì": the number is the column's place after TT. */
export const numberedTitle = (column: ColumnId, place: number): string =>
  place === 0 ? COLUMN_TITLES[column] : `${place} - ${COLUMN_TITLES[column]}`;
