import type { EditPlan } from "../../src/core/grid/edit";
import { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import type { ApplyOutcome } from "../../src/hosts/workbook";
import { applyPlan, undo } from "../../src/taskpane/actions/apply";
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
  return { first, second };
}

describe("a pane closed in the middle of an apply", () => {
  test("every cell holds its old text or its new one", async () => {
    const { second } = await closedInTheMiddle();
    expect(await second.valueOf("B4")).toBe("Rà soát văn bản");
    expect(await second.valueOf("B5")).toBe("Kiểm tra văn bản , báo cáo");
  });

  test("what was done before can still be taken back, and nothing else is touched by that", async () => {
    const { second } = await closedInTheMiddle();
    expect(second.now().journal.done[0]?.title).toBe("Sửa ô D4");
    while (second.now().journal.done.length > 0) await undo(second.work);
    expect(await second.valueOf("D4")).toBe("Danh mục");
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
