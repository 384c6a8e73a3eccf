import { yearsPeriod } from "../../../src/core/calendar";
import { deadlineAfterParent } from "../../../src/core/rules/deadline-after-parent";
import { deadlineDiffers } from "../../../src/core/rules/deadline-differs";
import { deadlineDoubtful } from "../../../src/core/rules/deadline-doubtful";
import { deadlineInconsistent } from "../../../src/core/rules/deadline-inconsistent";
import { deadlineOrder } from "../../../src/core/rules/deadline-order";
import { deadlinePast } from "../../../src/core/rules/deadline-past";
import { deadlineStyle } from "../../../src/core/rules/deadline-style";
import { DEFAULT_SETTINGS } from "../../../src/core/rules/settings";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf, listed, testRule } from "../../support/test-rule";

const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";
const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024";
const row = (
  deadline: string,
  { objective = "Mục tiêu", task = "Việc", activity = "Làm", lead = "Phòng Nội vụ" } = {},
) => `| 1 | ${objective} | ${task} | ${activity} | Báo cáo | ${lead} | | ${deadline} | |`;
const grid = (...lines: string[]): string => [TITLE, HEADER, ...lines].join("\n");

testRule(deadlineOrder, {
  column: "deadline",
  clean: ["Ban hành tháng 01/2024; báo cáo trước 15/12/2024", "Quý II/2024", "Thường xuyên; báo cáo trước 15/12/2024"],
  flagged: {
    "Báo cáo trước 20/3/2024; ban hành kế hoạch tháng 01/2024": { message: /sớm hơn mốc “Trước ngày 20\/3\/2024”/u },
  },
});

test("a fix keeps the lines of a cell", () => {
  const [finding] = findingsOf(deadlineDoubtful, gridOf(grid(row("- Niêm yết: Quý I<br>- Tiếp nhận: thường xuyên"))));
  expect(finding!.fix!.edits).toMatchObject([
    {
      before: "- Niêm yết: Quý I\n- Tiếp nhận: thường xuyên",
      after: "- Niêm yết: Quý I/2024\n- Tiếp nhận: thường xuyên",
    },
  ]);
});

describe("deadline-after-parent", () => {
  it("tells an activity that is due after its task", () => {
    const lines = [
      row("Trước 30/6/2024", { task: "Số hóa hồ sơ", activity: "" }),
      row("Quý II/2024", { objective: "", task: "", activity: "Quét" }),
      row("Quý III/2024", { objective: "", task: "", activity: "Nhập" }),
    ];
    expectFlags(deadlineAfterParent, grid(...lines), ["H5 after"]);
  });

  it("lets another task be due when it likes", () => {
    const lines = [
      row("Trước 30/6/2024", { task: "Số hóa hồ sơ", activity: "" }),
      row("Quý IV/2024", { task: "Tập huấn", activity: "Mở lớp" }),
    ];
    expectFlags(deadlineAfterParent, grid(...lines), []);
  });
});

describe("deadline-past", () => {
  const sheet = gridOf(grid(row("Trước 15/01/2024"), row("Quý IV/2024"), row("Tháng 02/2024"), row("Thường xuyên")));
  const on = (year: number, month: number) => findingsOf(deadlinePast, sheet, { today: { year, month, day: 20 } });

  it("tells all that has passed in one finding", () => {
    expect(listed(on(2024, 5))).toEqual(["H3,H5 past"]);
  });

  it("is silent outside the plan's period and without a day", () => {
    expect(on(2025, 5)).toEqual([]);
    expect(findingsOf(deadlinePast, sheet)).toEqual([]);
  });
});

describe("deadline-differs", () => {
  it("tells the same task with another deadline, however the two are written", () => {
    const lines = [
      row("Quý I/2024"),
      row("Quý II/2024", { task: "Việc khác" }),
      row("quý 2 năm 2024"),
      row("quý 1 năm 2024"),
    ];
    expectFlags(deadlineDiffers, grid(...lines), ["H5 differs"]);
  });

  it("lets another office and another activity have their own", () => {
    const lines = [
      row("Quý I/2024"),
      row("Quý II/2024", { lead: "Phòng Tư pháp" }),
      row("Quý III/2024", { activity: "Kiểm tra" }),
    ];
    expectFlags(deadlineDiffers, grid(...lines), []);
  });
});

describe("deadline-inconsistent", () => {
  it("gives one finding for the column and one fix for all", () => {
    const lines = ["Hằng năm", "Hằng năm", "Hàng năm", "Quý II/2024", "quý 2 năm 2024"].map((text) => row(text));
    const [finding] = findingsOf(deadlineInconsistent, gridOf(grid(...lines)));
    expect(finding?.fix?.edits).toMatchObject([{ after: "Hằng năm" }, { after: "Quý II/2024" }]);
    expectFlags(deadlineInconsistent, grid(...lines), ["H3,H4,H5,H6,H7 several"]);
  });

  it("offers nothing where only formulas differ", () => {
    const sheet = gridOf(grid(row("Hằng năm"), row("Hằng năm"), row("Hàng năm")));
    const cell = { ...sheet.rows.get(4)!.get(7)!, formula: "H20" };
    const rows = new Map(sheet.rows).set(4, new Map(sheet.rows.get(4)).set(7, cell));
    const [finding] = findingsOf(deadlineInconsistent, { ...sheet, rows });
    expect([finding?.messageId, finding?.fix]).toEqual(["several", undefined]);
  });

  it("does not take two months for all the months between them", () => {
    const lines = ["Tháng 6, 12/2024", "Tháng 6 - 12/2024", "Quý I, III/2024", "Quý I-III/2024"];
    expectFlags(deadlineInconsistent, grid(...lines.map((text) => row(text))), []);
  });

  it("leaves texts that say more alone", () => {
    const lines = ["Năm 2024", "UBND xã hoàn thành trong năm 2024", "Theo quy định", "Thường xuyên"].map((text) =>
      row(text),
    );
    expectFlags(deadlineInconsistent, grid(...lines), []);
  });
});

describe("deadline-style", () => {
  const sheet = gridOf(grid(row("quý 2 năm 2024"), row("Quý II/2024"), row("UBND xã xong trước 15/6/2024")));

  it("is off at first", () => {
    expect(findingsOf(deadlineStyle, sheet)).toEqual([]);
  });

  it("prints the house form where that loses no words", () => {
    const findings = findingsOf(deadlineStyle, sheet, {
      settings: { ...DEFAULT_SETTINGS, houseStyle: true, period: yearsPeriod(2024) },
    });
    expect(findings.map(({ fix }) => fix?.label)).toEqual(["Quý II/2024"]);
  });
});
