import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { formatAddress } from "../../../src/core/grid/a1";
import type { NewCell, SheetContent } from "../../../src/core/grid/sheet-content";
import { newXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { startExcel, type SimulatedExcel, type Switches } from "./simulated-excel";
import type { SimCell, SimSheet, SimWorkbook } from "./workbook-model";

/** Opens a file in the simulated Excel, which hands its document out as a file again. */
export function openInExcel(bytes: Uint8Array, switches: Partial<Switches> = {}): SimulatedExcel {
  const document = readXlsx(bytes);
  const excel = startExcel(
    document.sheets.map(({ name }) => document.sheet(name)),
    switches,
  );
  for (const [index, { visibility, isProtected }] of document.sheets.entries())
    Object.assign(excel.workbook.sheets[index]!, { visibility, isProtected });
  excel.switches.documentBytes = () => saveFromExcel(excel.workbook);
  return excel;
}

/** The simulated workbook as a file, written by the file host's library. */
export async function saveFromExcel({ sheets }: SimWorkbook): Promise<Uint8Array> {
  const bytes = await newXlsx(sheets.map(contentOf));
  return sheets.some(({ hiddenRows, hiddenColumns }) => hiddenRows.size + hiddenColumns.size > 0)
    ? hideRows(bytes, sheets)
    : bytes;
}

/** A sheet to be made has no hidden rows, so they are marked in the file itself. */
function hideRows(bytes: Uint8Array, sheets: readonly SimSheet[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name));
  const inOrder = names.sort((a, b) => Number(/\d+/u.exec(a)) - Number(/\d+/u.exec(b)));
  for (const [index, { hiddenRows, hiddenColumns }] of sheets.entries()) {
    if (hiddenColumns.size > 0) throw new Error("The simulated Excel cannot save hidden columns yet.");
    const name = inOrder[index]!;
    const marked = [...hiddenRows].reduce(
      (xml, row) => xml.replace(`<row r="${row + 1}"`, `<row r="${row + 1}" hidden="1"`),
      strFromU8(parts[name]!),
    );
    parts[name] = strToU8(marked);
  }
  return zipSync(parts);
}

const contentOf = (sheet: SimSheet): SheetContent => ({
  name: sheet.name,
  visibility: sheet.visibility,
  rows: new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, cell]): [number, NewCell] => {
          const link = sheet.links.get(formatAddress({ row, column }));
          return [column, { ...newCellOf(cell), ...(link && { link }) }];
        }),
      ),
    ]),
  ),
  merges: sheet.merges,
  rowHeights: sheet.rowHeights,
  columnWidths: sheet.columnWidths,
  print: sheet.print,
  frozenRows: sheet.frozenRows,
  tables: sheet.tables,
  charts: sheet.charts,
  dropDowns: sheet.dropDowns,
});

const newCellOf = ({ value, formula, format }: SimCell): NewCell => ({
  value,
  format,
  ...(formula !== undefined && { formula }),
});
