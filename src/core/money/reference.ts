/** Nouns whose number names a year, a document, a programme or a place in it, never a sum: "Đề án 06", "Điều 10", "nguồn 12". */
const NOUNS = [
  "năm|quý|tháng|ngày|kỳ|đợt|giai đoạn|nhiệm kỳ|khóa",
  "số|điều|khoản|mục|điểm|đoạn|chương|biểu|mẫu|phụ lục|tiêu chí|nội dung|hợp phần",
  "luật|nghị quyết|nghị định|quyết định|chỉ thị|kết luận|thông tư|kế hoạch|công văn|hướng dẫn|nq|nđ|qđ|ct|kl|tt|kh|cv|hd",
  "đề án|dự án|tiểu dự án|chương trình|mục tiêu quốc gia|ctmtqg|mtqg|da|đa",
  "nguồn|loại|cấp|khu|khu vực|tổ|thôn|ấp|bản|mã",
].join("|");

/** Holds where no such noun stands before a number; a source of regular expressions, for the flags "iu". */
export const NO_REFERENCE_BEFORE = `(?<!(?<!\\p{L})(?:${NOUNS}) )`;

/** Holds where no year begins: "NS xã 2025". */
export const NO_YEAR = "(?!(?:19|20)\\d\\d(?!\\d|[.,]\\d))";
