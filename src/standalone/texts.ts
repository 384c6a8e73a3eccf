import { TEXTS } from "../taskpane/texts";

/** Every word of the page outside the pane. */
export const PAGE_TEXTS = {
  title: TEXTS.name,
  open: "Mở tệp…",
  save: "Lưu bản sao",
  samples: "Tệp mẫu",
  chooseSample: "Xem tệp mẫu…",
  drop: "Thả tệp .xlsx vào đây để mở",
  start: "Mở một tệp .xlsx có phụ lục, hoặc kéo tệp thả vào đây.",
  opening: "Đang mở…",
  bar: "Tệp",
  grid: "Trang tính",
  pane: "Bảng công cụ Phụ lục",
  saved: "Đã lưu bản sao vào thư mục tải về.",
  notTyped: "Công thức không gõ được ở trang này; ô được giữ như cũ. Hãy sửa công thức trong Excel.",
  failed: "Không mở được tệp mẫu. Hãy tải lại trang rồi thử lại.",
} as const;
