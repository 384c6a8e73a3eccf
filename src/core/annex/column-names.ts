import type { ColumnId, ResultColumnId } from "./annex";

/** The columns as messages and lists call them. */
export const COLUMN_NAMES: Readonly<Record<ColumnId | ResultColumnId, string>> = {
  ordinal: "TT",
  objective: "Mục tiêu",
  task: "Nhiệm vụ",
  activity: "Hoạt động",
  product: "Sản phẩm",
  lead: "Chủ trì",
  cooperation: "Phối hợp",
  deadline: "Thời gian",
  budget: "Kinh phí",
  result: "Kết quả",
  rate: "Tỷ lệ",
  status: "Tình trạng",
  delayReason: "Lý do chậm",
};
