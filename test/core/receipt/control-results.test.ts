import { parseAddress } from "../../../src/core/grid/a1";
import type { Edit } from "../../../src/core/grid/edit";
import { cellAt, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { controlFormula, OUT_OF_DATE, STILL_FITS } from "../../../src/core/receipt/control-formula";
import { withControlResults } from "../../../src/core/receipt/control-results";
import { makeReceipt } from "../../../src/core/receipt/receipt";
import { review } from "../../../src/core/review";
import { newXlsx, openXlsx } from "../../../src/hosts/xlsx";
import { gridOf } from "../../support/grid";

const SHEET = "Phụ lục";
const ANNEX = gridOf(`
| KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA XÃ ĐÔNG HÒA |
| TT | Nhiệm vụ | Chủ trì | Thời gian |
| 1 | Rà soát văn bản | Công an xã | Quý I/2024 |
`);

/** What a program that does not calculate shows on the receipt of a file that was changed after the check. */
async function shownAfter(edits: readonly Edit[], without?: string): Promise<readonly string[]> {
  const host = await openXlsx(await newXlsx([{ name: SHEET, rows: ANNEX.rows }]), "xa.xlsx");
  const snapshot = await host.read(SHEET);
  const content = makeReceipt([{ file: "xa.xlsx", review: review(snapshot), snapshot }], { withLinks: true });
  await host.putSheets([content]);
  const { refused } = await host.apply({ sheet: SHEET, title: "", edits });
  expect(refused).toEqual([]);
  const sheets = new Map<string, GridSnapshot>([[SHEET, await host.read(SHEET)]]);
  if (without !== undefined) sheets.delete(without);
  const { receipt, cells } = withControlResults(await host.read(content.name), (name) => sheets.get(name));
  return cells.map((at) => cellAt(receipt, at).text);
}

const retype = (cell: string, before: string, after: string): Edit => ({
  kind: "setValue",
  at: parseAddress(cell)!,
  before,
  after,
});

it.each<[string, Edit[], string]>([
  ["unchanged", [], STILL_FITS],
  ["moved down by a row above it", [{ kind: "insertRows", row: 0, rows: [{ cells: new Map() }] }], STILL_FITS],
  ["changed by a letter", [retype("C3", "Công an xã", "Công an Xã")], OUT_OF_DATE],
  ["changed by a row", [{ kind: "insertRows", row: 2, rows: [{ cells: new Map() }] }], OUT_OF_DATE],
])("of a table that is %s the receipt says so without calculating", async (_, edits, said) => {
  expect(await shownAfter(edits)).toEqual([said]);
});

it("of a sheet that is gone the receipt is out of date", async () => {
  expect(await shownAfter([], SHEET)).toEqual([OUT_OF_DATE]);
});

it.each<[string, (formula: string) => string]>([
  [
    "lost its table, as Excel writes it when the sheet is deleted",
    (formula) => formula.replaceAll("'Phụ lục'!", "#REF!"),
  ],
  ["was stretched to whole columns by hand", (formula) => formula.replaceAll("$A$2:$D$3", "$A:$D")],
  ["watches a single cell by now", (formula) => formula.replaceAll("$A$2:$D$3", "$A$2")],
  ["names no cell any more", () => `IF(FALSE,"${STILL_FITS}","${OUT_OF_DATE}")`],
])("a formula that %s is out of date", (_, change) => {
  const [annex] = review(ANNEX).annexes;
  const formula = controlFormula(ANNEX, annex!.range)!;
  const shown = (changed: string) => {
    const cell = { ...cellAt(ANNEX, { row: 1, column: 0 }), formula: changed };
    const sheet = { ...ANNEX, sheet: "Phiếu kiểm tra", rows: new Map([[0, new Map([[0, cell]])]]) };
    const { receipt } = withControlResults(sheet, (name) => (name === ANNEX.sheet ? ANNEX : undefined));
    return cellAt(receipt, { row: 0, column: 0 }).text;
  };
  expect(change(formula)).not.toBe(formula);
  expect([shown(formula), shown(change(formula))]).toEqual([STILL_FITS, OUT_OF_DATE]);
});

it("leaves formulas alone that are none of its own", () => {
  const cell = { ...cellAt(ANNEX, { row: 2, column: 0 }), formula: "SUM(B1:B2)" };
  const sheet = { ...ANNEX, rows: new Map([[0, new Map([[0, cell]])]]) };
  expect(withControlResults(sheet, () => ANNEX)).toEqual({ receipt: sheet, cells: [] });
});

it.each([`"${OUT_OF_DATE}"`, `IF(A1=1,"","${OUT_OF_DATE}")`])(
  "of a formula %s that names no sheet the receipt is out of date",
  (formula) => {
    const cell = { ...cellAt(ANNEX, { row: 2, column: 0 }), formula };
    const sheet = { ...ANNEX, rows: new Map([[0, new Map([[0, cell]])]]) };
    expect(withControlResults(sheet, () => ANNEX).cells).toHaveLength(1);
    expect(cellAt(withControlResults(sheet, () => ANNEX).receipt, { row: 0, column: 0 }).text).toBe(OUT_OF_DATE);
  },
);
