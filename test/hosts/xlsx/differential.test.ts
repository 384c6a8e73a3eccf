import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { formatAddress, formatRange } from "../../../src/core/grid/a1";
import { contains, type CellAddress, type CellRange } from "../../../src/core/grid/address";
import type { Cell, GridSnapshot } from "../../../src/core/grid/snapshot";
import { readXlsx } from "../../../src/hosts/xlsx";
import { openExcelize, type ExcelizeFile } from "../../../src/hosts/xlsx/write/excelize";
import { annexesFolder, describeAnnexes } from "../../support/annexes";
import { richWorkbook } from "../../support/rich-workbook";

/** What excelize makes of a cell: its raw value as text, its formula, the look that both readers can tell. */
function excelizeCell(file: ExcelizeFile, sheet: string, address: string) {
  const { Font: font, Alignment: alignment } = file.GetStyle(file.GetCellStyle(sheet, address).style).style;
  return {
    value: file.GetCellValue(sheet, address, { RawCellValue: true }).value,
    formula: file.GetCellFormula(sheet, address).formula,
    font: font?.Family,
    size: font?.Size,
    bold: font?.Bold,
    wrap: alignment?.WrapText ?? false,
  };
}

function ownCell({ value, formula = "", format }: Cell) {
  const raw = typeof value === "boolean" ? (value ? "1" : "0") : String(value ?? "");
  const { fontName, fontSize, bold, wrap } = format;
  return { value: raw, formula, font: fontName, size: fontSize, bold, wrap };
}

async function expectSameReading(bytes: Uint8Array): Promise<void> {
  const document = readXlsx(bytes);
  const file = await openExcelize(bytes);
  expect(document.sheets.map(({ name }) => name)).toEqual(file.GetSheetList().list);
  for (const { name } of document.sheets) {
    const snapshot = document.sheet(name);
    expectSameCells(file, snapshot);
    expectSameShape(file, snapshot);
  }
}

const isCovered = (merges: readonly CellRange[], { row, column }: CellAddress): boolean =>
  merges.some((merge) => contains(merge, { row, column }) && !(merge.top === row && merge.left === column));

function expectSameCells(file: ExcelizeFile, { sheet, rows, merges }: GridSnapshot): void {
  const own: Record<string, unknown> = {};
  const theirs: Record<string, unknown> = {};
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const address = formatAddress({ row, column });
      own[address] = ownCell(cell);
      const read = excelizeCell(file, sheet, address);
      // Asked for a covered cell, excelize answers with the merged area's first one.
      theirs[address] = isCovered(merges, { row, column }) ? { ...read, value: "" } : read;
    }
  }
  expect(own).toEqual(theirs);
  const filled = file
    .GetRows(sheet, { RawCellValue: true })
    .result.flatMap((texts, row) =>
      texts.flatMap((text, column) =>
        text === "" || rows.get(row)?.has(column) ? [] : [formatAddress({ row, column })],
      ),
    );
  expect(filled).toEqual([]);
}

function expectSameShape(file: ExcelizeFile, { sheet, merges, hiddenRows, rows, rowHeights }: GridSnapshot): void {
  const areas = file
    .GetMergeCells(sheet, true)
    .mergeCells.map((merge) => `${merge.GetStartAxis()}:${merge.GetEndAxis()}`);
  expect(merges.map(formatRange).sort()).toEqual(areas.sort());
  for (const row of rows.keys()) {
    expect([row, hiddenRows.has(row)]).toEqual([row, !file.GetRowVisible(sheet, row + 1).visible]);
    const height = rowHeights.get(row);
    if (height !== undefined && !hiddenRows.has(row))
      expect(file.GetRowHeight(sheet, row + 1).height).toBeCloseTo(height, 3);
  }
}

describe("the narrow reader reads as excelize does", () => {
  test("a workbook with something of everything", async () => {
    await expectSameReading(richWorkbook());
  });
});

describeAnnexes("the narrow reader reads the given annexes as excelize does", () => {
  const folder = annexesFolder() ?? "";
  const files = folder === "" ? [""] : readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  test.each(files)("%s", async (file) => {
    await expectSameReading(new Uint8Array(readFileSync(join(folder, file))));
  });
});
