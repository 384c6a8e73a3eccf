import { parseRange } from "../../../src/core/grid/a1";
import { compare, rollUp, type RollUpInput } from "../../../src/core/summary";
import { planOf, row } from "../../support/small-plans";

/** The rows of one sheet of a summary as texts, blank cells left out. */
function linesOf(inputs: readonly RollUpInput[], sheet: string): string[] {
  const rows = rollUp(inputs).sheets.find(({ name }) => name === sheet)!.rows;
  return [...rows.values()].map((cells) =>
    [...cells.values()]
      .flatMap(({ value }) => (value === null || value === undefined ? [] : String(value)))
      .join(" | "),
  );
}

const NAMES =
  "An Bình,Bình Lâm,Cẩm Sơn,Đông Hà,Gia Thịnh,Hòa Lạc,Khánh Yên,Long Phú,Minh Tân,Ninh Hải,Phú Quý,Quang Minh,Tân Thành,Xuân Lộc";

const communes = (count: number, plan: (index: number) => string): RollUpInput[] =>
  NAMES.split(",")
    .slice(0, count)
    .flatMap((name, index) => planOf(`xã ${name}`, plan(index)));

describe("communes whose names differ by a mark only", () => {
  const inputs = [
    ...planOf("xã Bình An", row("Rà soát văn bản")),
    ...planOf("xã Bính An", [row("Kiểm tra thôn"), row("Tổng kết năm")].join("\n")),
  ];

  test("are two units with figures of their own", () => {
    const lines = linesOf(inputs, "Tổng hợp theo lĩnh vực");
    expect(lines.filter((line) => /Xã Bình An|Xã Bính An/u.test(line)).slice(0, 2)).toEqual([
      "1 | Xã Bình An | dv-xa-binh-an | 1 | 1",
      "2 | Xã Bính An | dv-xa-binh-an-2 | 2 | 2",
    ]);
    const { context } = rollUp(inputs);
    expect(context.units.map(({ name, code }) => [name, code])).toEqual([
      ["Xã Bình An", "dv-xa-binh-an"],
      ["Xã Bính An", "dv-xa-binh-an-2"],
    ]);
  });
});

describe("amounts that nobody can add", () => {
  const reasons = (budget: string, count = 1) =>
    linesOf(
      communes(count, () => row("Rà soát văn bản", { budget })),
      "Kinh phí",
    ).filter((line) => line.includes(budget));

  test.each([
    ["Từ 5 triệu đồng đến 10 triệu đồng", /Từ 5 triệu đồng đến 10 triệu đồng, không phải một mức/u],
    ["Không quá 50 triệu đồng", /Mức cao nhất 50 triệu đồng, không phải số cụ thể/u],
    ["Từ 20 triệu đồng trở lên", /Mức thấp nhất 20 triệu đồng, không phải số cụ thể/u],
    ["Trên 10 triệu đồng; dưới 20 triệu đồng", /\| Không phải số cụ thể \|/u],
    ["10 triệu đồng/lớp và 5 triệu đồng", /Mức cho mỗi lớp, chưa rõ số lượng/u],
    ["12.34.5 triệu đồng", /Chưa đọc được số tiền/u],
    ["50", /Có số nhưng thiếu đơn vị tính/u],
    ["Theo dự toán được giao", /Không ghi số tiền/u],
  ])("“%s” is listed apart with the reason", (budget, reason) => {
    expect(reasons(budget)).toEqual([expect.stringMatching(reason)]);
  });

  test("their list stands on the paper, however few sections the plans have", () => {
    const plan = planOf("xã An Bình", row("Rà soát văn bản", { budget: "Theo dự toán được giao" }));
    const { rows, print } = rollUp(plan).sheets.find(({ name }) => name === "Kinh phí")!;
    const headings = [...rows.values()].find((cells) => cells.get(1)?.value === "Nội dung ghi")!;
    const columns = [...headings].flatMap(([column, { value }]) => (value === "Đơn vị" ? [column] : []));
    expect(columns).toEqual([parseRange(print!.printArea!)!.right]);
  });

  test("what many units write alike is one line that counts them", () => {
    expect(reasons("Theo dự toán được giao", 7)).toEqual([expect.stringContaining("7 đơn vị")]);
    expect(reasons("Theo dự toán được giao", 2)).toEqual([expect.stringContaining("Xã An Bình; Xã Bình Lâm")]);
  });
});

