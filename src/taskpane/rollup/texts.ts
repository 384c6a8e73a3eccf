import type { ComparedTask, SourceCard, TaskChange } from "../../core/summary";
import type { ReceivingLevel } from "../../core/summary/levels";

/** The words of the tab "Tổng hợp". */
export const ROLL_UP_TEXTS = {
  rollUp: {
    title: "Đang đọc các tệp",
    about:
      "Chọn hoặc kéo thả tệp phụ lục của các đơn vị, nhiều tệp một lần. Chưa có gì được ghi cho đến khi bấm lập bảng; tệp của các đơn vị giữ nguyên.",
    pick: "Chọn tệp…",
    own: "Lấy trang tính của sổ đang mở…",
    ownAbout: "Đánh dấu những trang tính có phụ lục cần tổng hợp.",
    takeOwn: "Lấy các trang đã đánh dấu",
    remove: (name: string) => `Bỏ tệp ${name}`,
    reading: (place: number, count: number, name: string) => `Đang đọc tệp ${place}/${count}: ${name}`,
    counting: "Đang tính",
    writing: "Đang lập bảng tổng hợp",
    write: "Lập bảng tổng hợp",
    done: (count: number) => `Đã thêm ${count} trang tính tổng hợp.`,
    refreshed: (count: number) => `Đã làm mới ${count} trang tính tổng hợp.`,
    open: "Mở bảng tổng hợp",
    typedOver: (count: number) =>
      `Bảng tổng hợp cũ có ${count} ô đã được gõ đè. Hãy xem danh sách bên dưới rồi quyết định; chưa có gì bị thay.`,
    typedCell: (written: string, now: string) => `đã ghi “${written}”, nay là “${now}”`,
    replace: "Vẫn làm mới, thay các ô này",
    keep: "Thôi, giữ bảng cũ",
    openQuestions: (count: number) => `Còn ${count} câu cần trả lời trước khi lập bảng.`,
    rows: (rowsIn: number, taken: number, leftOut: number) => `${rowsIn} dòng: lấy ${taken}, để ra ${leftOut}`,
    leftOut: (reasons: string) => `Để ra: ${reasons}`,
    findings: (errors: number, warnings: number, version: string) =>
      `Còn ${errors} lỗi, ${warnings} cảnh báo (bộ quy tắc ${version})`,
    progressReport: "Có cột kết quả thực hiện",
    receivedOn: "Ngày nhận",
    leaveOut: "Không lấy tệp này",
    takeBack: "Lấy lại tệp này",
    cards: (count: number) => `Các nguồn (${count})`,
    moreCards: (count: number) => `Hiện thêm ${count} nguồn`,
  },
  questions: {
    unit: (file: string) => `Tệp ${file} là của đơn vị nào?`,
    unitHint: "Ví dụ: xã An Bình",
    answer: "Ghi nhận",
    duplicate: (unit: string) => `${unit} gửi nhiều tệp. Lấy tệp nào?`,
    level: "Chưa rõ cấp của các đơn vị. Bảng này lập cho cấp nào?",
  },
  choices: {
    title: "Lập cho ai, hạn nào, những trang nào",
    level: "Cấp nhận báo cáo",
    anyLevel: "Theo tên các phụ lục",
    receiver: "Đơn vị nhận báo cáo",
    receiverHint: "Ví dụ: huyện Thanh Lâm",
    due: "Hạn gửi",
    expected: "Các đơn vị phải gửi, mỗi dòng một đơn vị",
    expectedHint: "Có thể dán từ Excel; cột thứ hai, nếu có, là ngày nhận.",
    earlier: (count: number) => `Lấy ${count} đơn vị của lần tổng hợp trước`,
    apply: "Áp dụng",
    sheets: "Các trang tính cần lập",
    badDays: (lines: string) => `Chưa hiểu ngày nhận ở dòng: ${lines}. Hãy viết ngày/tháng/năm, ví dụ 15/01/2024.`,
  },
  align: {
    title: (count: number) => `Nhiệm vụ có vẻ là một (${count})`,
    about: "Những cách viết gần giống nhau được gộp tạm. Hãy xác nhận hoặc tách; lần sau không hỏi lại.",
    units: (units: readonly string[]) => units.join(", "),
    same: "Là một",
    different: "Tách ra",
    allSame: (count: number) => `Xác nhận cả ${count}`,
  },
  picture: {
    title: "Nhiệm vụ đến hạn theo tháng",
    about: "Mỗi ô là số nhiệm vụ; bấm vào ô để xem danh sách ngay bên dưới.",
    all: "Tất cả đơn vị",
    square: (unit: string, column: string, count: number) => `${unit}, ${column}: ${count} nhiệm vụ`,
    list: (unit: string, column: string, count: number) => `${unit}, ${column.toLowerCase()}: ${count} nhiệm vụ`,
    source: (file: string, sheet: string, row: number) => `${file}, ${sheet}, dòng ${row}`,
    more: (count: number) => `Hiện thêm ${count}`,
    short: (label: string) =>
      label
        .replace(/^Tháng /u, "T")
        .replace(/^(?:Quý|Năm) /u, "")
        .replace(/^(Trước|Sau) kỳ$/u, "$1"),
  },
  compare: {
    title: "Đối chiếu với kế hoạch cấp trên",
    superior: "Tệp kế hoạch của cấp trên",
    none: "Không có",
    run: "Đối chiếu",
    running: "Đang đối chiếu",
    write: "Ghi trang đối chiếu",
    written: (name: string) => `Đã ghi kết quả đối chiếu vào trang tính “${name}”.`,
    unit: (carried: number, changed: number, missing: number, added: number) =>
      `có ${carried}, khác ${changed}, chưa có ${missing}, thêm riêng ${added}`,
    added: "Nhiệm vụ riêng của đơn vị",
    proposed: "Nhận ra do lời văn gần giống; hãy xem lại.",
    nothing: "Không có đơn vị nào để đối chiếu.",
  },
} as const;

export const CARD_STATES: Readonly<Record<SourceCard["state"], string>> = {
  taken: "Lấy vào bảng tổng hợp",
  "other-version": "Không lấy: đã có tệp khác của đơn vị này",
  excluded: "Không lấy theo lựa chọn",
  failed: "Không đọc được",
};

export const LEVEL_NAMES: Readonly<Record<ReceivingLevel, string>> = {
  commune: "Xã, từ các phòng và trường của xã",
  district: "Huyện, từ các xã",
  province: "Tỉnh",
};

export const COMPARED_STATES: Readonly<Record<ComparedTask["state"], string>> = {
  carried: "Có",
  changed: "Có, nhưng khác",
  missing: "Chưa có",
};

export const CHANGE_NAMES: Readonly<Record<TaskChange["kind"], string>> = {
  "deadline-later": "Hạn muộn hơn",
  "deadline-open": "Không có hạn cuối",
  lead: "Chủ trì khác",
  "lead-own-level": "Chủ trì là cơ quan cùng cấp",
  product: "Sản phẩm khác",
  "level-words": "Chép theo chữ của cấp trên",
};
