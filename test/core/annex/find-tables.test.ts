import { readSheet } from "../../../src/core/annex";
import { gridOf, snapshotOf } from "../../support/grid";
import { annexesOf, annexOf, columnsOf, kindsOf, linesOf } from "../../support/reading";

const TASKS = `| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| 1 | Rà soát văn bản | Phòng Tư pháp | Quý I/2026 |
| 2 | Ban hành kế hoạch | Phòng Nội vụ | Tháng 3/2026 |`;

test("a table below title lines", () => {
  const annex = annexOf(`
    PHỤ LỤC
    KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026

    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | 1 | Rà soát văn bản | Phòng Tư pháp | Quý I/2026 |`);
  expect(kindsOf(annex)).toBe("1-2 title, 4 header, 5 item");
  expect(linesOf(annex)).toEqual(["1 | Rà soát văn bản | Phòng Tư pháp | Quý I/2026"]);
});

test("a table in the middle of the sheet, empty columns on both sides", () => {
  const annex = annexOf(`
    | | | Phụ lục | | | | |
    | | | TT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | |
    | | | 1 | Rà soát văn bản | Phòng Tư pháp | Quý I/2026 | |`);
  expect(columnsOf(annex)).toBe("C ordinal, D task, E lead, F deadline");
  expect(annex.range).toEqual({ top: 1, left: 2, bottom: 2, right: 5 });
});

test("another table above is none of its title", () => {
  const annex = annexOf(`
    | Danh sách | | | |
    | STT | Họ và tên | Chức vụ | |
    | 1 | Nguyễn Văn An | Công chức | |
    | | | | |
    | NHIỆM VỤ NĂM 2026 | | | |
    ${TASKS}`);
  expect(kindsOf(annex)).toBe("5 title, 6 header, 7-8 item");
});

test("several annexes on one sheet, each with its title", () => {
  const annexes = annexesOf(`
    | PHỤ LỤC I | | | |
    | NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025 | | | |
    ${TASKS}
    | | | | |
    | PHỤ LỤC II | | | |
    | NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026 | | | |
    ${TASKS}`);
  expect(annexes.map(({ context }) => context.title)).toEqual([
    "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2025",
    "NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026",
  ]);
  expect(annexes.map(kindsOf)).toEqual(["1-2 title, 3 header, 4-5 item", "7-8 title, 9 header, 10-11 item"]);
});

test("sections with headers of their own are one annex", () => {
  const annex = annexOf(`
    | I | Cải cách thể chế | | |
    ${TASKS}
    | II | Cải cách thủ tục hành chính | | |
    ${TASKS}`);
  expect(kindsOf(annex)).toBe("1 section, 2 header, 3-4 item, 5 section, 6 repeated-header, 7-8 item");
});

const PAGES = (first: string, second: string): string => `
  | KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 | | | |
  | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |
  ${first}
  | KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 (tiếp theo) | | | |
  | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Sản phẩm |
  ${second}`;
const TASK = "| Rà soát văn bản | Phòng Tư pháp | Quý I/2026 | Báo cáo |";

test.each([
  ["without any numbers", TASK, TASK, 1],
  ["whose sections count on", `| I. Thể chế | | | |\n${TASK}`, `| II. Thủ tục | | | |\n${TASK}`, 1],
  ["whose sections begin anew", `| I. Thể chế | | | |\n${TASK}`, `| I. Thủ tục | | | |\n${TASK}`, 2],
])("a title that stands again above a table %s", (_, first, second, count) => {
  expect(annexesOf(PAGES(first, second))).toHaveLength(count);
});

test.each([
  ["numbers", "1", "2", "A ordinal, B task, C lead, D deadline"],
  ["names of villages", "Thôn Đông", "Thôn Đoài", "B task, C lead, D deadline"],
  ["nothing", "", "", "B task, C lead, D deadline"],
])("a column that nothing heads, left of the first, with %s", (_, first, second, columns) => {
  const annex = annexOf(`
    | | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
    | ${first} | Rà soát văn bản | Phòng Tư pháp | Quý I/2026 |
    | ${second} | Ban hành kế hoạch | Phòng Nội vụ | Tháng 3/2026 |`);
  expect(columnsOf(annex)).toBe(columns);
});

