/**
 * The six fields of administrative reform, and what leads them, as plans name their sections
 * (Nghị quyết 76/NQ-CP, programme 2021-2030; plans of 2026 still list the same six).
 */
export const REFORM_FIELDS = [
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy hành chính nhà nước",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
] as const;

export const DIRECTION = "Công tác chỉ đạo, điều hành";
