import fc from "fast-check";
import { formatRange } from "../../src/core/grid/a1";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { snapshotOf } from "./grid";

/** A plan whose figures are known before any sheet is made of it. */
export interface Plan {
  readonly unit: string;
  readonly sections: readonly PlannedSection[];
  /** Sheets of a kind: merged cells, or blanks below; title noise; total row. */
  readonly isMerged: boolean;
  readonly hasTotal: boolean;
}

interface PlannedSection {
  readonly heading: string;
  readonly tasks: readonly PlannedTask[];
}

export interface PlannedTask {
  readonly text: string;
  readonly activities: readonly PlannedActivity[];
}

interface PlannedActivity {
  readonly deadline: (typeof DEADLINES)[number];
  readonly lead: (typeof LEADS)[number];
  readonly amount: (typeof AMOUNTS)[number];
}

const UNITS = ["xã An Bình", "xã Bình Minh", "xã Cẩm Phú", "xã Đông Hòa", "thị trấn Lâm Sơn", "xã Tân Hòa"];
/** As units write the headings, by the title of the summary. */
const SECTIONS = {
  "Cải cách thể chế": ["CẢI CÁCH THỂ CHẾ", "Công tác cải cách thể chế"],
  "Cải cách thủ tục hành chính": ["CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "Cải cách TTHC"],
  "Cải cách tài chính công": ["Cải cách tài chính công"],
  "Công tác chỉ đạo, điều hành": ["CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "Chỉ đạo điều hành"],
  "An sinh xã hội": ["AN SINH XÃ HỘI"],
} as const;
const TASKS = ["Ban hành kế hoạch", "Rà soát văn bản", "Niêm yết thủ tục", "Tập huấn công chức", "Lắp camera"];
/** A text, the month of its last day (0: none) and how it is counted. */
const DEADLINES = [
  ["Trước 31/01/2024", 202_401, "Có hạn"],
  ["Quý II/2024", 202_406, "Có hạn"],
  ["Năm 2024", 202_412, "Có hạn"],
  ["Quý I/2025", 202_503, "Có hạn"],
  ["Thường xuyên", 0, "Thường xuyên"],
  ["Hằng quý", 0, "Định kỳ"],
  ["Khi có hướng dẫn của tỉnh", 0, "Theo điều kiện"],
] as const;
const LEADS = ["Văn phòng - Thống kê", "Tư pháp - Hộ tịch", "Tài chính - Kế toán"] as const;
/** A text and the đồng that it adds. */
const AMOUNTS = [
  ["", 0],
  ["Theo dự toán được cấp", 0],
  ["2.500.000 đồng", 2_500_000],
  ["1,5 triệu đồng", 1_500_000],
  ["NS xã: 3 triệu đồng; NS huyện: 2 triệu đồng", 5_000_000],
  ["15 triệu đồng/lớp", 0],
  ["10 triệu đồng/năm", 10_000_000],
] as const;

const activity = fc.record({
  deadline: fc.constantFrom(...DEADLINES),
  lead: fc.constantFrom(...LEADS),
  amount: fc.constantFrom(...AMOUNTS),
});
const task = fc.record({
  text: fc.constantFrom(...TASKS),
  activities: fc.array(activity, { minLength: 1, maxLength: 3 }),
});
const section = fc.constantFrom(...Object.values(SECTIONS)).chain((spellings) =>
  fc.record({
    heading: fc.constantFrom(...spellings),
    tasks: fc.uniqueArray(task, { minLength: 1, maxLength: 3, selector: ({ text }) => text }),
  }),
);
const plan = (unit: string): fc.Arbitrary<Plan> =>
  fc.record({
    unit: fc.constant(unit),
    sections: fc.uniqueArray(section, { minLength: 1, maxLength: 4, selector: ({ heading }) => titleOf(heading) }),
    isMerged: fc.boolean(),
    hasTotal: fc.boolean(),
  });

/** Plans of different units. */
export const plans: fc.Arbitrary<Plan[]> = fc
  .shuffledSubarray(UNITS, { minLength: 1, maxLength: 5 })
  .chain((units) => fc.tuple(...units.map(plan)));

export const titleOf = (heading: string): string =>
  Object.entries(SECTIONS).find(([, spellings]) => (spellings as readonly string[]).includes(heading))?.[0] ?? heading;

const HEADER = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn", "Kinh phí"];
const ROMAN = ["I", "II", "III", "IV", "V"];

/** The plan as a unit would type it. */
export function sheetOf({ unit, sections, isMerged, hasTotal }: Plan): GridSnapshot {
  const rows: string[][] = [
    [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA ${unit.toUpperCase()}, HUYỆN THANH LÂM`],
    [],
    HEADER,
  ];
  const merges: string[] = [];
  for (const [index, { heading, tasks }] of sections.entries()) {
    rows.push([`${ROMAN[index] ?? ""}. ${heading}`]);
    merges.push(range(rows.length - 1, 0, rows.length - 1, 8));
    for (const [number, { text, activities }] of tasks.entries()) {
      const top = rows.length;
      for (const [place, { deadline, lead, amount }] of activities.entries()) {
        const shared = place === 0 ? [String(number + 1), "Đạt 100%", text] : ["", "", ""];
        rows.push([...shared, `Việc ${place + 1}`, "Báo cáo", lead, "", deadline[0], amount[0]]);
      }
      if (isMerged && activities.length > 1) {
        for (const column of [0, 1, 2]) merges.push(range(top, column, rows.length - 1, column));
      }
    }
  }
  if (hasTotal) rows.push(["Tổng cộng", "", "", "", "", "", "", "", "999.000.000 đồng"]);
  return snapshotOf(rows, { merges });
}

const range = (top: number, left: number, bottom: number, right: number): string =>
  formatRange({ top, left, bottom, right });
