import fc from "fast-check";
import {
  addDays,
  compareDates,
  dateFromSerial,
  dayNumber,
  formatDate,
  formatIso,
  isRealDate,
  parseIso,
  parseTyped,
  weekdayOf,
  type CalendarDate,
} from "../../src/core/calendar";

const anyDay = fc
  .date({ min: new Date("1901-01-01T00:00:00Z"), max: new Date("2399-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date): CalendarDate => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

const utc = ({ year, month, day }: CalendarDate): Date => new Date(Date.UTC(year, month - 1, day));

describe("calendar days", () => {
  it("agree with the platform's calendar on distance, weekday and addition", () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -40_000, max: 40_000 }), (a, b, days) => {
        expect(dayNumber(b) - dayNumber(a)).toBe((utc(b).getTime() - utc(a).getTime()) / 86_400_000);
        expect(weekdayOf(a)).toBe((utc(a).getUTCDay() + 6) % 7);
        expect(utc(addDays(a, days)).getTime() - utc(a).getTime()).toBe(days * 86_400_000);
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(utc(a).getTime() - utc(b).getTime()));
        expect(parseIso(formatIso(a))).toEqual(a);
        expect(parseTyped(formatIso(a))).toEqual(a);
        expect(parseTyped(formatDate(a))).toEqual(a);
      }),
    );
  });

  it.each(["2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01", "2024-1-1", ""])(
    "%p is no day",
    (text) => {
      expect(parseIso(text)).toBeUndefined();
    },
  );

  it("knows leap days", () => {
    expect(isRealDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 2100, month: 2, day: 29 })).toBe(false);
    expect(isRealDate({ year: 2000, month: 2, day: 29 })).toBe(true);
  });

  it.each([
    ["2024-02-05", "05/02/2024"],
    ["2021-09-02", "02/9/2021"],
    ["2021-07-15", "15/7/2021"],
    ["2024-11-30", "30/11/2024"],
  ])("prints %s as offices do: %s", (iso, printed) => {
    expect(formatDate(parseIso(iso)!)).toBe(printed);
  });

  it.each([
    ["1.7.2025", "2025-07-01"],
    ["15-01-2024", "2024-01-15"],
    ["30/02/2024", undefined],
    ["15/01", undefined],
    ["15/01/24", undefined],
  ])("reads the typed day %s as %s", (typed, iso) => {
    const day = parseTyped(typed);
    expect(day && formatIso(day)).toBe(iso);
  });

  it("reads Excel's serials, and refuses what no calendar of it holds", () => {
    expect(dateFromSerial(45_306)).toEqual({ year: 2024, month: 1, day: 15 });
    expect(dateFromSerial(45_306.75)).toEqual({ year: 2024, month: 1, day: 15 });
    expect(dateFromSerial(12)).toBeUndefined();
    expect(dateFromSerial(9_999_999)).toBeUndefined();
  });
});
