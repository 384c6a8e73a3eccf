import { dayNumber } from "../../../src/core/calendar";
import { DEFAULT_FORMAT } from "../../../src/core/grid/format";
import { deadlineStart } from "../../../src/core/rules/deadline-start";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const sheet = (...rows: (readonly [start: string, end: string])[]): string =>
  [
    "PHỤ LỤC",
    "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA HUYỆN THANH LÂM",
    "| TT | Nhiệm vụ | Chủ trì | Thời gian bắt đầu | Thời gian kết thúc |",
    ...rows.map(([start, end], index) => `| ${index + 1} | Việc ${index} | Phòng Nội vụ | ${start} | ${end} |`),
  ].join("\n");

describe("deadline-start", () => {
  it.each([
    ["before its end", "01/3/2024", "30/6/2024"],
    ["on the day of its end", "30/6/2024", "30/6/2024"],
    ["within a period", "Quý II/2024", "Quý II/2024"],
    ["by the plan's year", "Tháng 3", "Tháng 6"],
    ["nowhere", "", "30/6/2024"],
    ["without an end", "01/3/2024", ""],
    ["at an event", "Khi có hướng dẫn của tỉnh", "30/6/2024"],
    ["beside an end that tells no day", "01/3/2024", "Thường xuyên"],
  ])("is content with a start %s", (_, start, end) => {
    expectFlags(deadlineStart, sheet([start, end]), []);
  });

  it("tells a start later than its end, at the cell of the start", () => {
    expectFlags(deadlineStart, sheet(["01/7/2024", "30/6/2024"], ["Quý III/2024", "Quý II/2024"]), [
      "D4 late",
      "D5 late",
    ]);
    const [finding] = findingsOf(deadlineStart, gridOf(sheet(["01/7/2024", "30/6/2024"])));
    expect(finding).toMatchObject({ severity: "warning", suggestions: [] });
    expect(finding!.message).toContain("bắt đầu (ngày 01/7/2024) sau thời hạn hoàn thành (ngày 30/6/2024)");
  });

  it("tells a start that is no time, as an error with what may be meant", () => {
    const [finding] = findingsOf(deadlineStart, gridOf(sheet(["31/02/2024", "30/6/2024"])));
    expect(finding).toMatchObject({ messageId: "unreadable", severity: "error", cells: [{ row: 3, column: 3 }] });
    expect(finding!.suggestions.map(({ label }) => label)).toEqual(["29/02/2024"]);
  });

  it("reads a date that Excel made of the text", () => {
    const base = gridOf(sheet(["01/7/2024", "30/6/2024"]));
    const value = dayNumber({ year: 2024, month: 7, day: 1 }) - dayNumber({ year: 1899, month: 12, day: 30 });
    const date = { value, text: "1-Jul-24", format: { ...DEFAULT_FORMAT, numberFormat: "d-mmm-yy" } };
    const rows = new Map(base.rows).set(3, new Map(base.rows.get(3)).set(3, date));
    expect(findingsOf(deadlineStart, { ...base, rows }).map(({ messageId }) => messageId)).toEqual(["late"]);
  });

  it("reads full dates where nothing tells the plan's year", () => {
    const untold = sheet(["01/7/2024", "30/6/2024"]).replace("NĂM 2024 ", "");
    expectFlags(deadlineStart, untold, ["D4 late"]);
  });

  it("has nothing to say where no column is headed so", () => {
    expectFlags(deadlineStart, sheet(["01/7/2024", "30/6/2024"]).replace("Thời gian bắt đầu", "Ghi chú"), []);
  });
});
