import { columnName, formatAddress, formatRange } from "../../../core/grid/a1";
import { mergeFormats } from "../../../core/grid/apply/merge-formats";
import type { CellAddress, CellRange } from "../../../core/grid/address";
import { DEFAULT_FORMAT, type CellFormat } from "../../../core/grid/format";
import { quoteSheet } from "../../../core/grid/formula/references";
import type { NewCell, NewDropDown, SheetContent } from "../../../core/grid/sheet-content";
import { pointsPerUnit } from "../read/lengths";
import { readPrintSetup } from "../read/print-setup";
import { writeFormats, writeFormula, writeRun, type Editing, type FormulaCell } from "./cells";
import { addChart } from "./chart";
import { writePrint } from "./print";

/** Fills a sheet that has just been made. */
export function writeSheetContent(editing: Editing, content: SheetContent, defaultFormat: CellFormat): void {
  const { file } = editing;
  const { name: sheet } = content;
  writeLengths(editing, content, pointsPerUnit(defaultFormat));
  for (const [row, cells] of content.rows) writeRow(editing, sheet, row, cells);
  writeFormats(editing, sheet, looksOf(content, defaultFormat));
  for (const merge of content.merges ?? []) file.MergeCell(sheet, ...cornersOf(merge));
  for (const { name, range } of content.tables ?? []) {
    file.AddTable(sheet, {
      Range: formatRange(range),
      Name: name,
      StyleName: "TableStyleLight1",
      ShowRowStripes: false,
    });
  }
  for (const dropDown of content.dropDowns ?? []) addDropDown(editing, sheet, dropDown);
  if (content.frozenRows) freeze(editing, sheet, content.frozenRows);
  if (content.print) {
    const usual = readPrintSetup({ attributes: new Map(), texts: new Map(), names: [] });
    writePrint(file, sheet, usual, { ...usual, ...content.print });
  }
}

/** Charts come last: their series may stand on sheets that are made after theirs. */
export async function writeCharts(editing: Editing, content: SheetContent): Promise<void> {
  for (const chart of content.charts ?? []) await addChart(editing.file, content, chart);
}

function* looksOf({ rows }: SheetContent, defaultFormat: CellFormat): Iterable<readonly [CellAddress, CellFormat]> {
  for (const [row, cells] of rows) {
    for (const [column, { format }] of cells) {
      if (format) yield [{ row, column }, mergeFormats(defaultFormat, format)];
    }
  }
}

function writeRow(editing: Editing, sheet: string, row: number, cells: ReadonlyMap<number, NewCell>): void {
  for (const run of valueRuns(cells)) writeRun(editing, sheet, { row, column: run.first }, run.cells);
  for (const [column, { value = null, formula, format = DEFAULT_FORMAT, link }] of cells) {
    const at = { row, column };
    if (formula !== undefined) writeFormula(editing, sheet, at, { formula, value, format });
    if (link) {
      const target = `${quoteSheet(link.sheet)}!${formatAddress(link.at)}`;
      editing.file.SetCellHyperLink(sheet, formatAddress(at), target, "Location");
    }
  }
}

interface ValueRun {
  readonly first: number;
  readonly cells: FormulaCell[];
}

/** The plain values of a row, those side by side together. */
function valueRuns(cells: ReadonlyMap<number, NewCell>): readonly ValueRun[] {
  const runs: ValueRun[] = [];
  for (const column of [...cells.keys()].sort((a, b) => a - b)) {
    const { value = null, formula, format = DEFAULT_FORMAT } = cells.get(column) ?? {};
    if (formula !== undefined || value === null || value === "") continue;
    const last = runs.at(-1);
    if (last && last.first + last.cells.length === column) last.cells.push({ value, format });
    else runs.push({ first: column, cells: [{ value, format }] });
  }
  return runs;
}

function writeLengths({ file }: Editing, { name, rowHeights, columnWidths }: SheetContent, perUnit: number): void {
  for (const [row, points] of rowHeights ?? []) file.SetRowHeight(name, row + 1, points);
  for (const [column, points] of columnWidths ?? []) {
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
    ErrorTitle: "Không có trong danh sách",
    Error: "Giá trị này không có trong danh sách chọn. Vẫn nhập?",
  });
}

function freeze({ file }: Editing, sheet: string, rows: number): void {
  const below = `A${rows + 1}`;
  file.SetPanes(sheet, { Freeze: true, XSplit: 0, YSplit: rows, TopLeftCell: below, ActivePane: "bottomLeft" });
}

const cornersOf = ({ top, left, bottom, right }: CellRange): [string, string] => [
  formatAddress({ row: top, column: left }),
  formatAddress({ row: bottom, column: right }),
];
