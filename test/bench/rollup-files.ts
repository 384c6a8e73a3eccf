import { init } from "excelize-wasm";
import { createRequire } from "node:module";
import { columnName } from "../../src/core/grid/a1";
import type { NewCell, SheetContent } from "../../src/core/grid/sheet-content";

const SECTIONS = [
  "CẢI CÁCH THỂ CHẾ",
  "CẢI CÁCH THỦ TỤC HÀNH CHÍNH",
  "CẢI CÁCH TỔ CHỨC BỘ MÁY",
  "CẢI CÁCH CHẾ ĐỘ CÔNG VỤ",
  "CẢI CÁCH TÀI CHÍNH CÔNG",
];
const ACTS = [
  "Rà soát",
  "Xây dựng",
  "Kiểm tra",
  "Công khai",
  "Số hóa",
  "Tập huấn",
  "Tuyên truyền",
  "Báo cáo",
  "Khảo sát",
];
const OBJECTS = [
  "văn bản quy phạm pháp luật",
  "thủ tục hành chính",
  "hồ sơ hộ tịch",
  "cơ sở dữ liệu đất đai",
  "dự toán ngân sách",
  "quy trình nội bộ",
  "vị trí việc làm",
  "dịch vụ công trực tuyến",
  "chữ ký số",
  "tài sản công",
  "hồ sơ cán bộ, công chức",
];
const PLACES = [
  "tại Bộ phận Một cửa",
  "ở các thôn",
  "trong trường học",
  "tại trạm y tế",
  "trên cổng thông tin",
  "theo chuyên đề",
];
const LEADS = ["Văn phòng - Thống kê", "Tư pháp - Hộ tịch", "Tài chính - Kế toán", "Văn hóa - Xã hội", "Công an xã"];
const DEADLINES = [
  "Quý I/2024",
  "Trước 30/6/2024",
  "Thường xuyên",
  "Năm 2024",
  "Quý II, III/2024",
  "Khi có hướng dẫn của tỉnh",
];
const AMOUNTS = ["", "", "", "5 triệu đồng", "2.500.000 đồng", "Theo dự toán được cấp"];

const LAYOUTS = [
  [
    "TT",
    "1- Mục tiêu",
    "2- Nhiệm vụ",
    "3- Hoạt động",
    "4- Kết quả, sản phẩm",
    "5- Chủ trì",
    "6- Phối hợp",
    "7- Thời gian hoàn thành",
    "8- Kinh phí",
  ],
  [
    "Stt",
    "Mục tiêu/Chỉ tiêu",
    "Nhiệm vụ",
    "Hoạt động",
    "Sản phẩm",
    "Bộ phận chủ trì",
    "Bộ phận phối hợp",
    "Thời hạn",
    "Dự kiến kinh phí (nếu có)",
  ],
  ["STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Kết quả", "Thời gian thực hiện"],
];

const FIRST = [
  "AN",
  "BÌNH",
  "CẨM",
  "ĐÔNG",
  "HỒNG",
  "KIM",
  "LÂM",
  "MINH",
  "NGỌC",
  "PHÚ",
  "QUANG",
  "SƠN",
  "TÂN",
  "THANH",
  "VĨNH",
  "XUÂN",
  "YÊN",
  "HÒA",
  "HƯNG",
];
const SECOND = [
  "AN",
  "BÌNH",
  "CHÂU",
  "ĐỨC",
  "GIANG",
  "HẢI",
  "KHÊ",
  "LỘC",
  "MỸ",
  "NAM",
  "PHONG",
  "SƠN",
  "TÂY",
  "THỦY",
  "TRUNG",
  "VÂN",
  "XÁ",
  "THỊNH",
  "LONG",
];

/** 361 names, each of another commune. */
const placeName = (index: number): string =>
  `${FIRST[index % FIRST.length] ?? ""} ${SECOND[Math.floor(index / FIRST.length)] ?? ""}`;

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % sides;
  };
}

/** The annex of one commune: its own wording, layout and order. */
export function communeSheet(index: number, items: number): SheetContent {
  const roll = dice(index + 1);
  const pick = (from: readonly string[]): string => from[roll(from.length)] ?? "";
  const header = LAYOUTS[index % LAYOUTS.length] ?? [];
  const rows: string[][] = [[`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA XÃ ${placeName(index)}`], [], header];
  const perSection = items / SECTIONS.length;
  for (const [section, title] of SECTIONS.entries()) {
    rows.push([`${["I", "II", "III", "IV", "V"][section] ?? ""}. ${title}`]);
    for (let item = 0; item < perSection; item += 1) {
      const task = `${pick(ACTS)} ${pick(OBJECTS)} ${pick(PLACES)}${roll(3) === 0 ? ` đợt ${roll(40) + 1}` : ""}`;
      const detail = `${pick(ACTS)} ${pick(OBJECTS)}`;
      const [lead, other, deadline] = [pick(LEADS), pick(LEADS), pick(DEADLINES)];
      rows.push(
        header.length > 6
          ? [
              String(item + 1),
              `Đạt ${roll(100)}% ${pick(OBJECTS)}`,
              task,
              detail,
              "Báo cáo",
              lead,
              other,
              deadline,
              pick(AMOUNTS),
            ]
          : [String(item + 1), task, lead, other, "Báo cáo", deadline],
      );
    }
  }
  return { name: "Phụ lục", rows: new Map(rows.map((cells, row) => [row, cellsOf(cells)])) };
}

const cellsOf = (texts: readonly string[]): Map<number, NewCell> =>
  new Map(texts.flatMap((value, column): [number, NewCell][] => (value === "" ? [] : [[column, { value }]])));

/** Seconds in which excelize writes the same values and formulas, row by row, without looks. */
export async function bareWrite(sheets: readonly SheetContent[]): Promise<number> {
  const { NewFile } = await init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
  const start = performance.now();
  const file = NewFile();
  for (const { name, rows } of sheets) {
    file.NewSheet(name);
    for (const [row, cells] of rows) {
      const values: (string | number | boolean | null)[] = [];
      for (const [column, { value }] of cells) values[column] = value ?? null;
      file.SetSheetRow(
        name,
        `A${row + 1}`,
        Array.from(values, (value) => value ?? null),
      );
      for (const [column, { formula }] of cells) {
        if (formula !== undefined) file.SetCellFormula(name, `${columnName(column)}${row + 1}`, formula);
      }
    }
  }
  file.WriteToBuffer();
  return (performance.now() - start) / 1000;
}
