import { formatIso, type Period } from "../../../src/core/calendar";
import { readDeadline } from "../../../src/core/deadline";

const day = (year: number, month: number, day: number) => ({ year, month, day });
const NOVEMBER: Period = { from: day(2026, 11, 1), to: day(2026, 11, 30) };
const FOURTH_QUARTER: Period = { from: day(2026, 10, 1), to: day(2026, 12, 31) };
const TERM: Period = { from: day(2026, 1, 1), to: day(2030, 12, 31) };
const YEAR: Period = { from: day(2026, 1, 1), to: day(2026, 12, 31) };

const spanOf = (text: string, period: Period): string => {
  const { status, start, end, fix } = readDeadline(text, { period });
  return [status, start && formatIso(start), end && formatIso(end), fix].map((part) => part ?? "-").join(" ");
};

describe("in the plan of one month", () => {
  test.each([
    ["Ngày 15", "warning 2026-11-15 2026-11-15 Ngày 15/11/2026"],
    ["Trước ngày 25", "warning - 2026-11-25 Trước ngày 25/11/2026"],
    ["8h00 ngày 20", "warning 2026-11-20 2026-11-20 8h00 ngày 20/11/2026"],
    ["Từ ngày 10 đến ngày 15", "warning 2026-11-10 2026-11-15 Từ ngày 10 đến ngày 15/11/2026"],
    ["Từ 10 đến 15", "warning 2026-11-10 2026-11-15 Từ 10 đến 15/11/2026"],
    ["Tuần 2", "warning 2026-11-08 2026-11-14 Tuần 2 tháng 11/2026"],
    ["tuần III", "warning 2026-11-15 2026-11-21 tuần III tháng 11/2026"],
    ["Trong tháng", "warning 2026-11-01 2026-11-30 Trong tháng 11/2026"],
  ])("“%s” is of that month", (text, expected) => {
    expect(spanOf(text, NOVEMBER)).toBe(expected);
  });

  test.each(["Tháng", "Tuần", "ngày", "Trước", "15", "ngày 31", "Nghị quyết số 12"])("“%s” is no deadline", (text) => {
    expect(readDeadline(text, { period: NOVEMBER })).toMatchObject({ status: "malformed", fix: null });
  });
});

test("in the plan of one quarter “trong quý” is that quarter", () => {
  expect(spanOf("Trong quý", FOURTH_QUARTER)).toBe("warning 2026-10-01 2026-12-31 Trong quý IV/2026");
  expect(spanOf("Quý", FOURTH_QUARTER)).toBe("malformed - - -");
});

test.each(["Ngày 15", "Tuần 2", "Cuối tháng", "Trong quý"])("in a longer plan “%s” stays unfinished", (text) => {
  expect(spanOf(text, YEAR)).toBe("malformed - - -");
  expect(spanOf(text, TERM)).toBe("malformed - - -");
});

test("29 February lies in the plan's leap year, or in none", () => {
  expect(spanOf("Trước 29/02", TERM)).toBe("warning - 2028-02-29 Trước 29/02/2028");
  expect(spanOf("Tuần 5 tháng 2", TERM)).toBe("warning 2028-02-29 2028-02-29 Tuần 5 tháng 2/2028");
  expect(spanOf("Trước 29/02", YEAR)).toBe("malformed - - -");
  expect(readDeadline("Tháng 2", { period: TERM }).suggestions).toHaveLength(5);
});

test("of more days than a month has, each is read", () => {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  expect(spanOf(`ngày ${[...days, 1, 2].join(", ")}/7/2026`, YEAR)).toBe("ok 2026-07-01 2026-07-31 -");
});
