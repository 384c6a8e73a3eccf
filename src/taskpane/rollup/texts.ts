import type { SourceCard } from "../../core/summary/cards";

/** The words of the tab "Tổng hợp". */
export const ROLL_UP_TEXTS = {
  rollUp: {
    title: "Đang tổng hợp",
    about:
      "Chọn tệp phụ lục của các đơn vị, nhiều tệp một lần. Bảng tổng hợp được thêm vào sổ tính đang mở thành các trang tính mới; tệp của các đơn vị giữ nguyên.",
    pick: "Chọn tệp…",
    run: (count: number) => `Tổng hợp ${count} tệp`,
    remove: (name: string) => `Bỏ tệp ${name}`,
    done: (count: number) => `Đã thêm ${count} trang tính tổng hợp.`,
    nothing: "Không có phụ lục nào để tổng hợp trong các tệp đã chọn.",
    open: "Mở bảng tổng hợp",
    reading: (name: string) => `Đang đọc ${name}`,
    rows: (rowsIn: number, items: number) => `${rowsIn} dòng, lấy ${items} nhiệm vụ`,
    findings: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo chưa sửa`,
  },
} as const;

export const CARD_STATES: Readonly<Record<SourceCard["state"], string>> = {
  taken: "Đã lấy vào bảng tổng hợp",
  "other-version": "Không lấy: đã có tệp khác của đơn vị này",
  excluded: "Không lấy theo lựa chọn",
  failed: "Không đọc được",
};
