import { gridOf } from "../../support/grid";
import { annexesOf, annexOf, columnsOf, linesOf, unmappedOf } from "../../support/reading";

/** A row of texts that could stand in any table, below a header. */
const below = (header: string): string => {
  const width = header.split("|").length - 2;
  return `${header}\n| ${Array.from({ length: width }, (_, i) => (i === 0 ? "1" : `Nội dung ô ${i}`)).join(" | ")} |`;
};

test.each([
  [
    "eight columns by number",
    "| TT | 1- Mục tiêu | 2- Nhiệm vụ | 3- Hoạt động | 4- Kết quả, sản phẩm | 5- Chủ trì | 6- Phối hợp | 7- Thời gian hoàn thành | 8- Kinh phí |",
    "A ordinal, B objective, C task, D activity, E product, F lead, G cooperation, H deadline, I budget",
  ],
  [
    "the same in another hand",
    "| STT | (1) Mục tiêu/Chỉ tiêu | (2) Nội dung nhiệm vụ | (3) Hoạt động cụ thể | (4) Sản phẩm đầu ra | (5) Cơ quan, đơn vị chủ trì | (6) Cơ quan phối hợp | (7) Tiến độ thực hiện | (8) Dự kiến kinh phí (nếu có) |",
    "A ordinal, B objective, C task, D activity, E product, F lead, G cooperation, H deadline, I budget",
  ],
  [
    "five columns",
    "| Stt | Tên nhiệm vụ/sản phẩm | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |",
    "A ordinal, B task, C lead, D cooperation, E deadline",
  ],
  [
    "a plan of a commune in 2026",
    "| STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Kết quả/Sản phẩm | Thời gian | Ghi chú |",
    "A ordinal, B task, C lead, D cooperation, E product, F deadline, G (Ghi chú)",
  ],
  [
    "nine columns with remarks",
    "| Số TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành | Nguồn kinh phí | Ghi chú |",
    "A ordinal, B objective, C task, D activity, E product, F lead, G cooperation, H deadline, I budget, J (Ghi chú)",
  ],
  [
    "another order",
    "| TT | Thời gian thực hiện | Nội dung công việc | Sản phẩm | Phối hợp thực hiện | Bộ phận chủ trì tham mưu, thực hiện |",
    "A ordinal, B deadline, C task, D product, E cooperation, F lead",
  ],
  ["no ordinal", "| Nhiệm vụ, giải pháp | Đơn vị thực hiện | Thời gian hoàn thành |", "A task, B lead, C deadline"],
  [
    "objectives and tasks in one column",
    "| TT | Mục tiêu, nhiệm vụ | Sản phẩm/Kết quả thực hiện | Chủ trì | Thời gian | Nguồn kinh phí | Kinh phí |",
    "A ordinal, B task, C product, D lead, E deadline, F (Nguồn kinh phí), G budget",
  ],
  [
    "without marks",
    "| TT | NHIEM VU | CO QUAN CHU TRI | CO QUAN PHOI HOP | THOI GIAN |",
    "A ordinal, B task, C lead, D cooperation, E deadline",
  ],
  [
    "a progress report",
    "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Sản phẩm | Kết quả thực hiện | Tỷ lệ hoàn thành (%) | Tình trạng | Lý do chậm |",
    "A ordinal, B task, C lead, D deadline, E product, F result, G rate, H status, I delayReason",
  ],
  [
    "tasks and contents",
    "| STT | Nhiệm vụ | Nội dung công việc | Kết quả | Chủ trì | Phối hợp | Hoàn thành |",
    "A ordinal, B task, C activity, D product, E lead, F cooperation, G deadline",
  ],
])("%s", (_, header, columns) => {
  expect(columnsOf(annexOf(below(header)))).toBe(columns);
});

test("two-line headers with a group heading, merged", () => {
  const annex = annexOf(
    `
    | TT | Nhiệm vụ | Cơ quan thực hiện | | Thời gian hoàn thành |
    | | | Chủ trì | Phối hợp | |
    | 1 | Rà soát văn bản | Phòng Tư pháp | Phòng Nội vụ | Quý I |`,
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
  );
  expect(annex.headerRows).toEqual([0, 1]);
  expect(columnsOf(annex)).toBe("A ordinal, B task, C lead, D cooperation, E deadline");
  expect(linesOf(annex)).toEqual(["1 | Rà soát văn bản | Phòng Tư pháp | Phòng Nội vụ | Quý I"]);
});

test("two-line headers without merges, and headings broken over two lines", () => {
  const annex = annexOf(`
    | STT | Tên | Cơ quan | Cơ quan | Thời gian |
    | | nhiệm vụ | chủ trì | phối hợp | hoàn thành |
    | (1) | (2) | (3) | (4) | (5) |
    | 1 | Rà soát văn bản | Phòng Tư pháp | Phòng Nội vụ | Quý I |`);
  expect(annex.headerRows).toEqual([0, 1]);
  expect(columnsOf(annex)).toBe("A ordinal, B task, C lead, D cooperation, E deadline");
});

test("headings broken over three lines", () => {
  const annex = annexOf(`
    | Số | Tên nhiệm vụ, | Cơ quan, | Cơ quan, | Thời |
    | TT | đề án | đơn vị | đơn vị | gian |
    | | | chủ trì | phối hợp | |
    | 1 | Rà soát văn bản | Sở Tư pháp | Các sở | 2026 |`);
  expect(annex.headerRows).toEqual([0, 1, 2]);
  expect(columnsOf(annex)).toBe("A ordinal, B task, C lead, D cooperation, E deadline");
});

