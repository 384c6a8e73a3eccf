import { cellAt } from "../../../src/core/grid/snapshot";
import { excelHost } from "../../support/excel/excel-host";
import { gridOf } from "../../support/grid";

const annex = gridOf(
  `
  Phụ lục
  | STT | Nội dung | Thời hạn |
  | 1 | Rà soát quy hoạch | Quý II/2026 |
  | 2 | Xây dựng kế hoạch | trước 15/5/2026 |
  `,
  { merges: ["A1:C1"], hiddenRows: [4], fontName: "Times New Roman" },
);

describe.each([
  ["beside the document's file", true],
  ["by Excel alone", false],
])("reading %s", (_name, handsOutFile) => {
  it("gives the sheet as it stands, in at most three round trips", async () => {
    const { excel, host } = excelHost([annex], { handsOutFile });
    const snapshot = await host.read("Phụ lục");
    expect(snapshot.rows).toEqual(excel.snapshot("Phụ lục").rows);
    expect(snapshot.merges).toEqual(annex.merges);
    expect([...snapshot.hiddenRows]).toEqual([3]);
    expect(cellAt(snapshot, { row: 2, column: 1 }).format.fontName).toBe("Times New Roman");
    expect(excel.roundTrips.length).toBeLessThanOrEqual(3);
    expect(excel.unknownMembers).toEqual([]);
  });
});
