import { CATALOGUE_TEXTS } from "./catalogue/texts";
import { CHECK_TEXTS } from "./check/texts";
import { FORMAT_TEXTS } from "./format/texts";
import { ROLL_UP_TEXTS } from "./rollup/texts";
import { SHELL_TEXTS } from "./shell/texts";

/** Every word of the pane that no rule, host or summary says; each view keeps its own. */
export const TEXTS = {
  name: "Phụ lục",
  standalone: "Mở trang chạy riêng của Phụ lục",
  tabs: { check: "Kiểm tra", format: "Định dạng", rollUp: "Tổng hợp", catalogue: "Danh mục" },
  ...SHELL_TEXTS,
  ...CHECK_TEXTS,
  ...FORMAT_TEXTS,
  ...ROLL_UP_TEXTS,
  ...CATALOGUE_TEXTS,
} as const;
