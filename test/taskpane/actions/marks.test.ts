import { SEVERITY_FILLS, ROW_FILLS } from "../../../src/core/marks/fills";
import { MemoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { applyPlan, undo } from "../../../src/taskpane/actions/apply";
import { check } from "../../../src/taskpane/actions/check";
import { previewSafeFixes } from "../../../src/taskpane/actions/fix";
import { layOutSheet } from "../../../src/taskpane/actions/lay-out";
import { open } from "../../../src/taskpane/actions/open";
import { switchMarks } from "../../../src/taskpane/actions/switch-marks";
import { gridOf } from "../../support/grid";
import { openPane } from "../open-pane";

const SHEET = "Phụ lục";
const ANNEX = `
| KẾ HOẠCH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| I | CẢI CÁCH THỂ CHẾ |
| 1 | Rà soát  văn bản | Lập danh mục | Danh mục | Công an xã | Văn phòng - Thống kê | Quý V/2024 |
`;
const YELLOW = "#FFFF00";

/** B4 has a fill of its own, G4 has none; both have something to be seen to. */
async function checkedPane() {
  const host = new MemoryWorkbook("ke-hoach.xlsx", [gridOf(ANNEX, { sheet: SHEET })]);
  const fill = {
    kind: "setFormat",
    at: { row: 3, column: 1 },
    before: { fill: null },
    after: { fill: YELLOW },
  } as const;
  await host.apply({ sheet: SHEET, title: "", edits: [fill] });
  const pane = openPane(host);
  await check(pane.work);
  return pane;
}
const fills = async (pane: Awaited<ReturnType<typeof checkedPane>>) => [
  await pane.fillOf("B4"),
  await pane.fillOf("G4"),
];

describe("colours on the sheet", () => {
  it("are off at first, and follow the findings once they are switched on", async () => {
    const pane = await checkedPane();
    expect(await fills(pane)).toEqual([YELLOW, null]);
    await switchMarks(pane.work, SHEET, "findings");
    expect(await fills(pane)).toEqual([SEVERITY_FILLS.warning, SEVERITY_FILLS.error]);
    await previewSafeFixes(pane.work, pane.now().checked!);
    await applyPlan(pane.work, pane.now().preview!);
    expect(await fills(pane)).toEqual([YELLOW, SEVERITY_FILLS.error]);
    await undo(pane.work);
    expect(await fills(pane)).toEqual([SEVERITY_FILLS.warning, SEVERITY_FILLS.error]);
  });

  it("come off exactly, also after the pane was closed and a text was changed", async () => {
    const pane = await checkedPane();
    await switchMarks(pane.work, SHEET, "findings");
    await pane.type("B4", "Rà soát lại văn bản");
    const reopened = openPane(pane.host);
    await open(reopened.work);
    await switchMarks(reopened.work, SHEET, undefined);
    expect(await fills(pane)).toEqual([YELLOW, null]);
    expect(reopened.now().memory?.marks).toEqual({});
  });

  it("show the kinds of rows instead, if that is asked for", async () => {
    const pane = await checkedPane();
    await switchMarks(pane.work, SHEET, "rows");
    expect([await pane.fillOf("A2"), await pane.fillOf("B3"), await pane.fillOf("B4")]).toEqual([
      ROW_FILLS.header,
      ROW_FILLS.section,
      YELLOW,
    ]);
    await switchMarks(pane.work, SHEET, undefined);
    expect([await pane.fillOf("A2"), await pane.fillOf("B3")]).toEqual([null, null]);
  });

  it("are never taken for the sheet's own look by what is done and taken back", async () => {
    const pane = await checkedPane();
    await switchMarks(pane.work, SHEET, "findings");
    await layOutSheet(pane.work);
    await undo(pane.work);
    await switchMarks(pane.work, SHEET, undefined);
    expect(await fills(pane)).toEqual([YELLOW, null]);
    expect(JSON.stringify(pane.now().journal)).not.toContain(SEVERITY_FILLS.error);
  });
});
