import { columnName, formatAddress } from "../../../core/grid/a1";
import type { CellAddress } from "../../../core/grid/address";
import type { CellFormat } from "../../../core/grid/format";
import { isDateFormat } from "../../../core/grid/number-format/format-value";
import type { Shift } from "../../../core/grid/shift";
import type { Cell, CellValue } from "../../../core/grid/snapshot";
import { DAYS_FROM_1900_TO_1904 } from "../read/sheet-cells";
import type { ExcelizeFile } from "./excelize";
import type { FormulaResult } from "./formula-results";
import { styleOf, type StyleNumbers } from "./style-table";
import { escapeText } from "./text";

/** A workbook that is being changed. */
export interface Editing {
  readonly file: ExcelizeFile;
  readonly styles: StyleNumbers;
  readonly is1904: boolean;
  /** The looks that mark a text by an apostrophe before it. */
  readonly quotedFormats: ReadonlySet<CellFormat>;
  /** The cells that are to be marked so, by sheet. */
  readonly quoted: Map<string, ReadonlySet<string>>;
  /** Results of the formulas written so far, by sheet and A1 address: the library writes formulas without them. */
  readonly results: Map<string, Map<string, FormulaResult>>;
  /** Puts the rows of a sheet that is made into its part, by sheet. */
  readonly newRows: Map<string, (xml: string) => string>;
  /** Sheets whose page numbers begin as usual again: the library can set a first number, not take it back. */
  readonly unnumbered: Set<string>;
  /** Sheets whose columns are given a width. */
  readonly sized: Set<string>;
  /** The rows that begin a page, by sheet, where that is to change. */
  readonly rowBreaks: Map<string, readonly number[]>;
  /** How rows and columns have moved, by sheet: the library leaves notes and page breaks where they were. */
  readonly shifts: Map<string, readonly Shift[]>;
}

/** Writes a value as it is: a text stays a text whatever it begins with; null leaves the cell empty. */
export function writeValue(
  editing: Editing,
  sheet: string,
  at: CellAddress,
  value: CellValue,
  format: CellFormat,
): void {
  const { file } = editing;
  const address = formatAddress(at);
  if (value === null || value === "") file.SetCellDefault(sheet, address, "");
  else if (typeof value === "string") file.SetCellStr(sheet, address, escapeText(value));
  else if (typeof value === "boolean") file.SetCellBool(sheet, address, value);
  else file.SetCellFloat(sheet, address, storedNumber(editing, value, format), -1, 64);
}

/** A number as the file counts it: days from its own first day. */
export function storedNumber({ is1904 }: Editing, value: number, { numberFormat = "General" }: CellFormat): number {
  return is1904 && isDateFormat(numberFormat) ? value - DAYS_FROM_1900_TO_1904 : value;
}

/** Writes a formula; its result is put beside it when all is written (`formula-results.ts`). */
export function writeFormula(
  editing: Editing,
  sheet: string,
  at: CellAddress,
  { formula = "", ...cell }: FormulaCell,
): void {
  editing.file.SetCellFormula(sheet, formatAddress(at), formula);
  recordResult(editing, sheet, at, cell);
}

export type FormulaCell = Pick<Cell, "value" | "formula" | "format" | "isError">;

/** Says which result stands beside a formula. */
export function recordResult(editing: Editing, sheet: string, at: CellAddress, cell: FormulaCell): void {
  const { value, format } = cell;
  const result = {
    value: typeof value === "number" ? storedNumber(editing, value, format) : value,
    isError: cell.isError === true,
  };
  const ofSheet = editing.results.get(sheet) ?? new Map<string, FormulaResult>();
  editing.results.set(sheet, ofSheet.set(formatAddress(at), result));
}

/** Gives cells their looks with as few calls as there are runs of one look in a column, or in a row. */
export function writeFormats(
  { file, styles }: Editing,
  sheet: string,
  cells: Iterable<readonly [CellAddress, CellFormat]>,
): void {
  const byRow = new Map<number, Map<number, number>>();
  for (const [{ row, column }, format] of cells) {
    const ofRow = byRow.get(row) ?? new Map<number, number>();
    byRow.set(row, ofRow.set(column, styleOf(file, styles, format)));
  }
  for (const block of blocksOf(byRow)) {
    const first = `${columnName(block.left)}${block.top + 1}`;
    const last = `${columnName(block.right)}${block.bottom + 1}`;
    file.SetCellStyle(sheet, first, last, block.style);
  }
}

interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly style: number;
  bottom: number;
}

/** Runs of one style in a row; a run that stands alike in the next row grows downwards. */
function blocksOf(byRow: ReadonlyMap<number, ReadonlyMap<number, number>>): Block[] {
  const blocks: Block[] = [];
  let above = new Map<string, Block>();
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const current = new Map<string, Block>();
    for (const run of runsOf(row, byRow.get(row) ?? new Map<number, number>())) {
      const key = `${run.left}:${run.right}:${run.style}`;
      const grown = above.get(key);
      const block = grown?.bottom === row - 1 ? grown : run;
      block.bottom = row;
      if (block === run) blocks.push(run);
      current.set(key, block);
    }
    above = current;
  }
  return blocks;
}

function runsOf(row: number, styles: ReadonlyMap<number, number>): Block[] {
  const runs: Block[] = [];
  for (const column of [...styles.keys()].sort((a, b) => a - b)) {
    const style = styles.get(column) ?? 0;
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.style === style) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, top: row, bottom: row, style });
  }
  return runs;
}
