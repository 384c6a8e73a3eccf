import type { RowKind } from "../../core/annex/annex";
import type { WaiverScope } from "../../core/memory/waivers";
import type { Severity } from "../../core/rules/rule";

/** The words of the tab "Kiểm tra". */
export const CHECK_TEXTS = {
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
    narrow: "Tìm và lọc kết quả",
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
  decisions: {
    scopes: (name: string) => `Chọn phạm vi cho gợi ý “${name}”`,
    cell: "Chỉ sửa ô này",
    all: (count: number) => `Sửa cả ${count} ô giống vậy…`,
    takeAlias: (wording: string, name: string) => `Ghi “${wording}” vào danh mục là tên khác của “${name}”`,
    takeNew: (name: string) => `Ghi “${name}” vào danh mục là cơ quan mới`,
    refuse: "Không phải; đừng gợi ý nữa",
  },
  refusals: {
    title: (count: number) => `Gợi ý đã từ chối (${count})`,
    entry: (value: string, suggestion: string) => `“${value}”: không gợi ý “${suggestion}”`,
    takeBack: "Gợi ý lại",
    done: (suggestion: string) => `Sẽ không gợi ý “${suggestion}” cho cách viết này nữa.`,
    takenBack: "Gợi ý này lại được nêu như thường.",
  },
  rows: {
    title: "Từng dòng được hiểu là gì",
    about:
      "Nếu một dòng bị hiểu sai, hãy chọn lại loại của dòng đó; lựa chọn được ghi nhớ trong sổ tính này. Dòng của mục đang xem đứng đầu.",
    filter: "Chỉ xem loại dòng",
    all: "Mọi loại dòng",
    thisIs: (row: number) => `Dòng ${row} là`,
    goTo: (row: number) => `Tới dòng ${row}`,
    more: (count: number) => `Xem thêm (còn ${count} dòng)`,
    correctedTitle: (count: number) => `Đã chọn bằng tay (${count})`,
    entry: (text: string, kind: string) => `“${text}” là ${kind.toLowerCase()}`,
    takeBack: "Bỏ lựa chọn này",
    corrected: "Đã ghi nhớ loại dòng và kiểm tra lại.",
    takenBack: "Đã bỏ; loại của dòng lại do chương trình nhận ra.",
  },
  marks: {
    label: "Tô màu trên trang tính",
    off: "Tô màu trên trang tính: không",
    findings: "Tô màu: ô cần xem lại",
    rows: "Tô màu: các loại dòng",
    told: {
      off: "Đã bỏ màu; các ô trở lại màu nền cũ.",
      findings: "Đã tô màu những ô cần xem lại; tắt đi thì màu nền cũ trở lại.",
      rows: "Đã tô màu theo loại dòng; tắt đi thì màu nền cũ trở lại.",
    },
  },
  receipt: {
    make: "Lập phiếu kiểm tra",
    stale: "Trang tính đã thay đổi sau lần kiểm tra này. Hãy kiểm tra lại rồi lập phiếu.",
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
    all: "Từng cột được hiểu là gì",
    correct: "Nếu một cột bị hiểu sai, hãy chọn lại; lựa chọn được ghi nhớ trong sổ tính này.",
    takeBack: "Bỏ các lựa chọn",
    takenBack: "Đã bỏ; các cột lại được hiểu theo tiêu đề của chúng.",
  },
  firstRun: {
    title: "Lần đầu dùng Phụ lục?",
    about:
      "Hãy thử trên một phụ lục mẫu có vài lỗi thường gặp. Mẫu nằm trên một trang tính mới; trang của bạn không bị đụng tới.",
    run: "Thử trên phụ lục mẫu",
    putAway: "Không cần nữa",
    done: (sheet: string) =>
      `Đã thêm trang tính “${sheet}”. Hãy xem các điều được nêu bên dưới, bấm sửa thử rồi Hoàn tác; xong thì xóa trang này.`,
  },
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

export const ROW_KIND_NAMES: Readonly<Record<RowKind, string>> = {
  title: "Tên phụ lục",
  header: "Tiêu đề bảng",
  "repeated-header": "Tiêu đề lặp lại",
  "column-numbers": "Dòng số cột",
  section: "Mục",
  subsection: "Tiểu mục",
  item: "Nhiệm vụ",
  continuation: "Phần bị ngắt trang của dòng trên",
  total: "Tổng cộng",
  footer: "Cuối bảng (chữ ký, ghi chú)",
  blank: "Dòng trống",
};
