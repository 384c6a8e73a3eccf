import { compare } from "../../../src/core/summary";
import { taskKey } from "../../../src/core/summary/task-key";
import { planOf, row } from "../../support/small-plans";

const SUPERIOR_TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA HUYỆN THANH LÂM";
const superior = (...rows: string[]) => planOf("huyện Thanh Lâm", rows.join("\n"), { title: SUPERIOR_TITLE });
const one = (above: string, below: string) => {
  const [unit] = compare(superior(above), planOf("xã An Bình", below)).units;
  return unit!;
};
const kinds = (above: string, below: string) => one(above, below).tasks[0]?.changes.map(({ kind }) => kind);

const textsOf = ({ sheets }: ReturnType<typeof compare>) =>
  sheets.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value)));

test("a task taken over as it stands is carried", () => {
  expect(one(row("Rà soát văn bản"), row("2.1. Rà soát văn bản.")).tasks).toMatchObject([
    { state: "carried", isProposed: false },
  ]);
});

test("a later last day is a change, an earlier or equal one is not", () => {
  const above = row("Rà soát văn bản", { deadline: "Quý II/2024" });
  expect(kinds(above, row("Rà soát văn bản", { deadline: "Quý III/2024" }))).toEqual(["deadline-later"]);
  expect(kinds(above, row("Rà soát văn bản", { deadline: "Trước 30/6/2024" }))).toEqual([]);
  expect(kinds(above, row("Rà soát văn bản", { deadline: "Thường xuyên" }))).toEqual(["deadline-open"]);
  expect(
    kinds(row("Rà soát văn bản", { deadline: "Thường xuyên" }), row("Rà soát văn bản", { deadline: "Quý III/2024" })),
  ).toEqual([]);
});

test("another lead of the same level is a change; a body of the unit's own level is not", () => {
  const above = row("Rà soát văn bản", { lead: "Phòng Tư pháp" });
  expect(one(above, row("Rà soát văn bản", { lead: "Phòng Nội vụ" })).tasks[0]).toMatchObject({
    state: "changed",
    changes: [{ kind: "lead" }],
  });
  expect(one(above, row("Rà soát văn bản", { lead: "Tư pháp - Hộ tịch" })).tasks[0]).toMatchObject({
    state: "carried",
    changes: [{ kind: "lead-own-level" }],
  });
});

test("a lead of no level of its own, and none at all, are another lead", () => {
  const collective = row("Rà soát văn bản", { lead: "Các cơ quan, đơn vị" });
  expect(kinds(row("Rà soát văn bản", { lead: "Phòng Nội vụ" }), collective)).toEqual(["lead"]);
  expect(kinds(collective, row("Rà soát văn bản", { lead: "Phòng Nội vụ" }))).toEqual(["lead"]);
  const silent = compare(superior(row("Rà soát văn bản")), planOf("xã An Bình", row("Rà soát văn bản", { lead: "" })));
  expect(textsOf(silent)).toContain("Chủ trì khác: để trống, cấp trên ghi “Văn phòng - Thống kê”.");
});

test("another product is a change, a fuller one is not", () => {
  const above = row("Rà soát văn bản", { product: "Báo cáo" });
  expect(kinds(above, row("Rà soát văn bản", { product: "Báo cáo của UBND xã" }))).toEqual([]);
  expect(kinds(above, row("Rà soát văn bản", { product: "Danh mục" }))).toEqual(["product"]);
  expect(kinds(above, row("Rà soát văn bản", { product: "…" }))).toEqual(["product"]);
});

test("words of the superior's level that were copied along are told", () => {
  const above = row("Tuyên truyền trên địa bàn huyện");
  expect(kinds(above, row("Tuyên truyền trên địa bàn huyện"))).toEqual(["level-words"]);
  expect(kinds(above, row("Tuyên truyền trên địa bàn xã"))).not.toContain("level-words");
});

test("missing and added tasks, and their figures", () => {
  const comparison = compare(superior(row("Rà soát văn bản"), row("Sắp xếp tổ chức bộ máy")), [
    ...planOf("xã An Bình", [row("Rà soát văn bản"), row("Chăm lo hộ nghèo")].join("\n")),
    ...planOf("xã Bình Minh", row("Sắp xếp tổ chức bộ máy")),
  ]);
  expect(comparison.figures.map(({ row: unit, column, value }) => `${unit}: ${column} ${value}`)).toEqual([
    "Xã An Bình: Giữ nguyên 1",
    "Xã An Bình: Có thay đổi 0",
    "Xã An Bình: Còn thiếu 1",
    "Xã An Bình: Bổ sung 1",
    "Xã Bình Minh: Giữ nguyên 1",
    "Xã Bình Minh: Có thay đổi 0",
    "Xã Bình Minh: Còn thiếu 1",
    "Xã Bình Minh: Bổ sung 0",
  ]);
});

test("a task is paired once: what a unit has twice is added", () => {
  const twice = [row("Rà soát văn bản"), row("Rà soát văn bản")].join("\n");
  expect(one(row("Rà soát văn bản"), twice)).toMatchObject({ tasks: [{ state: "carried" }], added: [{ tasks: 1 }] });
});

test("alike is a proposal that a person confirms or refuses", () => {
  const above = superior(row("Mua sắm trang thiết bị cho Bộ phận Một cửa"));
  const below = planOf("xã An Bình", row("Mua sắm bổ sung trang thiết bị cho Bộ phận Một cửa"));
  const proposal = compare(above, below);
  expect(proposal.units[0]!.tasks).toMatchObject([{ state: "carried", isProposed: true }]);
  expect(textsOf(proposal)).toContain("Câu chữ gần giống nhau, cần xác nhận là một nhiệm vụ.");
  const pair = [above, below].map(([input]) => taskKey(input!.annex.items[0]!.fields.task!.text));
  for (const [first, second] of [pair, [...pair].reverse()]) {
    const decided = [[first!, second!]] as const;
    expect(compare(above, below, [], { decisions: { same: [], different: decided } }).units).toMatchObject([
      { tasks: [{ state: "missing" }], added: [{ tasks: 1 }] },
    ]);
    expect(compare(above, below, [], { decisions: { same: decided, different: [] } }).units).toMatchObject([
      { tasks: [{ state: "carried", isProposed: false }], added: [] },
    ]);
  }
});

test("a side that holds no annex is no error", () => {
  const plan = planOf("xã An Bình", row("Rà soát văn bản"));
  expect(compare([], plan)).toMatchObject({ superiorTitle: "", units: [{ tasks: [], added: [{ tasks: 1 }] }] });
  const { sheets, units } = compare(plan, []);
  expect(units).toEqual([]);
  const total = [...sheets[0]!.rows.values()].find((cells) => cells.get(0)?.value === "Tổng cộng");
  expect([2, 3, 4, 5, 6].map((column) => total?.get(column)?.formula)).toEqual(["0", "0", "0", "0", "0"]);
});
