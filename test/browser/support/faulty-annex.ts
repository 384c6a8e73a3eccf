import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newXlsx } from "../../../src/hosts/xlsx";
import { gridOf } from "../../support/grid";

const ANNEX = `
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| I | CẢI CÁCH THỂ CHẾ |
| 1 | Rà soát văn bản | Lập  danh mục | Danh mục | Tư pháp - Hộ tich | Công an xã | Quý I/2024 |
| 2 | Hệ thống hóa văn bản | Lập  danh mục | Danh mục | Công an xã | Tư pháp - Hộ tich | Quý II/2024 |
| 3 | Kiểm tra văn bản | Đi kiểm tra , báo cáo | Biên bản | Phòng Vũ trụ | Công an xã | Quý V/2024 |
| 4 | Tuyên truyền | Phát thanh | Tin, bài | Công an xã | Tư pháp - Hộ tịch | Quý IV/2024 |
`;

/** A file with faults of every sort of repair: one cell, a group alike, a name to decide about. */
export async function writeFaultyAnnex(name: string): Promise<string> {
  const folder = join(process.cwd(), "test", ".out");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  const { sheet, rows } = gridOf(ANNEX, { sheet: "Phụ lục" });
  writeFileSync(path, await newXlsx([{ name: sheet, rows }]));
  return path;
}
