import { rollUp } from "../../../src/core/summary";
import { differencesOf } from "../../../src/core/summary/differences";
import { clusterKeys } from "../../../src/core/summary/cluster";
import { planOf, row } from "../../support/small-plans";

const SECTION = "| I. CẢI CÁCH THỂ CHẾ |\n";
const plan = (unit: string, ...rows: string[]) => planOf(unit, SECTION + rows.join("\n"));
const tasksOf = (...plans: ReturnType<typeof planOf>[]) => rollUp(plans.flat()).context.alignment.tasks;

test("equal after folding is one task; what differs stays in sight", () => {
  const [task, ...more] = tasksOf(
    plan("xã An Bình", row("2.1. Rà soát, hệ thống hóa văn bản", { deadline: "Quý I/2024" })),
    plan("xã Bình Minh", row("Rà soát hệ thống hoá văn bản", { deadline: "Quý II/2024" })),
  );
  expect(more).toEqual([]);
  expect(task?.proposedKeys).toEqual([]);
  expect(task && differencesOf(task)).toEqual(["Thời hạn: Quý I/2024 (Xã An Bình); Quý II/2024 (Xã Bình Minh)."]);
});

test("alike is a proposal, which a decision confirms or splits", () => {
  const a = "Mua sắm trang thiết bị cho Bộ phận Một cửa";
  const b = "Mua sắm bổ sung trang thiết bị cho Bộ phận Một cửa";
  const plans = [plan("xã An Bình", row(a)), plan("xã Bình Minh", row(b))].flat();
  const [proposal] = rollUp(plans).context.alignment.tasks;
  const pair = [proposal!.key, proposal!.proposedKeys[0]!] as const;
  const withDecision = (decisions: Parameters<typeof clusterKeys>[1]) =>
    rollUp(plans, [], { decisions }).context.alignment.tasks;
  expect(withDecision({ same: [pair], different: [] }).map(({ proposedKeys }) => proposedKeys)).toEqual([[]]);
  expect(withDecision({ same: [], different: [pair] })).toHaveLength(2);
});

test("sections never mix", () => {
  const other = planOf("xã Bình Minh", `| I. CẢI CÁCH TÀI CHÍNH CÔNG |\n${row("Rà soát văn bản")}`);
  expect(tasksOf(plan("xã An Bình", row("Rà soát văn bản")), other)).toHaveLength(2);
});

test("another year is another task", () => {
  expect(
    tasksOf(
      plan("xã An Bình", row("Ban hành kế hoạch năm 2024")),
      plan("xã Bình Minh", row("Ban hành kế hoạch năm 2025")),
    ),
  ).toHaveLength(2);
});

test("likeness does not creep: every joined key is like the first", () => {
  const keys = ["a b c d e f g h", "a b c d e f g h i", "a b c d e f g h i j", "a b c d e f g h i j k"];
  const clusters = clusterKeys(new Map(keys.map((key, index) => [key, 9 - index])), { same: [], different: [] });
  expect(clusters[0]?.key).toBe(keys[0]);
  expect(clusters.flatMap(({ key, joined }) => [key, ...joined]).sort()).toEqual([...keys].sort());
});

test("texts that formulas would take for patterns are counted by their codes", () => {
  const { figures } = rollUp([
    ...plan("xã An Bình", row("Rà soát <*> = ?")),
    ...plan("xã Bình Minh", row("Rà soát <*> = ?")),
  ]);
  expect(figures.filter(({ sheet }) => sheet === "Nhiệm vụ chung").map(({ value }) => value)).toEqual([2]);
});
