import { deadlineMissing } from "../../../src/core/rules/deadline-missing";
import { leadMissing } from "../../../src/core/rules/lead-missing";
import { objectiveMissing } from "../../../src/core/rules/objective-missing";
import { productMissing } from "../../../src/core/rules/product-missing";
import { taskMissing } from "../../../src/core/rules/task-missing";
import { gridOf } from "../../support/grid";
import { expectFlags, findingsOf } from "../../support/test-rule";

const HEADER = "| TT | Mục tiêu | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian | Kinh phí |";
const grid = (...lines: string[]): string => [HEADER, ...lines].join("\n");
const FULL = "| 1 | Mục tiêu A | Việc A | Làm A | Báo cáo | Phòng Nội vụ | Phòng Tư pháp | Quý I/2024 | |";

describe("missing cells", () => {
  it("are told at their place, with the task's text", () => {
    const bare = "| 2 | Mục tiêu B | Việc B | Làm B | | | Phòng Tư pháp | | |";
    expectFlags(leadMissing, grid(FULL, bare), ["F3 missing"]);
    expectFlags(deadlineMissing, grid(FULL, bare), ["H3 missing"]);
    expectFlags(productMissing, grid(FULL, bare), ["E3 missing"]);
    expect(findingsOf(leadMissing, gridOf(grid(FULL, bare)))[0]!.message).toBe(
      "Ô F3 chưa ghi cơ quan chủ trì của “Việc B”. Mỗi nhiệm vụ phải có một cơ quan chịu trách nhiệm chính. Hãy điền, ví dụ: “Văn phòng HĐND và UBND”.",
    );
  });

  it("suggest the value above, within the same heading only", () => {
    const bare = "| 2 | Mục tiêu B | Việc B | Làm B | Báo cáo | | Phòng Tư pháp | Quý II/2024 | |";
    const suggested = (markdown: string) =>
      findingsOf(leadMissing, gridOf(markdown))[0]!.suggestions.map(({ label }) => label);
    expect(suggested(grid(FULL, bare))).toEqual(["Phòng Nội vụ"]);
    const heading = "| II. Cải cách thể chế | | | | | | | | |";
    expect(suggested(grid("| I. Chỉ đạo | | | | | | | | |", FULL, heading, bare))).toEqual([]);
  });

  it("are told by their row where it names no task either", () => {
    const rest = "| 2 | | | | Báo cáo | | Phòng Tư pháp | Quý II/2024 | |";
    const heading = "| II. Cải cách thể chế | | | | | | | | |";
    const [finding] = findingsOf(leadMissing, gridOf(grid(FULL, heading, rest)));
    expect(finding?.message).toContain("Ô F4 chưa ghi cơ quan chủ trì của “dòng 4”.");
  });

  it("of objective and task are inherited from above, missing only at the top of a heading", () => {
    const below = "| | | | Làm tiếp | Báo cáo | Phòng Nội vụ | | Quý II/2024 | |";
    expectFlags(objectiveMissing, grid(FULL, below), []);
    expectFlags(taskMissing, grid(FULL, below), []);
    const headless = "| 1 | Mục tiêu A | | Làm A | Báo cáo | Phòng Nội vụ | | Quý I/2024 | |";
    expectFlags(taskMissing, grid(headless), ["C2 missing"]);
  });

  it("of a column that the table lacks are no finding", () => {
    const short = ["| TT | Nhiệm vụ | Chủ trì | Thời gian |", "| 1 | Việc A | Phòng Nội vụ | Năm 2024 |"].join("\n");
    expectFlags(objectiveMissing, short, []);
    expectFlags(productMissing, short, []);
  });
});
