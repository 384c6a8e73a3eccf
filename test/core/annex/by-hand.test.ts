import { annexOf, kindsOf, linesOf } from "../../support/reading";

const HEADER = "| TT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian |";
const ITEM = "| 1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I |";

test("a correction by hand decides", () => {
  const annex = annexOf(`${HEADER}\n| 1 | Nhiệm vụ thường xuyên | | | |\n${ITEM}`, {
    rowKinds: new Map([[1, "section"]]),
  });
  expect(kindsOf(annex)).toBe("1 header, 2 section, 3 item");
  expect(linesOf(annex)).toEqual(["1. Nhiệm vụ thường xuyên / 1 | Rà soát văn bản | Báo cáo | Phòng Tư pháp | Quý I"]);
});

test.each([
  ["in the number's column", "| Nhiệm vụ thường xuyên | | | | |", "Nhiệm vụ thường xuyên"],
  ["with a number in front", "| b) Nhiệm vụ thường xuyên | | | | |", "b. Nhiệm vụ thường xuyên"],
  ["beside its number", "| b) | Nhiệm vụ thường xuyên | | | |", "b. Nhiệm vụ thường xuyên"],
  ["with the unit that sees to it", "| | Nhiệm vụ thường xuyên | | Văn phòng | |", "Nhiệm vụ thường xuyên"],
  ["as a number that still lacks its title", "| 2 | | | | |", "2"],
])("a heading that a person names, %s", (_, row, text) => {
  const sheet = `${HEADER}\n| 1 | BAN HÀNH | Kế hoạch | Văn phòng | Quý I |\n${row}\n${ITEM}`;
  const annex = annexOf(sheet, { rowKinds: new Map([[2, "subsection"]]) });
  expect(kindsOf(annex)).toBe("1 header, 2 item, 3 subsection, 4 item");
  expect(annex.subsections.map((subsection) => subsection.text)).toEqual([text]);
});

test.each([
  ["title", "| | Kế hoạch của xã (tiếp theo) | | | |", "1 header, 2 item, 3 blank, 4 item"],
  ["header", "| Số | Việc | Đầu ra | Ai làm | Bao giờ |", "1 header, 2 item, 3 repeated-header, 4 item"],
  ["footer", "| | Người rà soát | | | |", "1 header, 2 item, 3 footer, 4 item"],
  ["item", "| | ĐỐI THOẠI VỚI NHÂN DÂN | | | |", "1 header, 2-4 item"],
  ["item", HEADER, "1 header, 2-4 item"],
  ["continuation", "| | HỘI ĐỒNG NHÂN DÂN XÃ | | | |", "1 header, 2 item, 3 continuation, 4 item"],
  ["continuation", "| | Tổng cộng | | | |", "1 header, 2 item, 3 continuation, 4 item"],
] as const)("a row that a person calls a %s is one, whatever it looks like: %s", (kind, row, kinds) => {
  const sheet = `${HEADER}\n${ITEM}\n${row}\n| 2 | Khác | Khác | Phòng Khác | Quý II |`;
  const annex = annexOf(sheet, { rowKinds: new Map([[2, kind]]) });
  expect(kindsOf(annex)).toBe(kinds);
});

test("the rest of a title that a person names is joined to it; a row that a person calls a task is not", () => {
  const sheet = `${HEADER}\n| I | Cải cách thể chế | | | |\n| | Thi hành pháp luật | | | |\n${ITEM}`;
  const titles = (kind: "continuation" | "item" | "section", text = sheet) =>
    annexOf(text, { rowKinds: new Map([[2, kind]]) }).sections.map((section) => section.text);
  expect(titles("continuation")).toEqual(["I. Cải cách thể chế Thi hành pháp luật"]);
  const cut = sheet.replace("thể chế", "thể chế và").replace("Thi hành", "thi hành");
  expect(titles("continuation", cut)).toEqual(["I. Cải cách thể chế và thi hành pháp luật"]);
  expect(titles("item", cut)).toEqual(["I. Cải cách thể chế và"]);
  expect(titles("section", cut)).toEqual(["I. Cải cách thể chế và", "thi hành pháp luật"]);
});

test("a row that a person calls the rest of another stays a task where nothing stands above it", () => {
  const annex = annexOf(`${HEADER}\n| | của xã | Báo cáo | Văn phòng | Quý I |`, {
    rowKinds: new Map([[1, "continuation"]]),
  });
  expect(kindsOf(annex)).toBe("1 header, 2 item");
});
