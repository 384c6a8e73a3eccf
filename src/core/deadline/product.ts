import type { Clause } from "./clauses";
import type { Token } from "./lexer";
import { phrases } from "./phrases";

/** Results of work; with nothing but a year behind them they are names ("Kế hoạch năm 2024"). */
export const productNouns = phrases(
  ...[
    "kế hoạch",
    "báo cáo",
    "quyết định",
    "nghị quyết",
    "tờ trình",
    "đề án",
    "chương trình",
    "thông tư",
    "luật",
    "văn bản",
  ],
  ...[
    "công văn",
    "biên bản",
    "danh mục",
    "hồ sơ",
    "quy chế",
    "quy định",
    "thông báo",
    "dự thảo",
    "phương án",
    "bản",
    "bộ",
  ],
  ...[
    "hệ thống",
    "danh sách",
    "kết quả",
    "chỉ số",
    "nghị định",
    "chỉ thị",
    "dự toán",
    "sổ",
    "tài liệu",
    "phần mềm",
    "cơ sở dữ liệu",
  ],
  ...[
    "bảng",
    "giấy",
    "phiếu",
    "sản phẩm",
    "dự án",
    "hướng dẫn",
    "lớp",
    "hội nghị",
    "cuộc họp",
    "số liệu",
    "clip",
    "tin bài",
  ],
);

/** A product's name whose year no word leads to: "Báo cáo tổng kết năm 2024". */
export function isProductName([clause, ...others]: readonly Clause[], tokens: readonly Token[]): boolean {
  const [first, ...rest] = clause ?? [];
  if (!first || others.length > 0 || !productNouns(tokens, 0)) return false;
  const at = first.items.findIndex(({ type }) => type === "bound");
  const item = first.items[at];
  const isElsewhere = rest.some(({ items }) => items.some(({ type }) => type === "bound" || type === "condition"));
  if (item?.type !== "bound" || isElsewhere) return false;
  return at > 0 && !item.bound.isLed && !first.items.some(({ type }) => type === "rhythm" || type === "ongoing");
}
