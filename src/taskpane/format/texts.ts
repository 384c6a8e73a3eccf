import type { StructureId } from "./structure-ids";

/** The words of the tab "Định dạng". */
export const FORMAT_TEXTS = {
  format: {
    about:
      "Trình bày bảng theo Nghị định 30/2020/NĐ-CP: phông Times New Roman, lề trang, kẻ khung, lặp dòng tiêu đề, đánh số trang. Chữ trong ô giữ nguyên.",
    run: "Định dạng trang tính",
    nothing: "Trang tính đã đúng mẫu, không có gì phải đổi.",
    settings: "Tùy chọn trình bày",
    asIs: "Như đang có",
    bodySize: "Cỡ chữ trong bảng",
    orientation: "Khổ giấy A4",
    orientations: { landscape: "Ngang", portrait: "Dọc" },
    textAlign: "Căn chữ trong ô",
    textAligns: { left: "Trái", justify: "Đều hai bên" },
    margins: {
      marginTop: "Lề trên (20-25 mm)",
      marginBottom: "Lề dưới (20-25 mm)",
      marginLeft: "Lề trái (30-35 mm)",
      marginRight: "Lề phải (15-20 mm)",
    },
    asksPrintArea:
      "Vùng in đã đặt trên trang tính không gồm hết phụ lục, nên in ra sẽ thiếu. Giữ vùng in ấy hay in cả phụ lục?",
    keepPrintArea: "Giữ vùng in",
    widenPrintArea: "In cả phụ lục",
  },
  printCheck: {
    run: "Kiểm tra trước khi in",
    clean: "Trang tính đã sẵn sàng để in.",
    noAnnex: (sheet: string) => `Không thấy phụ lục nào trên trang tính “${sheet}”.`,
    found: (count: number) => `${count} điều cần xem trước khi in`,
  },
  structure: {
    title: "Cấu trúc bảng",
    about: "Mỗi việc được xem trước rồi mới làm, và hoàn tác được.",
    none: (sheet: string) => `Không thấy phụ lục nào trên trang tính “${sheet}”.`,
    nothing: (name: string) => `${name}: không có gì phải đổi.`,
  },
  numbering: {
    run: "Đánh số các phụ lục (I, II…)",
    about: (count: number) => `Sẽ đổi tên phụ lục trên ${count} trang tính:`,
    apply: "Đánh số",
    done: (count: number) => `Đã đánh số phụ lục trên ${count} trang tính.`,
    nothing: "Các phụ lục đã được đánh số đúng.",
  },
  blank: {
    title: "Tạo phụ lục mới",
    about: "Thêm một trang tính trống theo mẫu: tám cột, các mục, danh sách chọn cơ quan và thời gian, in được ngay.",
    year: "Năm",
    name: "Tên kế hoạch",
    usualName: (year: number) => `Kế hoạch cải cách hành chính năm ${year}`,
    level: "Cấp lập kế hoạch",
    levels: { commune: "Xã, phường, đặc khu", district: "Huyện (đến tháng 6/2025)", province: "Tỉnh, thành phố" },
    sections: "Các mục",
    rows: "Số dòng trống mỗi mục",
    run: "Tạo phụ lục",
    done: (sheet: string) => `Đã thêm trang tính “${sheet}”.`,
  },
} as const;

export const STRUCTURE_NAMES: Readonly<Record<StructureId, string>> = {
  "ordinals-by-heading": "Đánh lại số TT theo từng mục",
  "ordinals-through": "Đánh lại số TT liên tục",
  "prefixes-through": "Đánh lại số 1.x, 2.x, 3.x liên tục",
  "prefixes-by-heading": "Đánh lại số 1.x, 2.x, 3.x theo từng mục",
  "join-torn-rows": "Nối các dòng bị ngắt trang",
  "drop-repeated-headers": "Bỏ tiêu đề lặp lại",
  "add-missing-columns": "Thêm các cột còn thiếu",
  "split-tall-rows": "Tách dòng quá cao",
  "merge-shared": "Gộp ô theo mục tiêu, nhiệm vụ",
  "unmerge-and-fill": "Bỏ gộp ô, điền đủ từng dòng",
};
