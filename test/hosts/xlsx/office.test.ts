import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Edit } from "../../../src/core/grid/edit";
import { cellAt, type CellValue } from "../../../src/core/grid/snapshot";
import { newXlsx, openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { annexesFolder } from "../../support/annexes";
import { textOfPdf, toCsv, toPdf, toRecalculatedXlsx } from "../../support/libreoffice";
import { packageFaults } from "../../support/package-check";
import { requireTool } from "../../support/tools";

const row = (...values: (CellValue | { formula: string; value: number })[]) =>
  new Map(values.map((cell, column) => [column, cell !== null && typeof cell === "object" ? cell : { value: cell }]));

requireTool("soffice", "pdftotext")("what LibreOffice makes of the files", () => {
  test("formulas are truly calculated, whatever result stands beside them", async () => {
    const bytes = await newXlsx([
      {
        name: "Tổng hợp",
        rows: new Map([
          [0, row("Đơn vị", "Số việc")],
          [1, row("Xã A", 4)],
          [2, row("Xã B", 3)],
          [3, row("Cộng", { formula: "SUM(B2:B3)", value: -1 })],
        ]),
      },
    ]);
    expect(cellAt(readXlsx(bytes).sheet("Tổng hợp"), { row: 3, column: 1 }).value).toBe(-1);
    expect(toCsv(bytes, 1, "Tổng hợp")).toContain("Cộng,7");
    const recalculated = readXlsx(toRecalculatedXlsx(bytes)).sheet("Tổng hợp");
    expect(cellAt(recalculated, { row: 3, column: 1 }).value).toBe(7);
  });

  (annexesFolder() === undefined ? test.skip : test)(
    "a given annex, edited and printed, opens with its texts",
    async () => {
      const host = await openXlsx(
        new Uint8Array(readFileSync(join(annexesFolder()!, "duc-tho.merged.xlsx"))),
        "x.xlsx",
      );
      const sheet = await host.activeSheet();
      const { rows } = await host.read(sheet);
      const edits = [...rows.get(5)!].map(([column, { format }]): Edit => {
        return {
          kind: "setFormat",
          at: { row: 5, column },
          before: { fill: format.fill ?? null },
          after: { fill: "#DDEBF7" },
        };
      });
      await host.apply({
        sheet,
        title: "",
        edits: [
          ...edits,
          {
            kind: "setPrint",
            before: {},
            after: { paper: "A4", orientation: "landscape", fitToWidth: 1, fitToHeight: 0 },
          },
        ],
      });
      const bytes = await host.save();
      expect(packageFaults(bytes)).toEqual([]);
      expect(textOfPdf(toPdf(bytes))).toContain("CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH CCHC");
    },
  );
});