describe("leads that are no known body", () => {
  const leadLines = (inputs: readonly RollUpInput[]) =>
    linesOf(inputs, "Theo cơ quan chủ trì")
      .filter((line) => /^\d+ \|/u.test(line))
      .map((line) => line.replace(/ C-[^ ]+ \|/u, ""));

  test("are counted together where they are written alike", () => {
    const plans = ["Bộ phận ABC", "bộ phận  ABC."].map((lead) => row("Rà soát văn bản", { lead }));
    expect(leadLines(communes(2, (index) => plans[index]!))).toEqual([
      "1 | Bộ phận ABC | Chưa nhận ra | 2 | 2 | 2 | 0 | 2",
    ]);
  });

  test("rows without any are counted as such, so that nothing is lost", () => {
    const none = ["1 | Không ghi cơ quan chủ trì |  | 1 | 1 | 1 | 0 | 1"];
    expect(leadLines(planOf("xã An Bình", row("Rà soát văn bản", { lead: "" })))).toEqual(none);
    const header = "| TT | Nhiệm vụ | Sản phẩm | Thời hạn |";
    expect(leadLines(planOf("xã An Bình", "| 1 | Rà soát văn bản | Báo cáo | Năm 2024 |", { header }))).toEqual(none);
  });
});

test("the decision that an annex belongs to is told once for all of its tables", () => {
  const title =
    "KẾ HOẠCH NĂM 2024 CỦA XÃ AN BÌNH\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND xã An Bình)";
  const sheets = ["PL I", "PL II"].flatMap((sheet) =>
    planOf("xã An Bình", row("Rà soát văn bản"), { file: "a.xlsx", sheet, title }),
  );
  const lines = linesOf([...sheets, ...planOf("xã Bình Lâm", row("Kiểm tra thôn"))], "Tình hình gửi");
  expect(lines.filter((line) => /Xã (?:An Bình|Bình Lâm) \|/u.test(line))).toEqual([
    expect.stringContaining("Xã An Bình | 12/QĐ-UBND ngày 05/01/2024 |"),
    expect.stringMatching(/Xã Bình Lâm \| {2}\|/u),
  ]);
});

describe("a task of many communes", () => {
  test("names the first of them and counts the others", () => {
    const [line] = linesOf(
      communes(14, () => row("Rà soát văn bản")),
      "Nhiệm vụ chung",
    ).filter((text) => text.includes("Rà soát văn bản"));
    expect(line).toMatch(/Xã An Bình; .* và 2 đơn vị khác/u);
  });

  test("does not tell apart what names the same lead agency", () => {
    const leads = ["Phòng Tư pháp", "CT: Phòng Tư pháp; PH: Công an", "Phòng Tư pháp"];
    const differences = (last: string): string | undefined =>
      linesOf(
        communes(4, (index) => row("Rà soát văn bản", { lead: leads[index] ?? last })),
        "Nhiệm vụ chung",
      ).find((text) => text.includes("Rà soát văn bản"));
    expect(differences("Phòng Tư pháp")).not.toContain("Chủ trì:");
    expect(differences("Phòng Nội vụ")).toContain("Chủ trì: Phòng Tư pháp (3 đơn vị); Phòng Nội vụ (Xã Đông Hà).");
  });

  test("tells the commonest wordings and how many others there are", () => {
    const inputs = communes(8, (index) => row("Rà soát văn bản", { product: `Báo cáo mẫu ${index + 1}` }));
    const [line] = linesOf(inputs, "Nhiệm vụ chung").filter((text) => text.includes("Rà soát văn bản"));
    expect(line).toMatch(/Sản phẩm: Báo cáo mẫu .* và 3 cách ghi khác\./u);
  });
});

test("a unit that leaves a cell blank is told apart from those that fill it", () => {
  const inputs = communes(3, (index) => row("Rà soát văn bản", { product: index === 0 ? "" : "Báo cáo" }));
  const [line] = linesOf(inputs, "Nhiệm vụ chung").filter((text) => text.includes("Rà soát văn bản"));
  expect(line).toContain("Sản phẩm: Báo cáo (Xã Bình Lâm, Xã Cẩm Sơn); để trống (Xã An Bình).");
});

test("an open end has no last day: it is listed apart", () => {
  const lines = linesOf(
    planOf("xã An Bình", row("Rà soát văn bản", { deadline: "Từ quý II/2024" })),
    "Nhiệm vụ theo thời hạn",
  );
  expect(lines.some((line) => line.includes("Không có ngày cuối"))).toBe(true);
});

