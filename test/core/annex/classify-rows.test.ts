import { annexOf, kindsOf, linesOf } from "../../support/reading";

const HEADER = "| TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |";

test("every kind of row", () => {
  const annex = annexOf(`
    | | KẾ HOẠCH NĂM 2026 | | | |
    ${HEADER}
    | (1) | (2) | (3) | (4) | (5) |
    | I | CẢI CÁCH THỂ CHẾ | | | |
    | A | Xây dựng văn bản | | | |
    | 1 | Rà soát văn bản của | Báo cáo | Phòng Tư pháp | Quý I |
    ${HEADER}
    | | hội đồng nhân dân | | | |
    | | | | | |
    | B | Thi hành pháp luật | | | |
    | 2 | Theo dõi thi hành | Báo cáo | Phòng Tư pháp | Quý II |
    | | Tổng cộng | 2 nhiệm vụ | | |
    | | Nơi nhận: | | TM. ỦY BAN NHÂN DÂN | |
    | | - Như trên; | | CHỦ TỊCH | |
    | | - Lưu: VT. | | | |`);
  expect(kindsOf(annex)).toBe(
    "1 title, 2 header, 3 column-numbers, 4 section, 5 subsection, 6 item, 7 repeated-header, 8 continuation, " +
      "9 blank, 10 subsection, 11 item, 12 total, 13-15 footer",
  );
  expect(annex.range.bottom).toBe(11);
  expect(linesOf(annex)).toEqual([
    "I. CẢI CÁCH THỂ CHẾ / A. Xây dựng văn bản / 1 | Rà soát văn bản của hội đồng nhân dân | Báo cáo | Phòng Tư pháp | Quý I",
    "I. CẢI CÁCH THỂ CHẾ / B. Thi hành pháp luật / 2 | Theo dõi thi hành | Báo cáo | Phòng Tư pháp | Quý II",
  ]);
});

const ITEM = "| 1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I |";

