import type { WaiverScope } from "../core/memory/waivers";
import type { Severity } from "../core/rules/rule";
import type { SourceCard } from "../core/summary/cards";
import type { UseKind } from "./catalogue/agency-use";

/** Every word of the pane that no rule, host or summary says. */
export const TEXTS = {
  name: "Phụ lục",
  standalone: "Mở trang chạy riêng của Phụ lục",
  tabs: { check: "Kiểm tra", format: "Định dạng", rollUp: "Tổng hợp", catalogue: "Danh mục" },
  check: {
    run: "Kiểm tra",
    again: "Kiểm tra lại",
    running: "Đang kiểm tra",
    start: "Bấm Kiểm tra để xem trang tính đang mở có gì cần sửa.",
    stale: "Kết quả cũ: trang tính đã thay đổi sau lần kiểm tra này.",
    fixSafe: (count: number) => `Sửa tất cả (${count})…`,
    noFindings: "Không có gì cần sửa.",
    checked: (rules: number) => `Đã kiểm tra ${rules} quy tắc:`,
    noAnnex: (sheet: string) =>
      `Trang tính “${sheet}” không có bảng phụ lục. Hãy chọn trang tính có bảng với các cột như Nhiệm vụ, Chủ trì, Thời gian rồi kiểm tra lại.`,
    noMatches: "Không có mục nào hợp với bộ lọc.",
    clearFilter: "Bỏ lọc",
    search: "Tìm trong kết quả",
    severity: "Mức độ",
    column: "Cột",
    rule: "Quy tắc",
    all: "Tất cả",
    next: "Mục sau",
    previous: "Mục trước",
    count: (count: number) => `${count} mục`,
    group: (title: string, count: number) => (count === 1 ? title : `${title} (${count} chỗ)`),
    place: (place: number, count: number) => `Mục ${place} trên ${count}`,
    keys: "Phím tắt: F8 hoặc Alt+↓ sang mục sau, Shift+F8 hoặc Alt+↑ về mục trước.",
  },
  seen: {
    items: "nhiệm vụ",
    sections: "mục",
    subsections: "tiểu mục",
    continuations: "dòng bị ngắt trang",
    repeatedHeaders: "dòng tiêu đề lặp lại",
    totals: "dòng tổng cộng",
    hidden: "dòng ẩn",
    period: (period: string) => `Kỳ: ${period}`,
    noPeriod: "Tiêu đề không ghi năm",
    unit: (unit: string) => `Đơn vị: ${unit}`,
    noUnit: "Tiêu đề không ghi tên đơn vị",
    moneyUnit: (unit: string) => `Đơn vị tính: ${unit}`,
  },
  card: {
    goTo: "Tới ô",
    fix: "Sửa",
    fixed: (place: string) => `Sửa ô ${place}`,
    fixGroup: (count: number) => `Sửa cả ${count} chỗ…`,
    allBecome: (count: number, label: string) => `Cả ${count} chỗ: ${label}`,
    becomes: (text: string) => `Sửa thành: “${text}”.`,
    suggestions: "Gợi ý",
    row: (row: number) => `dòng ${row}`,
    task: (task: string) => `Nhiệm vụ: ${task}`,
    more: (count: number) => `Xem thêm ${count} chỗ`,
    waive: "Để nguyên",
    example: (wrong: string, right: string) => `Ví dụ: “${wrong}” nên viết “${right}”.`,
  },
  waivers: {
    title: (count: number) => `Đã để nguyên (${count})`,
    reason: "Lý do",
    reasonMissing: "Hãy ghi lý do để cơ quan nhận hiểu vì sao để nguyên.",
    entry: (scope: string, reason: string) => `${scope}. Lý do: ${reason}`,
    takeBack: "Bỏ để nguyên",
    takenBack: "Đã bỏ để nguyên; mục này được kiểm tra như thường.",
  },
  receipt: {
    make: "Lập phiếu kiểm tra",
    made: (sheet: string) => `Đã ghi kết quả vào trang tính “${sheet}”.`,
  },
  paste: {
    title: "Dán bảng từ Word/PDF…",
    about:
      "Chép bảng trong Word, PDF hoặc trang web rồi dán (Ctrl+V) vào ô dưới đây. Bảng được đặt vào một trang tính mới.",
    field: "Dán vào đây",
    sheet: "Bảng dán",
    noTable: "Không thấy bảng nào trong nội dung đã dán. Hãy chọn cả bảng, kể cả dòng tiêu đề, rồi chép và dán lại.",
    done: (sheet: string) => `Đã đặt bảng vào trang tính “${sheet}” và kiểm tra.`,
  },
  mapping: {
    title: (row: number) => `Bảng có tiêu đề ở dòng ${row} có cột chưa rõ`,
    about: "Hãy cho biết mỗi cột là gì. Câu trả lời được ghi nhớ trong sổ tính này.",
    column: (name: string, heading: string) => (heading === "" ? `Cột ${name}` : `Cột ${name} “${heading}”`),
    other: "Cột khác, không kiểm tra",
    save: "Ghi nhớ và kiểm tra",
    saved: "Đã ghi nhớ các cột.",
  },
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
  format: {
    about:
      "Trình bày bảng theo Nghị định 30/2020/NĐ-CP: phông Times New Roman, lề trang, kẻ khung, lặp dòng tiêu đề, đánh số trang. Chữ trong ô giữ nguyên.",
    run: "Định dạng trang tính",
    nothing: "Trang tính đã đúng mẫu, không có gì phải đổi.",
  },
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
  catalogue: {
    about: "Các cơ quan được ghi ở cột Chủ trì và Phối hợp của trang tính đang kiểm tra.",
    none: "Trang tính này chưa ghi cơ quan nào.",
    kind: (name: string, count: number) => `${name} (${count})`,
    count: (count: number) => `${count} ô`,
    official: (name: string) => `tên chính thức: ${name}`,
    similar: (name: string) => `gần giống: ${name}`,
    goTo: (cell: string) => `Tới ô ${cell}`,
    take: "Ghi vào danh mục",
    takeNew: "Ghi là cơ quan mới",
    takeAlias: (name: string) => `Ghi là tên khác của “${name}”`,
    taken: (name: string) => `Đã ghi “${name}” vào trang tính “Danh mục cơ quan” và kiểm tra lại.`,
    problem: (row: number, message: string) => `Dòng ${row} của danh mục: ${message}`,
  },
  busy: { cancel: "Dừng", working: "Đang làm việc" },
  failure: "Có lỗi của chương trình. Hãy làm lại; nếu vẫn lỗi, hãy lưu tệp và mở lại.",
} as const;

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cảnh báo",
  info: "Thông tin",
};

