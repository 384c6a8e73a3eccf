import type { EditPlan } from "../../src/core/grid/edit";
import { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { ApplyOutcome } from "../../src/hosts/workbook";
import { applyPlan, redo, undo } from "../../src/taskpane/actions/apply";
import { check } from "../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../src/taskpane/actions/fix";
import { open } from "../../src/taskpane/actions/open";
import { openPane } from "../taskpane/open-pane";
import { ANNEX, SHEET } from "./pane-workbook";

/** A workbook whose pane is closed when half of a plan is done: nobody ever hears how it ended. */
class ClosingWorkbook extends MemoryWorkbook {
  isClosing = false;

  override async apply(plan: EditPlan): Promise<ApplyOutcome> {
    if (!this.isClosing) return super.apply(plan);
    await super.apply({ ...plan, edits: plan.edits.slice(0, Math.ceil(plan.edits.length / 2)) });
    return new Promise<never>(() => undefined);
  }
}

/** One deed was done and kept; the pane was closed in the middle of the next, which repairs B4 and B5. */
async function closedInTheMiddle() {
  const host = new ClosingWorkbook("ke-hoach.xlsx", [ANNEX]);
  const first = openPane(host);
  await open(first.work);
  const edit = { kind: "setValue", at: { row: 3, column: 3 }, before: "Danh mục", after: "Bảng kê" } as const;
  await applyPlan(first.work, { sheet: SHEET, title: "Sửa ô D4", edits: [edit] });
  await check(first.work);
  await previewSafeFixes(first.work, first.now().checked!);
  host.isClosing = true;
  void applyPlan(first.work, first.now().preview!);
  await new Promise((resolve) => setTimeout(resolve, 20));
  host.isClosing = false;
  const second = openPane(host);
  await open(second.work);
  return { first, second, host };
}

const titlesOf = ({ now }: ReturnType<typeof openPane>) => now().journal.done.map(({ title }) => title);

describe("a pane closed in the middle of an apply", () => {
  test("every cell holds its old text or its new one", async () => {
    const { second } = await closedInTheMiddle();
    expect(await second.valueOf("B4")).toBe("Rà soát văn bản");
    expect(await second.valueOf("B5")).toBe("Kiểm tra văn bản , báo cáo");
  });

  test("the next pane says how far it came, and the half can be taken back and done again", async () => {
    const { second } = await closedInTheMiddle();
    expect(second.now().message?.text).toContain("1 trong 2 chỗ đã đổi. Bấm Hoàn tác");
    expect(titlesOf(second)).toEqual(["Sửa ô D4", "Sửa tự động (dở dang)"]);
    await undo(second.work);
    expect(second.now().message).toEqual({ intent: "success", text: "Đã hoàn tác: Sửa tự động (dở dang)." });
    expect(await second.valueOf("B4")).toBe("Rà soát  văn bản");
    await redo(second.work);
    expect(await second.valueOf("B4")).toBe("Rà soát văn bản");
    expect(await second.valueOf("B5")).toBe("Kiểm tra văn bản , báo cáo");
  });

  test("a cell that a person changed since is no part of it, and is left alone", async () => {
    const { first, host } = await closedInTheMiddle();
    await first.type("B4", "Viết lại hẳn");
    const third = openPane(host);
    await open(third.work);
    expect(titlesOf(third)).toEqual(["Sửa ô D4"]);
    expect(await third.valueOf("B4")).toBe("Viết lại hẳn");
  });

  test("an undo that was broken off can be finished", async () => {
    const { second, host } = await closedInTheMiddle();
    await check(second.work);
    await previewSafeFixes(second.work, second.now().checked!);
    await undo(second.work);
    await previewSafeFixes(second.work, second.now().checked!);
    await applyPlan(second.work, second.now().preview!);
    host.isClosing = true;
    void undo(second.work);
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.isClosing = false;
    const third = openPane(host);
    await open(third.work);
    expect(titlesOf(third)).toEqual(["Sửa ô D4", "Sửa tự động (dở dang)"]);
    await undo(third.work);
    expect([await third.valueOf("B4"), await third.valueOf("B5")]).toEqual([
      "Rà soát  văn bản",
      "Kiểm tra văn bản , báo cáo",
    ]);
  });

  test("what was done before can still be taken back, and what was never done stays as it is", async () => {
    const { second } = await closedInTheMiddle();
    while (second.now().journal.done.length > 0) await undo(second.work);
    expect(await second.valueOf("D4")).toBe("Danh mục");
    expect(await second.valueOf("B4")).toBe("Rà soát  văn bản");
    expect(await second.valueOf("B5")).toBe("Kiểm tra văn bản , báo cáo");
  });

  test("the rest is found and repaired when the pane is opened again", async () => {
    const { second } = await closedInTheMiddle();
    await check(second.work);
    await previewSafeFixes(second.work, second.now().checked!);
    await applyPlan(second.work, second.now().preview!);
    expect(await second.valueOf("B5")).toBe("Kiểm tra văn bản, báo cáo");
    expect(second.now().message?.intent).toBe("success");
  });
});