test.each([
  ["a roman number in its own cell", "| II | Cải cách thủ tục hành chính | | | |", "II. Cải cách thủ tục hành chính"],
  ["with a mark", "| II. | Cải cách thủ tục hành chính | | | |", "II. Cải cách thủ tục hành chính"],
  ["leading the text", "| III CẢI CÁCH THỦ TỤC | | | | |", "III. CẢI CÁCH THỦ TỤC"],
  ["leading the text with a dot", "| | IV. Cải cách tổ chức bộ máy | | | |", "IV. Cải cách tổ chức bộ máy"],
  ["as a named part", "| Phần II: Nhiệm vụ cụ thể | | | | |", "II. Nhiệm vụ cụ thể"],
  ["a letter", "| A | Nhiệm vụ chung | | | |", "A. Nhiệm vụ chung"],
  ["capitals without a number", "| | CẢI CÁCH THỂ CHẾ | | | |", "CẢI CÁCH THỂ CHẾ"],
  ["the same text in every cell", "| I | Thể chế | Thể chế | Thể chế | Thể chế |", "I. Thể chế"],
])("a section: %s", (_, row, text) => {
  const annex = annexOf(`${HEADER}\n${row}\n${ITEM}`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 item");
  expect(annex.sections.map((section) => section.text)).toEqual([text]);
});

test("a section without a number, merged across", () => {
  const annex = annexOf(`${HEADER}\n| Nhiệm vụ trọng tâm | | | | |\n${ITEM}`, { merges: ["A2:E2"] });
  expect(annex.sections.map(({ text }) => text)).toEqual(["Nhiệm vụ trọng tâm"]);
});

test.each([
  ["a task that still lacks its duties", "| 1 | Ban hành kế hoạch | | | |"],
  ["a task without a number", "| | Ban hành kế hoạch | Kế hoạch | Phòng Nội vụ | Quý I |"],
  ["a task in capitals with its duties", "| 1 | BAN HÀNH KẾ HOẠCH | Kế hoạch | Phòng Nội vụ | Quý I |"],
  ["a task that names a total", "| 1 | Tổng số hồ sơ được số hóa đạt 100% | Báo cáo | Phòng Nội vụ | Quý I |"],
  ["a task without a number that names a total", "| | Tổng số hồ sơ nộp trực tuyến | Báo cáo | Phòng Nội vụ | Quý I |"],
  ["a task that names a chairman", "| 1 | Chủ tịch UBND xã đối thoại với dân | Cuộc đối thoại | Văn phòng | Quý I |"],
  ["a task about headings", "| 1 | Nhiệm vụ | Sản phẩm theo kế hoạch | Phòng chủ trì nội dung | Quý I |"],
])("no heading, total or foot: %s", (_, row) => {
  expect(kindsOf(annexOf(`${HEADER}\n${row}\n| 2 | Khác | Khác | Phòng Khác | Quý II |`))).toBe("1 header, 2-3 item");
});

test("arabic numbers head a section whose items are numbered below it", () => {
  const annex = annexOf(`
    ${HEADER}
    | 1 | Cải cách thể chế | | | |
    | 1.1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I |
    | 1.2 | Ban hành văn bản | Nghị quyết | Phòng Tư pháp | Quý II |
    | 2 | Cải cách thủ tục hành chính | | | |
    | 2.1 | Niêm yết thủ tục | Bảng niêm yết | Văn phòng | Quý I |
    | 3 | Tuyên truyền | Tin, bài | Văn phòng | Quý I |`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3-4 item, 5 section, 6-7 item");
  expect(annex.items.map(({ section }) => section?.numeral)).toEqual(["1", "1", "2", undefined]);
});

test("letters head nothing below them; a number heads the letters below it", () => {
  const annex = annexOf(`
    ${HEADER}
    | 1 | Cải cách thể chế | | | |
    | a | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I |
    | b | Kiểm tra văn bản | | | |
    | a | Tự kiểm tra | Báo cáo | Phòng Tư pháp | Quý II |`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3-5 item");
});

test("letters above roman numbers are the sections", () => {
  const annex = annexOf(`
    ${HEADER}
    | A | NHIỆM VỤ CHUNG | | | |
    | I | Thể chế | | | |
    ${ITEM}
    | II | Thủ tục | | | |
    ${ITEM}
    | B | NHIỆM VỤ RIÊNG | | | |
    ${ITEM}`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 subsection, 4 item, 5 subsection, 6 item, 7 section, 8 item");
  expect(annex.items.map(({ subsection }) => subsection?.text)).toEqual(["I. Thể chế", "II. Thủ tục", undefined]);
});

test.each(["| (1) | (2) | (3) | (4) | (5) |", "| A | B | 1 | 2 | 3 |", "| | 1 | 2 | 3=1+2 | 4 |"])(
  "%s numbers the columns",
  (row) => {
    expect(kindsOf(annexOf(`${HEADER}\n${row}\n${ITEM}`))).toBe("1 header, 2 column-numbers, 3 item");
  },
);

test.each(["Tổng cộng", "Cộng:", "cộng"])("%s is a total", (text) => {
  expect(kindsOf(annexOf(`${HEADER}\n${ITEM}\n| | ${text} | 12 văn bản | | |`))).toBe("1 header, 2 item, 3 total");
});

test("letters of a list run on past I", () => {
  const annex = annexOf(`
    ${HEADER}
    | H | Thông tin, tuyên truyền | | | |
    ${ITEM}
    | I | Kiểm tra, giám sát | | | |
    ${ITEM}`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 item, 4 section, 5 item");
});

test.each(["1", "1.", "01", "1)", "(1)"])("%s is the ordinal 1", (ordinal) => {
  const annex = annexOf(`${HEADER}\n| ${ordinal} | Rà soát | Báo cáo | Phòng Tư pháp | Quý I |`);
  expect(annex.items[0]?.fields.ordinal).toMatchObject({ raw: ordinal, text: "1" });
});

test("notes and signatures below the table are its foot, whatever words they hold", () => {
  const annex = annexOf(`
    ${HEADER}
    ${ITEM}
    | Ghi chú: Thời gian tính theo năm dương lịch. | | | | |
    | | | | Cẩm Giàng, ngày 05 tháng 01 năm 2026 | |
    | | Người lập biểu | | KT. CHỦ TỊCH | |
    | | | | PHÓ CHỦ TỊCH | |
    | | | | Nguyễn Văn An | |`);
  expect(kindsOf(annex)).toBe("1 header, 2 item, 3-7 footer");
});

test("a task with points below it heads them; the next task stands beside it", () => {
  const annex = annexOf(`
    ${HEADER}
    | I | Cải cách thể chế | | | |
    | 1 | Nâng cao chất lượng văn bản: | | | |
    | | - Ban hành kế hoạch rà soát | Kế hoạch | Phòng Tư pháp | Quý I |
    | | - Tổ chức rà soát | Báo cáo | Phòng Tư pháp | Quý II |
    | 2 | Theo dõi thi hành pháp luật | Báo cáo | Phòng Tư pháp | Quý III |`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 subsection, 4-6 item");
  expect(annex.items.map(({ subsection }) => subsection?.text)).toEqual([
    "1. Nâng cao chất lượng văn bản:",
    "1. Nâng cao chất lượng văn bản:",
    undefined,
  ]);
});

test("page numbers and numbered rows that were never filled in are no tasks", () => {
  const annex = annexOf(`
    ${HEADER}
    | 1 | Rà soát các văn bản của | Báo cáo | Phòng Tư pháp | Quý I |
    | | | 2 | | |
    ${HEADER}
    | | hội đồng nhân dân | | | |
    | 2 | Theo dõi thi hành | Báo cáo | Phòng Tư pháp | Quý II |
    | 3 | | | | |
    | 4 | | | | |`);
  expect(kindsOf(annex)).toBe("1 header, 2 item, 3 blank, 4 repeated-header, 5 continuation, 6 item, 7-8 blank");
});

test("numbers without a heading are the ordinals", () => {
  const annex = annexOf(`
    | | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |
    | I | Cải cách thể chế | | | |
    ${ITEM}`);
  expect(linesOf(annex)).toEqual(["I. Cải cách thể chế / 1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I"]);
});

test("a section with a sum or a remark beside its title is a section", () => {
  const annex = annexOf(`
    | TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian | Kinh phí | Ghi chú |
    | I | Cải cách thể chế | | | 500 | 2 nhiệm vụ |
    | 1 | Rà soát | Phòng Tư pháp | Quý I | 200 | |
    | V | Hội nghị | Văn phòng | Quý II | 300 | |`);
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3-4 item");
});