test("the heading that names the column best gets it, the other stays as it is", () => {
  const annex = annexOf(
    below("| TT | Nhiệm vụ | Thời gian bắt đầu | Thời gian hoàn thành | Lãnh đạo phụ trách | Cơ quan chủ trì |"),
  );
  expect(columnsOf(annex)).toBe("A ordinal, B task, C (Thời gian bắt đầu), D deadline, E (Lãnh đạo phụ trách), F lead");
});

const PUZZLE = `
  | TT | Nhiệm vụ | Ai làm | Sản phẩm | Thời hạn |
  | 1 | Rà soát văn bản | Phòng Tư pháp | Báo cáo | Quý I/2026 |
  | 2 | Ban hành kế hoạch | Phòng Nội vụ | Kế hoạch | Quý II/2026 |`;

test("a needed column under a heading that nobody knows is asked for, never guessed", () => {
  expect(unmappedOf(gridOf(PUZZLE))).toEqual(["row 1: Ai làm"]);
});

test("a table whose duties are told and whose tasks are not is asked about too", () => {
  const grid = gridOf(
    PUZZLE.replace("Nhiệm vụ", "Làm gì").replace("Ai làm", "Cơ quan chủ trì").replace("Sản phẩm", "Ra gì"),
  );
  expect(unmappedOf(grid)).toEqual(["row 1: Làm gì, Ra gì"]);
});

test("a column mapped by hand goes before the headings", () => {
  const annex = annexOf(PUZZLE, { mapping: { lead: 2 } });
  expect(linesOf(annex)).toEqual([
    "1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I/2026",
    "2 | Ban hành kế hoạch | Kế hoạch | Phòng Nội vụ | Quý II/2026",
  ]);
  expect(unmappedOf(gridOf(PUZZLE), { mapping: { lead: 2 } })).toEqual([]);
});

test("an unknown column that is nothing needed is only kept", () => {
  const annex = annexOf(`
    | TT | Nhiệm vụ | Địa điểm | Thời hạn |
    | 1 | Tập huấn | Hội trường UBND | Quý I/2026 |`);
  expect(columnsOf(annex)).toBe("A ordinal, B task, C (Địa điểm), D deadline");
});

const NUMBERED =
  "| TT | 1- Mục tiêu | 2- Nhiệm vụ | 3- Hoạt động | 4- Sản phẩm | 5- Ai làm | 6- Phối hợp | 7- Thời gian |";

test("a heading whose words nobody knows is what its number says, where the other numbers agree with their words", () => {
  expect(columnsOf(annexOf(below(NUMBERED)))).toBe(
    "A ordinal, B objective, C task, D activity, E product, F lead, G cooperation, H deadline",
  );
});

test("numbers in an order of the office's own name no column", () => {
  const moved = NUMBERED.replace("7- Thời gian", "5- Thời gian").replace("5- Ai làm", "7- Ai làm");
  expect(columnsOf(annexOf(below(moved)))).toBe(
    "A ordinal, B objective, C task, D activity, E product, F (7- Ai làm), G cooperation, H deadline",
  );
});

test.each([
  ["what is to be done", { task: 2, extra: [1] }, 1],
  ["neither who does it nor by when", { extra: [2, 4] }, 0],
])("a table in which a person names %s", (_, mapping, annexes) => {
  expect(annexesOf(PUZZLE, { mapping })).toHaveLength(annexes);
});

describe("“Tiến độ” is told by its cells", () => {
  const table = (heads: string, ...rows: readonly string[]): string =>
    [
      `| TT | Nhiệm vụ | Chủ trì | ${heads} |`,
      ...rows.map((row, i) => `| ${i + 1} | Việc ${i} | Phòng Nội vụ | ${row} |`),
    ].join("\n");

  test.each([
    ["deadlines", table("Tiến độ thực hiện", "Quý I/2026", "Thường xuyên", "30/6/2026"), "D deadline"],
    ["how far, without any deadline", table("Tiến độ", "60%", "Đã hoàn thành", "Đang thực hiện"), "D status"],
    ["how far, without marks in the heading", table("TIEN DO THUC HIEN", "100%", "Chưa thực hiện"), "D status"],
    [
      "how far, beside the deadline",
      table("Thời hạn | Tiến độ", "Quý I/2026 | Xong", "Quý II/2026 | 50%"),
      "D deadline, E status",
    ],
    [
      "deadlines twice",
      table("Thời gian | Tiến độ", "Năm 2026 | Quý I", "Năm 2026 | Quý II"),
      "D deadline, E (Tiến độ)",
    ],
    ["both words in one heading", table("Thời gian, tiến độ", "Đang thực hiện", "Đã xong"), "D deadline"],
    ["nothing yet", table("Tiến độ", "", ""), "D deadline"],
    [
      "how far, in the first sixty of many",
      table("Tiến độ", ...Array.from({ length: 150 }, (_, i) => (i < 60 ? "Đã xong" : "Quý IV/2026"))),
      "D status",
    ],
    [
      "the last day of what is to be completed",
      table("Tiến độ", "Hoàn thành trước 30/6", "Hoàn thành quý II"),
      "D deadline",
    ],
  ])("%s", (_, sheet, columns) => {
    expect(columnsOf(annexOf(sheet))).toBe(`A ordinal, B task, C lead, ${columns}`);
  });
});
