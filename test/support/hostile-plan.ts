import { newXlsx } from "../../src/hosts/xlsx";
import type { NewCell, SheetContent } from "../../src/core/grid/sheet-content";

const HEADER = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"];
const PLAIN = [
  [
    "1",
    "Nâng cao",
    "Rà soát  văn bản",
    "Lập danh mục",
    "Danh mục",
    "Phòng Nội vụ",
    "Công an",
    "Quý II/2024",
    "5 triệu đồng",
  ],
  ["2", "", "Họp giao ban", "Chuẩn bị", "Biên bản", "Công an", "Phòng Nội vụ", "12/31/2024", ""],
];

export interface HostileRow {
  readonly column: number;
  readonly text: string;
}

/** The rows of a plan: two sound ones, then one for each text, which stands in one column of an otherwise sound row. */
function hostileRows(texts: readonly HostileRow[]): string[][] {
  const rows = texts.map(({ column, text }, index) => {
    const row = [
      String(index + 3),
      "",
      `Việc số ${index}`,
      "Làm",
      "Báo cáo",
      "Công an",
      "Phòng Nội vụ",
      "Quý I/2024",
      "",
    ];
    return row.with(column, text);
  });
  return [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], HEADER, ["I", "CẢI CÁCH THỂ CHẾ"], ...PLAIN, ...rows];
}

/** A sheet of texts only. */
const sheetOfTexts = (name: string, rows: readonly (readonly string[])[]): SheetContent => ({
  name,
  rows: new Map(
    rows.map((cells, row) => [row, new Map(cells.map((value, column): [number, NewCell] => [column, { value }]))]),
  ),
});

export const hostilePlan = (texts: readonly HostileRow[]): Promise<Uint8Array> =>
  newXlsx([sheetOfTexts("Phụ lục", hostileRows(texts))]);

export const COLUMN_COUNT = HEADER.length;
