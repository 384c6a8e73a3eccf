import { annexOf, linesOf, noticedOf } from "../../support/reading";

const EIGHT = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Chủ trì | Phối hợp | Thời gian |";

test("a merge gives its value to every row that it covers", () => {
  const annex = annexOf(
    `
    ${EIGHT}
    | 1 | Văn bản đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | 2 | | Kiểm tra | Thành lập đoàn | | | Quý II |`,
    { merges: ["B2:B3", "E2:E3", "F2:F3"] },
  );
  expect(linesOf(annex)[1]).toBe(
    "2 | ^Văn bản đúng luật | Kiểm tra | Thành lập đoàn | ^Phòng Tư pháp | ^Các phòng | Quý II",
  );
  expect(annex.items[1]?.fields.lead).toEqual({
    at: { row: 1, column: 4 },
    raw: "Phòng Tư pháp",
    text: "Phòng Tư pháp",
    inherited: "merge",
  });
});

test("a number that is merged over several rows is theirs; a blank merge of number cells gives none", () => {
  const annex = annexOf(
    `
    ${EIGHT}
    | 1 | Đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | | Công khai | Kiểm tra | Thành lập đoàn | Văn phòng | Các phòng | Quý II |
    | | Kịp thời | Niêm yết | Lập bảng | Văn phòng | Các phòng | Quý III |
    | | Hiện đại | Số hóa | Thuê dịch vụ | Văn phòng | Các phòng | Quý IV |`,
    { merges: ["A2:A3", "A4:A5"] },
  );
  expect(annex.items.map(({ fields }) => [fields.ordinal?.text, fields.ordinal?.at.row])).toEqual([
    ["1", 1],
    ["1", 1],
    ["", 3],
    ["", 4],
  ]);
});

test("a blank objective or task belongs to the one above; blank duties follow their task", () => {
  const annex = annexOf(`
    ${EIGHT}
    | 1 | Văn bản đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | 2 | | | Kiểm tra từng văn bản | | | |`);
  expect(linesOf(annex)[1]).toBe(
    "2 | ^Văn bản đúng luật | ^Rà soát | Kiểm tra từng văn bản | ^Phòng Tư pháp | ^Các phòng | ^Quý I",
  );
});

test.each([
  [
    "the task is its own",
    "| 2 | | Kiểm tra | Thành lập đoàn | | | |",
    "2 | ^Đúng luật | Kiểm tra | Thành lập đoàn |  |  | ",
  ],
  [
    "only one duty is blank",
    "| 2 | | | Thành lập đoàn | Văn phòng | | |",
    "2 | ^Đúng luật | ^Rà soát | Thành lập đoàn | Văn phòng |  | ",
  ],
  ["the objective is its own", "| 2 | Công khai | | Niêm yết | | | |", "2 | Công khai | ^Rà soát | Niêm yết |  |  | "],
])("duties stay missing where %s", (_, row, line) => {
  const annex = annexOf(
    `${EIGHT}\n| 1 | Đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |\n${row}`,
  );
  expect(linesOf(annex)[1]).toBe(line);
});

test("a task stays missing in a table whose every numbered row is a task", () => {
  const annex = annexOf(`
    | TT | Nhiệm vụ | Chủ trì | Thời gian |
    | 1 | Rà soát | Phòng Tư pháp | Quý I |
    | 2 | | Văn phòng | Quý II |`);
  expect(linesOf(annex)[1]).toBe("2 |  | Văn phòng | Quý II");
});

test("nothing is inherited over a section", () => {
  const annex = annexOf(`
    ${EIGHT}
    | I | THỂ CHẾ | | | | | |
    | 1 | Đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | II | THỦ TỤC HÀNH CHÍNH | | | | | |
    | 1 | | | Niêm yết | | | |`);
  expect(linesOf(annex)[1]).toBe("II. THỦ TỤC HÀNH CHÍNH / 1 |  |  | Niêm yết |  |  | ");
});

test("a merge that spans a section is noticed", () => {
  const annex = annexOf(
    `
    ${EIGHT}
    | 1 | Đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | II | THỦ TỤC HÀNH CHÍNH | | | | | |
    | 1 | Công khai | Niêm yết | Lập bảng | | Các phòng | Quý I |`,
    { merges: ["E2:E4"] },
  );
  expect(noticedOf(annex)).toEqual(["merge-spans-section E2:E4 over 3"]);
});

test("a merge that ends above a section is not", () => {
  const annex = annexOf(
    `
    ${EIGHT}
    | 1 | Đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | 2 | | Kiểm tra | Lập đoàn | | Các phòng | Quý I |
    | II | THỦ TỤC HÀNH CHÍNH | | | | | |
    | 1 | Công khai | Niêm yết | Lập bảng | Văn phòng | Các phòng | Quý I |`,
    { merges: ["E2:E3", "B4:G4"] },
  );
  expect(noticedOf(annex)).toEqual([]);
});

test("an activity that slipped into the task column goes on with the task above", () => {
  const tasks = [1, 2, 3].map(
    (n) => `| ${n} | 1.${n}. Đích | 2.${n}. Việc | 3.${n}. Cách làm | Văn phòng | Các phòng | Quý I |`,
  );
  const annex = annexOf([EIGHT, ...tasks, "| 4 | | 3.4. Cách làm khác | | | | |"].join("\n"));
  expect(linesOf(annex)[3]).toBe("4 | ^1.3. Đích | 3.4. Cách làm khác |  | ^Văn phòng | ^Các phòng | ^Quý I");
});

test.each(["nt", "-nt-", "- nt -", "N.t", "Như trên", "(như trên)", "- Như trên -", '"', "″"])(
  "%s is the value above",
  (ditto) => {
    const annex = annexOf(`
    ${EIGHT}
    | 1 | Đúng luật | Rà soát | Lập danh mục | Phòng Tư pháp | Các phòng | Quý I |
    | 2 | Công khai | Niêm yết | Lập bảng | ${ditto} | Văn phòng | ${ditto} |`);
    expect(linesOf(annex)[1]).toBe("2 | Công khai | Niêm yết | Lập bảng | ^Phòng Tư pháp | Văn phòng | ^Quý I");
  },
);

test("a ditto mark with nothing above stays as it is", () => {
  const annex = annexOf(`${EIGHT}\n| 1 | Đúng luật | Rà soát | Lập danh mục | nt | Các phòng | Quý I |`);
  expect(annex.items[0]?.fields.lead).toMatchObject({ text: "nt" });
});
