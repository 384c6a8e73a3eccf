/** The words of what stands around the tabs. */
export const SHELL_TEXTS = {
  preview: {
    title: (title: string) => `Xem trước: ${title}`,
    before: "Trước",
    after: "Sau",
    apply: (count: number) => `Sửa ${count} chỗ`,
    rows: {
      insertRows: (count: number) => `Thêm ${count} dòng`,
      deleteRows: (count: number) => `Bỏ ${count} dòng`,
    },
    merges: { merge: "Gộp ô", unmerge: "Tách ô" },
    look: "Đổi cách trình bày, chữ giữ nguyên",
    more: (count: number) => `và ${count} chỗ nữa`,
    empty: "(trống)",
    wholeSheet: "trang tính",
    cancel: "Thôi",
  },
  journal: {
    title: "Việc đã làm",
    undo: "Hoàn tác",
    redo: "Làm lại",
    nothing: "Chưa có việc nào.",
    undone: (title: string) => `Đã hoàn tác: ${title}.`,
    redone: (title: string) => `Đã làm lại: ${title}.`,
    done: (title: string, count: number) => `${title}: đã đổi ${count} chỗ.`,
    nothingDone: (title: string) => `${title}: không có gì để đổi.`,
    refused: (cells: string) => `Không đụng tới ${cells} vì ô đã thay đổi hoặc không cho sửa.`,
  },
  busy: { cancel: "Dừng", working: "Đang làm việc" },
  failure: "Có lỗi của chương trình. Hãy làm lại; nếu vẫn lỗi, hãy lưu tệp và mở lại.",
} as const;
