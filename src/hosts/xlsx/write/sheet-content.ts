import { columnName, formatAddress, formatRange } from "../../../core/grid/a1";
import { mergeFormats } from "../../../core/grid/apply/merge-formats";
import type { CellRange } from "../../../core/grid/address";
import { DEFAULT_FORMAT, type CellFormat, type PrintSetup } from "../../../core/grid/format";
import { quoteSheet } from "../../../core/grid/formula/references";
import type { NewCell, NewDropDown, SheetContent } from "../../../core/grid/sheet-content";
import { freeTableName } from "../../../core/grid/table-name";
import { DROP_DOWN_ALERT } from "../../drop-down-alert";
import { pointsPerUnit } from "../read/lengths";
import { readPrintSetup } from "../read/print-setup";
import { storedNumber, type Editing } from "./cells";
import { addChart } from "./chart";
import { writePrint } from "./print";
import { quotedCells } from "./quote-texts";
import { sheetDataXml, withSheetData, type CellWriter } from "./sheet-data";
import { styleOf } from "./style-table";

/** Fills a sheet that has just been made. */
export function writeSheetContent(editing: Editing, content: SheetContent, defaultFormat: CellFormat): void {
  const { file } = editing;
  const { name: sheet } = content;
  writeWidths(editing, content, pointsPerUnit(defaultFormat));
  writeRows(editing, content, defaultFormat);
  // Excel trusts the results that stand in a file; what was changed since without Excel must not go unseen.
  if (hasFormulas(content)) file.SetCalcProps({ FullCalcOnLoad: true });
  for (const [row, cells] of content.rows) writeLinks(editing, sheet, row, cells);
  for (const merge of content.merges ?? []) file.MergeCell(sheet, ...cornersOf(merge));
  addTables(editing, content);
  for (const dropDown of content.dropDowns ?? []) addDropDown(editing, sheet, dropDown);
  if (content.frozenRows) freeze(editing, sheet, content.frozenRows);
  if (content.print) writePage(editing, sheet, content.print);
}

/** The rows alone, in the place of those that the sheet has. */
export function writeRows(editing: Editing, content: SheetContent, defaultFormat: CellFormat): void {
  const data = sheetDataXml(content, cellWriter(editing, defaultFormat));
  editing.newRows.set(content.name, withSheetData(data, content.rows));
  const quoted = quotedCells(content.rows);
  if (quoted.size > 0) editing.quoted.set(content.name, quoted);
}

function writePage(editing: Editing, sheet: string, print: PrintSetup): void {
  const usual = readPrintSetup({ attributes: new Map(), texts: new Map(), rowBreaks: [], names: [] });
  writePrint(editing.file, sheet, usual, { ...usual, ...print });
  editing.rowBreaks.set(sheet, print.rowBreaks ?? []);
}

function addTables(editing: Editing, content: SheetContent): void {
  for (const { name, range } of content.tables ?? []) {
    nameColumns(editing, content, range);
    editing.file.AddTable(content.name, {
      Range: formatRange(range),
      Name: freeTableName(name, tableNames(editing)),
      StyleName: "TableStyleLight1",
      ShowRowStripes: false,
    });
  }
}

const hasFormulas = ({ rows }: SheetContent): boolean =>
  [...rows.values()].some((cells) => [...cells.values()].some(({ formula }) => formula !== undefined));

/** Charts come last: their series may stand on sheets that are made after theirs. */
export async function writeCharts(editing: Editing, content: SheetContent): Promise<void> {
  for (const chart of content.charts ?? []) await addChart(editing.file, content, chart);
}

/** Looks are few, cells are many: each look is numbered once. */
function cellWriter(editing: Editing, defaultFormat: CellFormat): CellWriter {
  const { file, styles } = editing;
  const numbers = new Map<CellFormat, number>();
  return {
    styleOf: ({ format }) => {
      if (!format) return 0;
      const known = numbers.get(format);
      if (known !== undefined) return known;
      const style = styleOf(file, styles, mergeFormats(defaultFormat, format));
      numbers.set(format, style);
      return style;
    },
    storedNumber: (value, { format = DEFAULT_FORMAT }) => storedNumber(editing, value, format),
  };
}

function writeLinks({ file }: Editing, sheet: string, row: number, cells: ReadonlyMap<number, NewCell>): void {
  for (const [column, { link }] of cells) {
    if (!link) continue;
    const target = `${quoteSheet(link.sheet)}!${formatAddress(link.at)}`;
    file.SetCellHyperLink(sheet, formatAddress({ row, column }), target, "Location");
  }
}

/** The library names a table's columns by the cells that it knows. */
function nameColumns({ file }: Editing, { name, rows }: SheetContent, { top, left, right }: CellRange): void {
  const names = Array.from({ length: right - left + 1 }, (_, index) => String(rows.get(top)?.get(left + index)?.value));
  file.SetSheetRow(name, formatAddress({ row: top, column: left }), names);
}

function writeWidths({ file, sized }: Editing, { name, columnWidths }: SheetContent, perUnit: number): void {
  for (const [column, points] of columnWidths ?? []) {
    sized.add(name);
    file.SetColWidth(name, columnName(column), columnName(column), points / perUnit);
  }
}

function addDropDown({ file }: Editing, sheet: string, { range, source }: NewDropDown): void {
  const choices = formatRange(source.range).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
  file.AddDataValidation(sheet, {
    Type: "list",
    Sqref: formatRange(range),
    Formula1: `${quoteSheet(source.sheet)}!${choices}`,
    AllowBlank: true,
    ShowErrorMessage: true,
    ErrorStyle: "warning",
    ErrorTitle: DROP_DOWN_ALERT.title,
    Error: DROP_DOWN_ALERT.message,
  });
}

const tableNames = ({ file }: Editing): string[] =>
  file.GetSheetList().list.flatMap((sheet) => file.GetTables(sheet).tables.map(({ Name = "" }) => Name));

function freeze({ file }: Editing, sheet: string, rows: number): void {
  const below = `A${rows + 1}`;
  file.SetPanes(sheet, { Freeze: true, XSplit: 0, YSplit: rows, TopLeftCell: below, ActivePane: "bottomLeft" });
}

const cornersOf = ({ top, left, bottom, right }: CellRange): [string, string] => [
  formatAddress({ row: top, column: left }),
  formatAddress({ row: bottom, column: right }),
];