test.each([
  ["Thường xuyên", "Thường xuyên"],
  ["Thường xuyên", "Hằng quý"],
])("plans that name no year and no day (“%s”, “%s”) have their deadlines counted on the paper", (...deadlines) => {
  const rows = deadlines.map((deadline) => row("Rà soát văn bản", { deadline })).join("\n");
  const inputs = planOf("xã An Bình", rows, { title: "PHỤ LỤC" });
  const { merges = [] } = rollUp(inputs).sheets.find(({ name }) => name === "Nhiệm vụ theo thời hạn")!;
  expect(merges.filter(({ left, right }) => left > right)).toEqual([]);
  const counted = linesOf(inputs, "Nhiệm vụ theo thời hạn").filter((line) => /^\d \| (?:Thường|Hằng)/u.test(line));
  const figures = counted.map((line) => Number(line.split(" | ").at(-1)));
  expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(deadlines.length);
});

test("“như trên” leads to the body of the row above", () => {
  const rows = [row("Rà soát văn bản", { lead: "Phòng Tư pháp" }), row("Kiểm tra thôn", { lead: "Như trên" })];
  const lines = linesOf(planOf("xã An Bình", rows.join("\n")), "Theo cơ quan chủ trì");
  expect(lines.filter((line) => line.includes("Tư pháp"))).toEqual([expect.stringMatching(/\| 2(?: \||$)/u)]);
});

describe("a comparison", () => {
  test("names the superior's plan in general where it has no title", () => {
    const { sheets } = compare(
      planOf("", row("Rà soát văn bản"), { title: "PHỤ LỤC" }),
      planOf("xã An Bình", row("Rà soát văn bản")),
    );
    const texts = [...sheets[0]!.rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
    expect(texts).toContain("ĐỐI CHIẾU VỚI KẾ HOẠCH CỦA CẤP TRÊN");
  });

  test("a unit that names no deadline leaves the superior's open", () => {
    const above = planOf("huyện Thanh Lâm", row("Rà soát văn bản", { deadline: "Quý II/2024" }));
    const [unit] = compare(above, planOf("xã An Bình", row("Rà soát văn bản", { deadline: "" }))).units;
    expect(unit!.tasks[0]!.changes).toMatchObject([
      { kind: "deadline-open", superior: "Quý II/2024", own: "Không ghi" },
    ]);
  });

  test("a table without the column of products says nothing of them", () => {
    const header = "| TT | Nhiệm vụ | Chủ trì | Thời hạn |";
    const own = planOf("xã An Bình", "| 1 | Rà soát văn bản | Văn phòng - Thống kê | Năm 2024 |", { header });
    const [unit] = compare(planOf("huyện Thanh Lâm", row("Rà soát văn bản")), own).units;
    expect(unit!.tasks[0]!.changes).toEqual([]);
  });
});

test("of a cell that names who cooperates only those who lead are counted as such", () => {
  const lines = linesOf(
    planOf("xã An Bình", row("Rà soát văn bản", { lead: "CT: Phòng Tư pháp; PH: Công an huyện, Phòng Nội vụ" })),
    "Theo cơ quan chủ trì",
  );
  expect(lines.some((line) => line.includes("Phòng Tư pháp"))).toBe(true);
  expect(lines.some((line) => /Công an|Phòng Nội vụ/u.test(line))).toBe(false);
});

test("a title too long for one line breaks before whose plans they are", () => {
  const titles = linesOf(planOf("xã An Bình", row("Rà soát văn bản")), "Tổng hợp theo lĩnh vực");
  expect(titles[1]).toBe("TỔNG HỢP NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024\nCỦA CÁC XÃ THUỘC HUYỆN THANH LÂM");
});

test("a person who leads is counted by name, not as if nobody led", () => {
  const rows = planOf("xã An Bình", row("Kiểm tra thôn", { lead: "Đ/c Nguyễn Văn Hùng - PCT UBND" }));
  const lines = linesOf(rows, "Theo cơ quan chủ trì");
  expect(lines.some((line) => line.includes("Đ/c Nguyễn Văn Hùng - PCT UBND"))).toBe(true);
  expect(lines.some((line) => line.includes("Không ghi cơ quan chủ trì"))).toBe(false);
});
