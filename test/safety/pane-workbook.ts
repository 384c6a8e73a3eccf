import { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { gridOf } from "../support/grid";

export const SHEET = "Phụ lục";

/** A plan with two cells that are repaired without asking (B4, B5) and two agencies that nobody knows (E4, E5). */
export const ANNEX = gridOf(
  `
| KẾ HOẠCH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| I | CẢI CÁCH THỂ CHẾ |
| 1 | Rà soát  văn bản | Lập danh mục | Danh mục | Ban Vũ trụ | Văn phòng - Thống kê | Quý II/2024 |
| 2 | Kiểm tra văn bản , báo cáo | Kiểm tra | Biên bản | Ban Đại dương | Văn phòng - Thống kê | Quý V/2024 |
`,
  { sheet: SHEET },
);

export const workbook = (): MemoryWorkbook => new MemoryWorkbook("ke-hoach.xlsx", [ANNEX]);