/** Three scopes of putting off, three words that nobody confuses. */
export const WAIVER_WORDS: Readonly<
  Record<WaiverScope, { readonly name: string; readonly deed: string; readonly about: string; readonly done: string }>
> = {
  cell: {
    name: "Để nguyên ô này",
    deed: "Để nguyên ô này",
    about: "Chỉ ô này, chừng nào nội dung ô và nhiệm vụ của dòng chưa đổi.",
    done: "Đã để nguyên ô này.",
  },
  value: {
    name: "Chấp nhận cách viết này",
    deed: "Chấp nhận cách viết này",
    about: "Mọi ô của sổ tính này có cùng cách viết.",
    done: "Đã chấp nhận cách viết này trong sổ tính.",
  },
  rule: {
    name: "Tắt quy tắc này",
    deed: "Tắt quy tắc này",
    about: "Quy tắc này không được kiểm tra nữa trong sổ tính này.",
    done: "Đã tắt quy tắc này cho sổ tính.",
  },
};

export const USE_NAMES: Readonly<Record<UseKind, string>> = {
  unknown: "Chưa có trong danh mục",
  variant: "Viết khác tên chính thức",
  dated: "Không còn hoặc chưa có vào thời điểm của kế hoạch",
  known: "Đúng tên trong danh mục",
  collective: "Tên chung và cơ quan ngoài danh mục",
};

export const CARD_STATES: Readonly<Record<SourceCard["state"], string>> = {
  taken: "Đã lấy vào bảng tổng hợp",
  "other-version": "Không lấy: đã có tệp khác của đơn vị này",
  excluded: "Không lấy theo lựa chọn",
  failed: "Không đọc được",
};
