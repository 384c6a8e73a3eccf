import { parseAddress } from "../../../src/core/grid/a1";
import { cellAt } from "../../../src/core/grid/snapshot";
import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { parseMemory, senderRules } from "../../../src/core/memory/memory";
import { RULES_VERSION } from "../../../src/core/rules";
import { applyPlan, redo, undo } from "../../../src/taskpane/actions/apply";
import { check, goToNeighbour } from "../../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../../src/taskpane/actions/fix";
import { writeReceipt } from "../../../src/taskpane/actions/receipt";
import { takeBackWaiver, waiveFinding } from "../../../src/taskpane/actions/waive";
import { visibleFindings } from "../../../src/taskpane/state/reducer";
import { gridOf } from "../../support/grid";
import { openPane } from "../open-pane";

const SHEET = "Phụ lục";
const ANNEX = `
| KẾ HOẠCH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| I | CẢI CÁCH THỂ CHẾ |
| 1 | Rà soát  văn bản | Lập danh mục | Danh mục | Tư pháp - Hộ tịch | Văn phòng - Thống kê | Quý II/2024 |
| 2 | Kiểm tra văn bản , báo cáo | Kiểm tra | Biên bản | Tư pháp - Hộ tịch | Văn phòng - Thống kê | Quý V/2024 |
`;

const pane = (protectedSheets: readonly string[] = []) =>
  openPane(new MemoryWorkbook("ke-hoach.xlsx", [gridOf(ANNEX, { sheet: SHEET })], protectedSheets));

async function fixAll({ work, now }: ReturnType<typeof pane>): Promise<void> {
  await check(work);
  await previewSafeFixes(work, now().checked!);
  await applyPlan(work, now().preview!);
}

describe("deeds of the pane", () => {
  it("fix everything certain, take it back and do it again", async () => {
    const open = pane();
    await fixAll(open);
    expect(await open.valueOf("B4")).toBe("Rà soát văn bản");
    expect(await open.valueOf("B5")).toBe("Kiểm tra văn bản, báo cáo");
    expect(open.now().message?.text).toBe("Sửa tự động: đã đổi 2 chỗ.");
    await undo(open.work);
    expect(await open.valueOf("B4")).toBe("Rà soát  văn bản");
    expect(open.now().journal.done).toEqual([]);
    await redo(open.work);
    expect(await open.valueOf("B5")).toBe("Kiểm tra văn bản, báo cáo");
  });

  it("leave a cell alone that was changed since, and name it", async () => {
    const open = pane();
    await fixAll(open);
    await open.type("B4", "Viết khác hẳn");
    await undo(open.work);
    expect(await open.valueOf("B4")).toBe("Viết khác hẳn");
    expect(await open.valueOf("B5")).toBe("Kiểm tra văn bản , báo cáo");
    expect(open.now().message).toEqual({
      intent: "warning",
      text: "Đã hoàn tác: Sửa tự động. Không đụng tới B4 vì ô đã thay đổi hoặc không cho sửa.",
    });
  });

  it("look again after each change, so that nothing fixable is offered twice", async () => {
    const open = pane();
    await fixAll(open);
    expect(open.now().checked?.review.findings.filter(({ fix }) => fix)).toEqual([]);
  });

  it("put a finding off with a reason, in the workbook itself, and take that back", async () => {
    const open = pane();
    await check(open.work);
    await goToNeighbour(open.work, 1);
    const [finding] = visibleFindings(open.now());
    await waiveFinding(open.work, finding!, "cell", "Huyện đã đồng ý");
    const [waived] = open.now().checked!.review.waived;
    expect(waived).toMatchObject({
      finding: { ruleId: finding!.ruleId },
      waiver: { reason: "Huyện đã đồng ý", on: "2024-03-01" },
    });
    expect(await open.host.readMemory()).toContain("Huyện đã đồng ý");
    await takeBackWaiver(open.work, waived!.waiver);
    expect(open.now().checked?.review.waived).toEqual([]);
  });

  it("turn a host's refusal into its sentence, and change nothing", async () => {
    const open = pane([SHEET]);
    await fixAll(open);
    expect(open.now().message?.intent).toBe("error");
    expect(open.now().message?.text).toMatch(/^Trang tính đang được bảo vệ/u);
    expect(open.now().journal.done).toEqual([]);
    expect(open.now().busy).toBeNull();
  });

  it("go one at a time: what is asked for meanwhile is passed over", async () => {
    const open = pane();
    await check(open.work);
    const { snapshot } = open.now().checked!;
    const at = parseAddress("F4")!;
    const plan = (after: string) => ({
      sheet: SHEET,
      title: after,
      edits: [{ kind: "setValue" as const, at, before: cellAt(snapshot, at).value, after }],
    });
    await Promise.all([applyPlan(open.work, plan("Công an xã")), applyPlan(open.work, plan("Quân sự xã"))]);
    expect(await open.valueOf("F4")).toBe("Công an xã");
    expect(open.now().journal.done.map(({ title }) => title)).toEqual(["Công an xã"]);
  });

  it("write no receipt of a sheet that was changed after the check, and call the result old", async () => {
    const open = pane();
    await check(open.work);
    await open.type("D4", "Bảng kê");
    await writeReceipt(open.work, open.now().checked!);
    expect(open.now().message).toEqual({
      intent: "error",
      text: "Trang tính đã thay đổi sau lần kiểm tra này. Hãy kiểm tra lại rồi lập phiếu.",
    });
    expect(open.now().checked?.isStale).toBe(true);
    expect((await open.host.sheets()).map(({ name }) => name)).not.toContain("Phiếu kiểm tra");
    await check(open.work);
    await writeReceipt(open.work, open.now().checked!);
    expect((await open.host.sheets()).map(({ name }) => name)).toContain("Phiếu kiểm tra");
  });

  it("tell whoever receives the workbook which rules the receipt was made with", async () => {
    const open = pane();
    await check(open.work);
    await writeReceipt(open.work, open.now().checked!);
    expect(senderRules(parseMemory(await open.host.readMemory()).memory)).toBe(RULES_VERSION);
  });
});
