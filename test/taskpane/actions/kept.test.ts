import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { applyPlan, redo, undo } from "../../../src/taskpane/actions/apply";
import { check } from "../../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../../src/taskpane/actions/fix";
import { open } from "../../../src/taskpane/actions/open";
import { correctRow, takeBackCorrection } from "../../../src/taskpane/actions/correct-row";
import { correctColumns, takeBackColumns } from "../../../src/taskpane/actions/map-columns";
import { refuseSuggestion, takeBackRefusal } from "../../../src/taskpane/actions/refuse";
import { waiveFinding } from "../../../src/taskpane/actions/waive";
import { gridOf } from "../../support/grid";
import { openPane } from "../open-pane";

const SHEET = "Phụ lục";
const ANNEX = `
| KẾ HOẠCH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| I | CẢI CÁCH THỂ CHẾ |
| 1 | Rà soát  văn bản | Lập danh mục | Danh mục | Tư pháp - Hộ tich | Văn phòng - Thống kê | Quý II/2024 |
| 2 | Kiểm tra văn bản , báo cáo | Kiểm tra | Biên bản | Công an xã | Văn phòng - Thống kê | Quý V/2024 |
| 3 | Ghi chú của văn phòng | | | | | |
`;
const workbook = () => new MemoryWorkbook("ke-hoach.xlsx", [gridOf(ANNEX, { sheet: SHEET })]);
const unknownAgency = ({ now }: ReturnType<typeof openPane>) =>
  now().checked!.review.findings.find(({ ruleId }) => ruleId === "agency-unknown")!;

describe("after the pane was closed and opened again", () => {
  async function fixedAndClosed() {
    const host = workbook();
    const first = openPane(host);
    await check(first.work);
    await previewSafeFixes(first.work, first.now().checked!);
    await applyPlan(first.work, first.now().preview!);
    const second = openPane(host);
    await open(second.work);
    return { host, second };
  }

  it("what was done can be taken back and done again", async () => {
    const { second } = await fixedAndClosed();
    expect(second.now().journal.done.map(({ title }) => title)).toEqual(["Sửa tự động"]);
    await undo(second.work);
    expect(await second.valueOf("B4")).toBe("Rà soát  văn bản");
    await redo(second.work);
    expect(await second.valueOf("B4")).toBe("Rà soát văn bản");
  });

  it("what was taken back can be done again", async () => {
    const { host, second } = await fixedAndClosed();
    await undo(second.work);
    const third = openPane(host);
    await open(third.work);
    await redo(third.work);
    expect(await third.valueOf("B5")).toBe("Kiểm tra văn bản, báo cáo");
  });

  it("cells that were changed meanwhile are refused by name", async () => {
    const { second } = await fixedAndClosed();
    await second.type("B5", "Viết lại hẳn");
    await undo(second.work);
    expect([await second.valueOf("B4"), await second.valueOf("B5")]).toEqual(["Rà soát  văn bản", "Viết lại hẳn"]);
    expect(second.now().message?.text).toContain("Không đụng tới B5");
  });

  it("a deed done before the journal was read stays, and takes nothing that was kept with it", async () => {
    const { host } = await fixedAndClosed();
    const quick = openPane(host);
    const edit = { kind: "setValue", at: { row: 3, column: 3 }, before: "Danh mục", after: "Bảng kê" } as const;
    await applyPlan(quick.work, { sheet: SHEET, title: "Sửa ô D4", edits: [edit] });
    await open(quick.work);
    expect(quick.now().journal.done.map(({ title }) => title)).toEqual(["Sửa tự động", "Sửa ô D4"]);
  });

  it("decisions still stand", async () => {
    const host = workbook();
    const first = openPane(host);
    await check(first.work);
    await waiveFinding(first.work, unknownAgency(first), "value", "Tên riêng của xã");
    const second = openPane(host);
    await check(second.work);
    expect(second.now().checked!.review.waived.map(({ waiver }) => waiver.reason)).toEqual(["Tên riêng của xã"]);
  });
});

