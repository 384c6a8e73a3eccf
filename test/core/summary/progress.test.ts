import { daysOfReport, REPORTING_PERIODS, rollUp } from "../../../src/core/summary";
import { percentOf } from "../../../src/core/summary/progress";
import { planOf } from "../../support/small-plans";

const HEADER =
  "| TT | Nhiệm vụ | Chủ trì | Thời hạn | Kết quả thực hiện | Tỷ lệ hoàn thành | Tình trạng | Lý do chậm |";
const report = (...rows: string[]) =>
  planOf(
    "xã An Bình",
    rows.map((cells, index) => `| ${index + 1} | Việc ${index + 1} | Văn phòng - Thống kê | ${cells} |`).join("\n"),
    { header: HEADER },
  );
const TODAY = { year: 2024, month: 8, day: 1 };
const statusesOf = (...rows: string[]) =>
  rollUp(report(...rows), [], { today: TODAY }).context.entries.map(({ progress }) => progress?.status);

test.each([
  ["Quý IV/2024 | Đã ban hành kế hoạch | 100% | Hoàn thành | ", "Hoàn thành"],
  ["Quý IV/2024 | | 60% | Đang thực hiện | ", "Đang thực hiện"],
  ["Quý IV/2024 | | 60% | | ", "Đang thực hiện"],
  ["Quý IV/2024 | | 0% | | ", "Chưa thực hiện"],
  ["Quý IV/2024 | | | Chưa thực hiện | ", "Chưa thực hiện"],
  ["Quý IV/2024 | | | Chưa hoàn thành | ", "Chưa thực hiện"],
  ["Quý II/2024 | | 60% | Đang thực hiện | Thiếu kinh phí", "Quá hạn"],
  ["Quý II/2024 | | 100% | Hoàn thành | ", "Hoàn thành"],
  ["Thường xuyên | | 60% | Đang thực hiện | ", "Đang thực hiện"],
  ["Quý IV/2024 | | | | ", "Chưa báo cáo"],
  ["Quý IV/2024 | Xem phụ lục kèm theo | | | ", "Chưa báo cáo"],
])("%j is %s in August", (cells, status) => {
  expect(statusesOf(cells)).toEqual([status]);
});

test("a rate has its numerator and denominator, and the units that answered are counted", () => {
  const answered = report("Quý IV/2024 | | 100% | Hoàn thành | ", "Quý IV/2024 | | 60% | Đang thực hiện | ");
  const silent = planOf("xã Bình Minh", "| 1 | Việc | Văn phòng - Thống kê | Quý IV/2024 |", {
    header: "| TT | Nhiệm vụ | Chủ trì | Thời hạn |",
  });
  const sheet = rollUp([...answered, ...silent]).sheets.find(({ name }) => name === "Tiến độ thực hiện");
  const values = [...(sheet?.rows.values() ?? [])].flatMap((cells) => [...cells.values()].map(({ value }) => value));
  expect(values).toContain("Có 1 trên 2 đơn vị báo cáo tiến độ.");
  expect(values).toContain(0.5);
});

test("what a unit calls overdue itself is listed with its reason, also where it has no last day", () => {
  const late = report("Thường xuyên | | | Quá hạn | Thiếu người làm", "Quý I/2024 | | 60% | | Chờ hướng dẫn");
  const sheet = rollUp(late, [], { today: TODAY }).sheets.find(({ name }) => name === "Tiến độ thực hiện");
  const lines = [...sheet!.rows.values()].map((cells) => [...cells.values()].flatMap(({ value }) => value ?? []));
  expect(lines.slice(lines.findIndex(([first]) => first === "3. Đầu việc quá hạn") + 2).slice(0, 2)).toEqual([
    [1, "Việc 1", "Thiếu người làm", "", "Xã An Bình"],
    [2, "Việc 2", "Chờ hướng dẫn", "31/3/2024", "Xã An Bình"],
  ]);
});

test("plans without results have no sheet of progress", () => {
  expect(
    rollUp(planOf("xã An Bình", "| 1 | Đạt | Rà soát | Làm | Báo cáo | Công an xã | | Năm 2024 | |")).sheets.map(
      ({ name }) => name,
    ),
  ).not.toContain("Tiến độ thực hiện");
});

test.each([
  ["75%", 75],
  ["75 %", 75],
  ["78,5%", 78.5],
  ["0.75", 75],
  ["100", 100],
  ["đang làm", undefined],
  ["175%", undefined],
])("the percentage in %j is %s", (text, percent) => {
  expect(percentOf(text)).toBe(percent);
});

test("reports close on the usual days, the first ones in the December before", () => {
  const days = REPORTING_PERIODS.map((period) => [period.id, daysOfReport(period, 2024)]);
  expect(Object.fromEntries(days)).toMatchObject({
    "quarter-1": { from: { year: 2023, month: 12, day: 15 }, to: { year: 2024, month: 3, day: 14 } },
    "quarter-3": { from: { year: 2024, month: 6, day: 15 }, to: { year: 2024, month: 9, day: 14 } },
    year: { from: { year: 2023, month: 12, day: 15 }, to: { year: 2024, month: 12, day: 14 } },
  });
});

test("the last day of the report is today where no other is given", () => {
  const period = daysOfReport(REPORTING_PERIODS[2]!, 2024);
  const { context } = rollUp(report("Quý II/2024 | | 60% | Đang thực hiện | "), [], {
    report: { title: "Quý III", period },
  });
  expect(context.entries[0]?.progress?.status).toBe("Quá hạn");
});
