import { applyPlan } from "../../src/taskpane/actions/apply";
import { check } from "../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../src/taskpane/actions/fix";
import { open } from "../../src/taskpane/actions/open";
import { loadOwnList, takeIntoList } from "../../src/taskpane/actions/own-list";
import { remember } from "../../src/taskpane/actions/remember";
import { waiveFinding } from "../../src/taskpane/actions/waive";
import { parseMemory } from "../../src/core/memory/memory";
import type { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { openPane } from "../taskpane/open-pane";
import { SHEET, workbook } from "./pane-workbook";

type Window = ReturnType<typeof openPane>;

/** Two windows on one workbook: each has looked at it before the other did anything. */
async function twoWindows(): Promise<readonly [Window, Window, MemoryWorkbook]> {
  const host = workbook();
  const [first, second] = [openPane(host), openPane(host)];
  for (const { work } of [first, second]) {
    await open(work);
    await check(work);
  }
  return [first, second, host];
}

const unknownAgencies = ({ now }: Window) =>
  now().checked!.review.findings.filter(({ ruleId }) => ruleId === "agency-unknown");
const memoryOf = async (host: MemoryWorkbook) => parseMemory(await host.readMemory()).memory;

describe("two windows on one workbook", () => {
  test("what each puts off stays put off", async () => {
    const [first, second, host] = await twoWindows();
    const [space, ocean] = [unknownAgencies(first)[0]!, unknownAgencies(second)[1]!];
    await waiveFinding(first.work, space, "value", "Của cửa sổ một");
    await waiveFinding(second.work, ocean, "value", "Của cửa sổ hai");
    expect((await memoryOf(host)).waivers.map(({ reason }) => reason)).toEqual(["Của cửa sổ một", "Của cửa sổ hai"]);
  });

  test("a setting of the one is not lost when the other remembers something else", async () => {
    const [first, second, host] = await twoWindows();
    await remember(first.work, "Đã ghi.", (memory) => ({
      ...memory,
      settings: { ...memory.settings, rules: { "product-missing": "off" } },
    }));
    await remember(second.work, "Đã ghi.", (memory) => ({
      ...memory,
      settings: { ...memory.settings, houseStyle: true },
    }));
    expect((await memoryOf(host)).settings).toEqual({ rules: { "product-missing": "off" }, houseStyle: true });
  });

  test("agencies that each takes into the own list stand there both", async () => {
    const [first, second] = await twoWindows();
    const wish = (name: string) => ({ name, level: "commune", from: undefined }) as const;
    await takeIntoList(first.work, wish("Ban Vũ trụ"));
    await takeIntoList(second.work, wish("Ban Đại dương"));
    const { entries } = await loadOwnList(first.work);
    expect(entries.map(({ name }) => name)).toEqual(["Ban Vũ trụ", "Ban Đại dương"]);
  });

  test("a repair planned before the other window wrote leaves what it wrote alone, and names the cell", async () => {
    const [first, second] = await twoWindows();
    await previewSafeFixes(first.work, first.now().checked!);
    const edit = {
      kind: "setValue",
      at: { row: 3, column: 1 },
      before: "Rà soát  văn bản",
      after: "Viết lại hẳn",
    } as const;
    await applyPlan(second.work, { sheet: SHEET, title: "Sửa ô B4", edits: [edit] });
    await applyPlan(first.work, first.now().preview!);
    expect(await first.valueOf("B4")).toBe("Viết lại hẳn");
    expect(await first.valueOf("B5")).toBe("Kiểm tra văn bản, báo cáo");
    expect(first.now().message?.text).toContain("Không đụng tới B4");
  });
});
