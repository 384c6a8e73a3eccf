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
} as const;

export const USE_NAMES: Readonly<Record<UseKind, string>> = {
  unknown: "Chưa có trong danh mục",
  variant: "Viết khác tên chính thức",
  dated: "Không còn hoặc chưa có vào thời điểm của kế hoạch",
  known: "Đúng tên trong danh mục",
  collective: "Tên chung và cơ quan ngoài danh mục",
};
