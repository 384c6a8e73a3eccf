import { COLUMN_IDS, type ColumnId } from "../annex/annex";
import { itemAt, valueAt } from "../collections";
import type { NewCell, SheetContent } from "../grid/sheet-content";
import { blankAnnex } from "./blank-annex";

const SHEET = "Phụ lục mẫu";
const SECTION = "Cải cách thủ tục hành chính";

type Texts = Partial<Readonly<Record<ColumnId, string>>>;

/**
 * A small annex of a commune with the mistakes that offices make most, to try the product on: a misspelt and an
 * impossible deadline, one without its year, an agency that does not exist, a task that nobody leads, spaces too many.
 */
export function practiceAnnex(year: number): SheetContent {
  const rows = textsOf(year);
  const [blank] = blankAnnex({ year, sections: [SECTION], rowsPerSection: rows.length, agencies: [] });
  const first = Math.max(...blank.rows.keys()) - rows.length + 1;
  const filled = rows.map((texts, index): [number, ReadonlyMap<number, NewCell>] => [
    first + index,
    fill(valueAt(blank.rows, first + index), texts),
  ]);
  const heights = [...blank.rowHeights].filter(([row]) => row < first);
  return {
    ...blank,
    name: SHEET,
    rows: new Map([...blank.rows, ...filled]),
    rowHeights: new Map(heights),
    dropDowns: [],
  };
}

const fill = (row: ReadonlyMap<number, NewCell>, texts: Texts): ReadonlyMap<number, NewCell> =>
  new Map(
    [...row].map(([column, cell]) => {
      const text = texts[itemAt(COLUMN_IDS, column)];
      return [column, text === undefined ? cell : { ...cell, value: text }];
    }),
  );

const textsOf = (year: number): readonly Texts[] => [
  {
    objective: "1.1. 100% thủ tục hành chính được niêm yết công khai",
    task: "2.1. Công khai thủ tục hành chính",
    activity: "3.1. Niêm yết  thủ tục tại nơi tiếp nhận hồ sơ",
    product: "Danh mục được niêm yết",
    lead: "Trung tâm Phục vụ hành chính công",
    cooperation: "Văn phòng HĐND và UBND",
    deadline: "Thường xuyên",
  },
  {
    objective: "1.2. Rút ngắn thời gian giải quyết hồ sơ",
    task: "2.2. Rà soát quy trình nội bộ",
    activity: "3.2. Đề xuất cắt giảm thời gian giải quyết",
    product: "Báo cáo kết quả rà soát",
    lead: "Văn phòng HĐND và UBND",
    cooperation: "Phòng Vũ trụ",
    deadline: `Qúy II/${year}`,
  },
  {
    objective: "1.3. Nâng tỷ lệ hồ sơ nộp trực tuyến",
    task: "2.3. Hướng dẫn người dân nộp hồ sơ trực tuyến",
    activity: "3.3. Tổ chức tập huấn cho tổ công nghệ số cộng đồng",
    product: "02 lớp tập huấn",
    cooperation: "Phòng Văn hóa - Xã hội",
    deadline: `31/6/${year}`,
  },
  {
    objective: "1.4. Nâng mức độ hài lòng của người dân",
    task: "2.4. Khảo sát sự hài lòng",
    activity: "3.4. Phát phiếu và tổng hợp kết quả khảo sát",
    product: "Báo cáo khảo sát",
    lead: "Phòng Văn hóa - Xã hội",
    cooperation: "Các thôn",
    deadline: "Quý IV",
  },
];
