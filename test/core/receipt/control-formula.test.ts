import { readFileSync } from "node:fs";
import { join } from "node:path";
import { controlFormula, OUT_OF_DATE, STILL_FITS } from "../../../src/core/receipt/control-formula";
import { makeReceipt } from "../../../src/core/receipt/receipt";
import { parseAddress } from "../../../src/core/grid/a1";
import type { Edit } from "../../../src/core/grid/edit";
import { cellAt, type CellValue } from "../../../src/core/grid/snapshot";
import { review } from "../../../src/core/review";
import { newXlsx, openXlsx } from "../../../src/hosts/xlsx";
import { annexesFolder, describeAnnexes } from "../../support/annexes";
import { gridOf } from "../../support/grid";
import { toCsv } from "../../support/libreoffice";
import { requireTool } from "../../support/tools";

const ANNEX = `
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Hoạt động | Sản phẩm | Chủ trì | Phối hợp | Thời gian |
| 1 | Rà soát văn bản | Lập danh mục | Danh mục | Tư pháp - Hộ tịch | Công an xã | Quý I/2024 |
| 2 | Hệ thống hóa văn bản | Lập danh mục | Danh mục | Công an xã | Tư pháp - Hộ tịch | Quý II/2024 |
`;

const SHEET = "Phụ lục";
const RECEIPT = "Phiếu kiểm tra";
const PATIENCE = 300_000;

/** The workbook with its receipt, then changed: what LibreOffice says on the receipt once all is calculated anew. */
async function saidAfter(workbook: Uint8Array, sheet: string, edits: readonly Edit[]): Promise<string> {
  const host = await openXlsx(workbook, "xa.xlsx");
  const snapshot = await host.read(sheet);
  await host.putSheets([makeReceipt([{ file: "xa.xlsx", review: review(snapshot), snapshot }], { withLinks: true })]);
  const { refused } = await host.apply({ sheet, title: "", edits });
  expect(refused).toEqual([]);
  const place = (await host.sheets()).findIndex(({ name }) => name === RECEIPT) + 1;
  return toCsv(await host.save(), place, RECEIPT);
}

const annex = (): Promise<Uint8Array> => {
  const { rows } = gridOf(ANNEX);
  const withNumber = new Map([...rows].map(([row, cells]) => [row, new Map<number, { value: CellValue }>(cells)]));
  withNumber.get(2)?.set(0, { value: 1 });
  return newXlsx([{ name: SHEET, rows: withNumber }]);
};

const retype = (cell: string, before: CellValue, after: CellValue): Edit => ({
  kind: "setValue",
  at: parseAddress(cell)!,
  before,
  after,
});

requireTool("soffice")("the receipt watches the table", () => {
  it.each<[string, Edit[], string]>([
    ["nothing", [], STILL_FITS],
    ["a row put in above it", [{ kind: "insertRows", row: 0, rows: [{ cells: new Map() }] }], STILL_FITS],
    ["a text outside it", [retype("J9", null, "Ghi chú")], STILL_FITS],
    ["one letter", [retype("C3", "Lập danh mục", "Lập danh mụC")], OUT_OF_DATE],
    ["two letters that change places", [retype("D4", "Danh mục", "Danh cụm")], OUT_OF_DATE],
    ["a number", [retype("A3", 1, 2)], OUT_OF_DATE],
    ["a letter beyond its longest row", [retype("G4", "Quý II/2024", `Quý II/2024${" ".repeat(80)}x`)], OUT_OF_DATE],
    ["a row put in between", [{ kind: "insertRows", row: 3, rows: [{ cells: new Map() }] }], OUT_OF_DATE],
  ])(
    "%s changed",
    async (_, edits, said) => {
      const told = await saidAfter(await annex(), SHEET, edits);
      expect([STILL_FITS, OUT_OF_DATE].filter((text) => told.includes(text))).toEqual([said]);
    },
    PATIENCE,
  );
});

describeAnnexes("the receipts of the given annexes", () => {
  it.each(["duc-tho", "cam-giang", "son-tay"])(
    "of %s fits, and is old after one letter",
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(annexesFolder()!, `${name}.merged.xlsx`)));
      const host = await openXlsx(bytes, "x.xlsx");
      const sheet = (await host.sheets())[0]!.name;
      const snapshot = await host.read(sheet);
      const { row, column } = review(snapshot).annexes[0]!.items.at(-1)!.fields.deadline!.at;
      const before = cellAt(snapshot, { row, column }).value;
      const change: Edit = { kind: "setValue", at: { row, column }, before, after: `${String(before)}.` };
      expect(await saidAfter(bytes, sheet, [])).toContain(STILL_FITS);
      expect(await saidAfter(bytes, sheet, [change])).toContain(OUT_OF_DATE);
    },
    PATIENCE,
  );
});

const WEEKS = Array.from({ length: 52 }, (_, week) => `T${week + 1}`);

describe("tables that no formula can watch", () => {
  it.each([
    ["with a character beyond the basic plane", ANNEX.replace("Lập danh mục", "Lập danh mục 😀")],
    ["with far too many letters", ANNEX.replace("Lập danh mục", "x".repeat(20_000))],
    ["with a column for every week", ANNEX.replace("Thời gian", ["Thời gian", ...WEEKS].join(" | "))],
  ])("%s", (_, annex) => {
    const snapshot = { ...gridOf(annex), sheet: "Kế hoạch công tác năm 2024" };
    const [table] = review(snapshot).annexes;
    expect(controlFormula(snapshot, table!.range)).toBeUndefined();
    const receipt = makeReceipt([{ file: "xa.xlsx", review: review(snapshot), snapshot }], { withLinks: true });
    const lines = [...receipt.rows.values()].map((cells) => cells.get(0)?.value);
    expect(lines).toContainEqual(expect.stringContaining("không tự theo dõi được"));
  });
});
