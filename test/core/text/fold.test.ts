import { fold, foldDiacritics } from "../../../src/core/text/fold";

test.each([
  ["Hoà giải", "Hòa giải"],
  ["Hoá, HOẢ, hoã, hoạ", "Hóa, HỎA, hõa, họa"],
  ["Khoẻ, hoè, loé, xoẽ, xoẹ", "Khỏe, hòe, lóe, xõe, xọe"],
  ["UỶ BAN, Thuý, tuỳ, luỹ, luỵ", "ỦY BAN, Thúy, tùy, lũy, lụy"],
  ["2024 – 2025", "2024 - 2025"],
  ["Phòng\u00A0 Nội vụ ", "Phòng Nội vụ"],
  ["Nội vụ".normalize("NFD"), "NỘI VỤ"],
])("“%s” and “%s” are one text", (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test.each([
  ["Nội vụ", "Nội thất"],
  ["đa", "da"],
  ["quý", "qúy"],
  ["hoàn", "hòan"],
])("“%s” and “%s” are two", (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

test("without marks what is typed in a hurry is found", () => {
  expect(foldDiacritics("Uỷ ban nhân dân huyện Đông Anh")).toBe("uy ban nhan dan huyen dong anh");
});
