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
    notKept: "Nhật ký không ghi được vào sổ tính nên chỉ hoàn tác được khi ngăn này còn mở.",
    tooLarge: "Việc này quá lớn để ghi vào nhật ký của sổ tính nên chỉ hoàn tác được khi ngăn này còn mở.",
    interrupted: (title: string, done: number, all: number) =>
      `Lần trước ngăn bị đóng khi đang làm “${title}”: ${done} trong ${all} chỗ đã đổi. Bấm Hoàn tác nếu muốn trả lại như cũ.`,
    about: "Các việc đã làm được ghi cùng sổ tính; mở lại ngăn này vẫn hoàn tác được, việc mới nhất trước.",
    step: (sheet: string, count: number) => `${count} chỗ, trang tính “${sheet}”`,
    undoneStep: "đã hoàn tác",
    close: "Đóng",
    refused: (cells: string) => `Không đụng tới ${cells} vì ô đã thay đổi hoặc không cho sửa.`,
  },
  memory: {
    created:
      "Phần ghi nhớ nằm trong một trang ẩn vừa thêm vào sổ tính; nếu Ctrl+Z không lùi được các bước trước đó, hãy dùng Hoàn tác của ngăn này.",
  },
  guide: { title: "Hướng dẫn" },
  busy: { cancel: "Dừng", working: "Đang làm việc" },
  failure: "Có lỗi của chương trình. Hãy làm lại; nếu vẫn lỗi, hãy lưu tệp và mở lại.",
} as const;
