import type { UseKind } from "./agency-use";

/** The words of the tab "Danh mục". */
export const CATALOGUE_TEXTS = {
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
  rules: {
    title: "Quy tắc kiểm tra của cơ quan",
    about:
      "Các quy tắc dưới đây được ghi nhớ trong sổ tính. Cơ quan cấp trên có thể gửi tệp quy tắc hoặc tệp mẫu để cấp dưới kiểm tra theo đúng quy tắc của mình trước khi gửi.",
    version: (version: string) => `Theo bộ quy tắc ${version} của cơ quan giao mẫu.`,
    changed: "Đã ghi nhớ quy tắc.",
    houseStyle: "Nhắc khi thời hạn và tên cơ quan viết khác lối viết chung",
    level: "Cấp của kế hoạch",
    levelFromTitle: "Theo tiêu đề của phụ lục",
    levels: { commune: "Xã", district: "Huyện", province: "Tỉnh", central: "Trung ương" },
    period: "Kỳ của kế hoạch (năm)",
    from: "Từ năm",
    to: "Đến năm",
    periodAbout: "Để trống: theo tiêu đề của phụ lục.",
    periodWrong: "Hãy ghi hai năm, năm đầu không sau năm cuối.",
    savePeriod: "Ghi nhớ kỳ",
    switches: "Bật, tắt từng quy tắc",
    off: "Tắt",
    asIs: (severity: string) => `Như mặc định (${severity.toLowerCase()})`,
    exportRules: "Xuất tệp quy tắc",
    exportList: "Xuất danh mục",
    importRules: "Nhập tệp quy tắc, danh mục…",
    importing: "Đang nhập",
    template: "Tạo tệp mẫu",
    file: "quy-tac-phu-luc.json",
    listFile: "danh-muc-co-quan.json",
    templateFile: (year: number) => `phu-luc-mau-${year}.xlsx`,
    templateMade: (year: number) => `Đã tạo tệp mẫu năm ${year} kèm quy tắc và danh mục của cơ quan.`,
    handedOut: (name: string) => `Đã ghi tệp “${name}”.`,
    imported: (name: string, count: number) => `Đã nhập “${name}”: quy tắc kiểm tra và ${count} cơ quan của danh mục.`,
    noRules:
      "Tệp này không mang theo quy tắc nào của Phụ lục. Hãy chọn tệp quy tắc hoặc tệp mẫu do cơ quan cấp trên gửi.",
  },
} as const;

export const USE_NAMES: Readonly<Record<UseKind, string>> = {
  unknown: "Chưa có trong danh mục",
  variant: "Viết khác tên chính thức",
  dated: "Không còn hoặc chưa có vào thời điểm của kế hoạch",
  known: "Đúng tên trong danh mục",
  collective: "Tên chung và cơ quan ngoài danh mục",
};