describe("what the workbook remembers", () => {
  it("the first thing remembered is told with what it costs, the second is not", async () => {
    const pane = openPane(workbook());
    await check(pane.work);
    await waiveFinding(pane.work, unknownAgency(pane), "cell", "Đúng tên");
    expect(pane.now().message?.text).toMatch(/^Đã để nguyên ô này\. Phần ghi nhớ nằm trong một trang ẩn/u);
    await waiveFinding(pane.work, pane.now().checked!.review.findings[0]!, "cell", "Đã rõ");
    expect(pane.now().message?.text).toBe("Đã để nguyên ô này.");
  });

  it("of a newer version is never overwritten", async () => {
    const pane = openPane(workbook());
    const newer = JSON.stringify({ version: 99, secrets: "mới" });
    await pane.host.writeMemory(newer);
    await check(pane.work);
    await waiveFinding(pane.work, unknownAgency(pane), "cell", "Đúng tên");
    expect(pane.now().message?.intent).toBe("error");
    expect(pane.now().message?.text).toMatch(/bản Phụ lục mới hơn/u);
    expect(await pane.host.readMemory()).toBe(newer);
  });

  it("a refused suggestion is gone until it is taken back", async () => {
    const pane = openPane(workbook());
    await check(pane.work);
    const finding = unknownAgency(pane);
    const labels = () => unknownAgency(pane).suggestions.map(({ label }) => label);
    const before = labels();
    await refuseSuggestion(pane.work, finding, finding.suggestions[0]!);
    expect(labels()).toEqual(before.slice(1));
    await takeBackRefusal(pane.work, pane.now().memory!.refusals[0]!);
    expect(labels()).toEqual(before);
  });

  it("a row is what a person says, until that is taken back", async () => {
    const pane = openPane(workbook());
    await check(pane.work);
    const tasks = () => pane.now().checked!.review.annexes[0]!.items.length;
    const before = tasks();
    const key = "3 | ghi chú của văn phòng";
    await correctRow(pane.work, SHEET, key, "footer");
    expect(tasks()).toBe(before - 1);
    await takeBackCorrection(pane.work, SHEET, key);
    expect(tasks()).toBe(before);
  });
});

describe("a column that its heading tells wrongly", () => {
  const PRODUCT = "3";
  const answers = (...entries: [string, string][]): FormData => {
    const form = new FormData();
    for (const [column, id] of entries) form.append(column, id);
    return form;
  };
  const columnsOf = ({ now }: ReturnType<typeof openPane>) => now().checked!.review.annexes[0]!.columns;

  it.each([
    ["is another known one", "budget", { product: undefined, budget: 3 }],
    ["is the meaning of another column", "activity", { product: undefined, activity: 3 }],
    ["is none that is checked", "extra", { product: undefined }],
  ])("%s when a person says so, also for whoever opens the pane next", async (_, id, expected) => {
    const host = workbook();
    const first = openPane(host);
    await check(first.work);
    const [annex] = first.now().checked!.review.annexes;
    expect(annex!.columns.product).toBe(3);
    await correctColumns(first.work, annex!, answers(["2", "activity"], [PRODUCT, id]));
    expect(columnsOf(first)).toMatchObject({ task: 1, lead: 4 });
    const next = openPane(host);
    await check(next.work);
    for (const { product, budget, activity } of [columnsOf(first), columnsOf(next)])
      expect({ product, ...(budget !== undefined && { budget }), ...(activity !== 2 && { activity }) }).toEqual(
        expected,
      );
  });

  it("follows its heading again when the answer is taken back", async () => {
    const open = openPane(workbook());
    await check(open.work);
    const before = columnsOf(open);
    await correctColumns(open.work, open.now().checked!.review.annexes[0]!, answers([PRODUCT, "extra"]));
    await takeBackColumns(open.work, SHEET);
    expect(columnsOf(open)).toEqual(before);
    expect(open.now().memory?.sheets[SHEET]?.columns).toBeUndefined();
  });
});
