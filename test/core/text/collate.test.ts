import { compareVietnamese } from "../../../src/core/text/collate";

test("the alphabet is the Vietnamese one, digits count as numbers, and only one text equals another", () => {
  const sorted = ["01.xlsx", "1.xlsx", "2.xlsx", "10.xlsx", "Ấp Bắc", "Bình An", "Bính An", "Đông Hòa", "Hòa Lạc"];
  expect([...sorted].sort(compareVietnamese)).toEqual(sorted);
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
  expect(compareVietnamese("Đông Hòa", "Đông Hòa")).toBe(0);
});
