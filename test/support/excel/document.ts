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
export const saveFromExcel = ({ sheets }: SimWorkbook): Promise<Uint8Array> => newXlsx(sheets.map(contentOf));

const contentOf = (sheet: SimSheet): SheetContent => ({
  name: sheet.name,
  visibility: sheet.visibility,
  rows: new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, cell]): [number, NewCell] => [column, newCellOf(cell)])),
    ]),
  ),
  merges: sheet.merges,
  rowHeights: sheet.rowHeights,
  columnWidths: sheet.columnWidths,
  print: sheet.print,
  frozenRows: sheet.frozenRows,
});

const newCellOf = ({ value, formula, format }: SimCell): NewCell => ({
  value,
  format,
  ...(formula !== undefined && { formula }),
});
