/** Where the office's own list stands in the workbook. */
export const OWN_LIST_SHEET = "Danh mục cơ quan";
export const OWN_LIST_HEADER = [
  "Tên cơ quan",
  "Viết tắt, tên khác",
  "Cấp",
  "Từ ngày",
  "Đến ngày",
  "Thay bằng",
] as const;
