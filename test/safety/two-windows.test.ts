import { parseAddress } from "../../src/core/grid/a1";
import type { EditPlan } from "../../src/core/grid/edit";
import { parseJournal } from "../../src/core/memory/kept-journal";
import { applyPlan, undo } from "../../src/taskpane/actions/apply";
import { check } from "../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../src/taskpane/actions/fix";
import { open } from "../../src/taskpane/actions/open";
import { loadOwnList, takeIntoList } from "../../src/taskpane/actions/own-list";
import { remember } from "../../src/taskpane/actions/remember";
import { waiveFinding } from "../../src/taskpane/actions/waive";
import { parseMemory } from "../../src/core/memory/memory";
import type { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { openPane } from "../taskpane/open-pane";
import { ANNEX, SHEET, workbook } from "./pane-workbook";

type Window = ReturnType<typeof openPane>;

const writing = (cell: string, before: string, after: string): EditPlan => ({
  sheet: SHEET,
  title: `Sửa ô ${cell}`,
  edits: [{ kind: "setValue", at: parseAddress(cell)!, before, after }],
});

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

  test("what each did stands in the kept journal, and a pane that opens later takes all of it back", async () => {
    const [first, second, host] = await twoWindows();
    await applyPlan(first.work, writing("D4", "Danh mục", "Bảng kê"));
    await applyPlan(second.work, writing("D5", "Biên bản", "Báo cáo"));
    await applyPlan(first.work, writing("C4", "Lập danh mục", "Lập bảng kê"));
    const third = openPane(host);
    await open(third.work);
    expect(third.now().journal.done.map(({ title }) => title)).toEqual(["Sửa ô D4", "Sửa ô D5", "Sửa ô C4"]);
    while (third.now().journal.done.length > 0) await undo(third.work);
    expect(await third.sheet()).toEqual(ANNEX);
  });

  test("each takes back its own deed, and the other's stays in the journal", async () => {
    const [first, second, host] = await twoWindows();
    await applyPlan(first.work, writing("D4", "Danh mục", "Bảng kê"));
    await applyPlan(second.work, writing("D5", "Biên bản", "Báo cáo"));
    await undo(first.work);
    expect([await first.valueOf("D4"), await first.valueOf("D5")]).toEqual(["Danh mục", "Báo cáo"]);
    const { done, undone } = parseJournal(await host.readJournal()).journal;
    expect([done, undone].map((plans) => plans.map(({ title }) => title))).toEqual([["Sửa ô D5"], ["Sửa ô D4"]]);
  });

  test("a repair planned before the other window wrote leaves what it wrote alone, and names the cell", async () => {
    const [first, second] = await twoWindows();
    await previewSafeFixes(first.work, first.now().checked!);
    await applyPlan(second.work, writing("B4", "Rà soát  văn bản", "Viết lại hẳn"));
    await applyPlan(first.work, first.now().preview!);
    expect(await first.valueOf("B4")).toBe("Viết lại hẳn");
    expect(await first.valueOf("B5")).toBe("Kiểm tra văn bản, báo cáo");
    expect(first.now().message?.text).toContain("Không đụng tới B4");
  });
});
