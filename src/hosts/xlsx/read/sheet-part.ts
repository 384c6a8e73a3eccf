import { MAX_COLUMNS, parseRange } from "../../../core/grid/a1";
import type { CellRange } from "../../../core/grid/address";
import type { CellFormat } from "../../../core/grid/format";
import type { GridSnapshot } from "../../../core/grid/snapshot";
import { HostError } from "../../refusals";
import type { Archive } from "./archive";
import { emptyCoveredCells } from "./covered-cells";
import { DEFAULT_WIDTH_UNITS, pointsPerUnit, toPoints } from "./lengths";
import { PRINT_ELEMENTS, readPrintSetup } from "./print-setup";
import { RowBreaks } from "./row-breaks";
import { SheetCells, type CellContext } from "./sheet-cells";
import type { DefinedName } from "./workbook-part";
import { isTrue, numberOf, parseXml, type Attributes } from "./xml";

export interface SheetSource {
  readonly name: string;
  readonly path: string;
  readonly names: readonly DefinedName[];
}

/** Reads one worksheet part into a snapshot (ECMA-376 part 1, 18.3). */
export function readSheetPart(archive: Archive, source: SheetSource, context: CellContext): GridSnapshot {
  const reading = new SheetReading(context, archive.limits.merges);
  parseXml(archive, source.path, reading);
  return reading.snapshot(source);
}

class SheetReading {
  readonly #cells: SheetCells;
  readonly #formats: readonly CellFormat[];
  readonly #mergeLimit: number;
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();
  readonly #rowHeights = new Map<number, number>();
  readonly #columnWidths = new Map<number, number>();
  readonly #rowFormats = new Map<number, CellFormat>();
  readonly #columnFormats = new Map<number, CellFormat>();
  readonly #print = new Map<string, Attributes>();
  readonly #printTexts = new Map<string, string>();
  readonly #rowBreaks = new RowBreaks();
  readonly #perUnit: number;
  #defaultWidth: number;
  #inData = false;
  #printText: string | undefined;

  constructor(context: CellContext, mergeLimit: number) {
    this.#cells = new SheetCells(context);
    this.#formats = context.formats;
    this.#mergeLimit = mergeLimit;
    this.#perUnit = pointsPerUnit(context.formats[0] ?? {});
    this.#defaultWidth = toPoints(DEFAULT_WIDTH_UNITS, this.#perUnit);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inData) {
      if (name === "row") this.#openRow(attributes);
      else this.#cells.open(name, attributes);
    } else if (PRINT_ELEMENTS.has(name)) this.#openPrint(name, attributes);
    else this.#openElement(name, attributes);
  }

  text(text: string): void {
    if (this.#inData) this.#cells.text(text);
    else if (this.#printText !== undefined) {
      this.#printTexts.set(this.#printText, (this.#printTexts.get(this.#printText) ?? "") + text);
    }
  }

  close(name: string): void {
    if (name === "sheetData") this.#inData = false;
    else if (this.#inData) this.#cells.close(name);
    else this.#printText = undefined;
    this.#rowBreaks.close(name);
  }

  #openElement(name: string, attributes: Attributes): void {
    this.#rowBreaks.open(name, attributes);
    switch (name) {
      case "sheetData":
        this.#inData = true;
        break;
      case "sheetFormatPr":
        this.#defaultWidth = toPoints(numberOf(attributes["defaultColWidth"], DEFAULT_WIDTH_UNITS), this.#perUnit);
        break;
      case "col":
        this.#openColumns(attributes);
        break;
      case "mergeCell":
        this.#openMerge(attributes);
        break;
    }
  }

  /** The sheet's own views may carry the same elements again (customSheetView): the first ones count. */
  #openPrint(name: string, attributes: Attributes): void {
    if (this.#print.has(name)) return;
    this.#print.set(name, attributes);
    this.#printText = name;
  }

  #openRow(attributes: Attributes): void {
    const row = this.#cells.openRow(attributes);
    if (isTrue(attributes["hidden"])) this.#hiddenRows.add(row);
    const height = numberOf(attributes["ht"], -1);
    if (height > 0) this.#rowHeights.set(row, height);
    const format = isTrue(attributes["customFormat"]) ? this.#formats[numberOf(attributes["s"], 0)] : undefined;
    if (format) this.#rowFormats.set(row, format);
  }

  #openColumns({ min, max, hidden, width, style }: Attributes): void {
    const last = Math.min(numberOf(max, 0), MAX_COLUMNS);
    const points = width === undefined ? this.#defaultWidth : toPoints(numberOf(width, 0), this.#perUnit);
    const format = style === undefined ? undefined : this.#formats[numberOf(style, 0)];
    for (let column = Math.max(0, numberOf(min, 1) - 1); column < last; column++) {
      if (isTrue(hidden)) this.#hiddenColumns.add(column);
      if (points !== this.#defaultWidth && points > 0) this.#columnWidths.set(column, points);
      if (format && format !== this.#formats[0]) this.#columnFormats.set(column, format);
    }
  }

  #openMerge({ ref = "" }: Attributes): void {
    if (this.#merges.length >= this.#mergeLimit) throw new HostError("too-large", undefined, "merges");
    const range = parseRange(ref);
    if (!range) throw new HostError("damaged", undefined, `merge ${ref}`);
    this.#merges.push(range);
  }

  snapshot({ name, names }: SheetSource): GridSnapshot {
    emptyCoveredCells(this.#cells.rows, this.#merges);
    return {
      sheet: name,
      rows: this.#cells.rows,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      rowHeights: this.#rowHeights,
      columnWidths: this.#columnWidths,
      print: readPrintSetup({
        attributes: this.#print,
        texts: this.#printTexts,
        rowBreaks: this.#rowBreaks.rows,
        names,
      }),
      defaults: { format: this.#formats[0] ?? {}, rows: this.#rowFormats, columns: this.#columnFormats },
    };
  }
}