test("a remark beside the table, on a line of its own, is no row of it", () => {
  const annex = annexOf(`
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | | |
    | 1 | Rà soát văn bản | Phòng Tư pháp | Quý I/2026 | | |
    | | | | | | chị Lan xem lại giúp |
    | 2 | Ban hành kế hoạch | Phòng Nội vụ | Tháng 3/2026 | | |`);
  expect(kindsOf(annex)).toBe("1 header, 2 item, 3 blank, 4 item");
});

test("the last section may still lack its tasks below a header of its own", () => {
  const annex = annexOf(`
    | I | Cải cách thể chế | | |
    ${TASKS}
    | II | Cải cách thủ tục hành chính | | |
    ${TASKS}
    | III | Cải cách tổ chức bộ máy | | |
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |`);
  expect(annex.sections.map(({ numeral }) => numeral)).toEqual(["I", "II", "III"]);
  expect(annex.observations).toEqual([]);
});

test.each([
  ["a list of people", "| STT | Họ và tên | Chức vụ | Đơn vị |\n| 1 | Nguyễn Văn An | Công chức | Phòng Nội vụ |"],
  [
    "an estimate",
    "| STT | Nội dung chi | Đơn vị tính | Số lượng | Thành tiền |\n| 1 | In tài liệu | bộ | 50 | 500.000 |",
  ],
  [
    "running text",
    "Kính gửi: Ủy ban nhân dân tỉnh\nThực hiện kế hoạch, cơ quan chủ trì báo cáo kết quả theo thời hạn.",
  ],
  ["nothing", "| | |"],
])("%s is no annex and is not asked about", (_, markdown) => {
  expect(readSheet(gridOf(markdown))).toEqual({ annexes: [], unmapped: [] });
});

test("an empty sheet has no annex", () => {
  expect(readSheet(snapshotOf([]))).toEqual({ annexes: [], unmapped: [] });
});

test("a stray cell far below belongs to no table", () => {
  const grid = gridOf(TASKS);
  const [, ...cells] = grid.rows.get(1)!.entries();
  const stray = { ...grid, rows: new Map([...grid.rows, [1_000_000, new Map(cells)]]) };
  const [annex] = readSheet(stray).annexes;
  expect(kindsOf(annex!)).toBe("1 header, 2-3 item");
});

test("hidden rows are read and said", () => {
  const annex = annexOf(TASKS, { hiddenRows: [3] });
  expect(annex.items).toHaveLength(2);
  expect(annex.rows.filter(({ isHidden }) => isHidden).map(({ row }) => row)).toEqual([2]);
  expect(annex.observations).toEqual([{ kind: "hidden-rows", rows: [2] }]);
});

test("a line of notes below the headings belongs to them, and the sum in words to the foot", () => {
  const annex = annexOf(`
| TT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí |
| | | | (nếu có) | (đồng) |
| 1 | Rà soát | Phòng Tư pháp | Quý I | 20.000.000 |
| | Cộng | | | 20.000.000 |
| (Bằng chữ: Hai mươi triệu đồng chẵn) | | | | |`);
  expect(kindsOf(annex)).toBe("1-2 header, 3 item, 4 total, 5 footer");
  expect(annex.context.moneyUnit).toBe("đồng");
});

test("what the budget consists of may stand in a line below its heading", () => {
  const annex = annexOf(`
| TT | Nhiệm vụ | Chủ trì | Thời gian | Kinh phí (triệu đồng) | |
| | | | | Tổng | NS xã |
| 1 | Làm đường | Thôn 3 | Quý I/2026 | 500 | 100 |`);
  expect(kindsOf(annex)).toBe("1-2 header, 3 item");
  expect(columnsOf(annex)).toContain("E budget");
  expect(annex.context.moneyUnit).toBe("triệu đồng");
});

test("a criterion with its score heads the tasks below it", () => {
  const annex = annexOf(`
| STT | Tiêu chí | Điểm | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
| 1 | CÔNG TÁC CHỈ ĐẠO | 9,5 | | | |
| 1.1 | Kế hoạch năm | 2 | | | |
| 1.1.1 | Ban hành kế hoạch | 1 | Ban hành đúng hạn | Văn phòng | Quý I/2026 |
| 1.2 | Báo cáo | 0,5 | Báo cáo đúng hạn | Văn phòng | Hằng quý |
| 2 | Việc khác | 0,5 | | | Quý II/2026 |`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 subsection, 4-6 item");
});
