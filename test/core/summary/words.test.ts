import { createCodes, readableCode } from "../../../src/core/summary/codes";
import { levelWords, receivingLevelOf, unitsTogether } from "../../../src/core/summary/levels";
import { periodWords } from "../../../src/core/summary/period-words";
import { timelineOf } from "../../../src/core/summary/timeline";
import { capitalise, sentenceCase } from "../../../src/core/summary/wording";
import { yearsPeriod } from "../../../src/core/calendar";

const BEFORE = { year: 2025, month: 6, day: 30 };
const SINCE = { year: 2025, month: 7, day: 1 };

test("a commune reports to its district until 30 June 2025, to the province since", () => {
  expect(receivingLevelOf("commune", BEFORE)).toBe("district");
  expect(receivingLevelOf("commune", SINCE)).toBe("province");
  expect(receivingLevelOf("district", BEFORE)).toBe("province");
});

test("units are called by the kinds that they are", () => {
  const words = levelWords("district", BEFORE);
  expect(unitsTogether(["Thị trấn Lâm Sơn", "Xã An Bình"], words)).toBe("các xã, thị trấn");
  expect(unitsTogether(["Xã An Bình"], words)).toBe("các xã");
  expect(unitsTogether(["Xã An Bình", "Chưa rõ đơn vị (a.xlsx)"], words)).toBe("các xã, phường, thị trấn");
  expect(unitsTogether(["Đặc khu Vân Đồn", "Phường Hạ Long"], levelWords("province", SINCE))).toBe(
    "các phường, đặc khu",
  );
});

test("a period is a year or a stretch of years", () => {
  expect(periodWords(yearsPeriod(2024))).toBe("năm 2024");
  expect(periodWords(yearsPeriod(2021, 2025))).toBe("giai đoạn 2021 - 2025");
  expect(periodWords(undefined)).toBe("");
});

test.each([
  [yearsPeriod(2024), 12, 4],
  [yearsPeriod(2024, 2026), 12, 3],
  [yearsPeriod(2021, 2030), 10, 10],
  [undefined, 0, 0],
])("the calendar of %j has %d fine and %d coarse columns", (period, fine, coarse) => {
  const timeline = timelineOf([], period);
  expect([timeline.fine.length, timeline.coarse.length]).toEqual([fine, coarse]);
});

test("codes are no numbers, hold no wildcards and stay the same", () => {
  const [first, second] = [createCodes("N"), createCodes("N")];
  const keys = Array.from({ length: 5000 }, (_, index) => `việc * ? < > ${index}`);
  const codes = keys.map(first);
  expect(new Set(codes).size).toBe(keys.length);
  expect(codes.filter((code) => !/^N-[a-z\d]+(?:-\d+)?$/u.test(code))).toEqual([]);
  expect(keys.map(second)).toEqual(codes);
  expect(readableCode("dv", "Xã Đông Hòa")).toBe("dv-xa-dong-hoa");
});

test("words", () => {
  expect(sentenceCase("CẢI CÁCH THỂ CHẾ")).toBe("Cải cách thể chế");
  expect(sentenceCase("Cải cách TTHC")).toBe("Cải cách TTHC");
  expect(capitalise("đặc khu")).toBe("Đặc khu");
});
