import { parseAddress } from "../../../src/core/grid/a1";
import type { CellFormat, PrintSetup } from "../../../src/core/grid/format";
import { cellAt, type Cell, type GridSnapshot } from "../../../src/core/grid/snapshot";
import { readXlsx, type XlsxDocument } from "../../../src/hosts/xlsx";

/** A workbook that came out of the page, read again. Cells are those of the first sheet, by A1 names. */
export class SavedCopy {
  readonly bytes: Uint8Array;
  readonly document: XlsxDocument;
  readonly #first: GridSnapshot;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.document = readXlsx(new Uint8Array(bytes));
    this.#first = this.document.sheet(this.document.sheets[0]!.name);
  }

  text(cell: string): string {
    return this.#cell(cell).text;
  }

  look(cell: string): CellFormat {
    return this.#cell(cell).format;
  }

  /** How the first sheet goes to the printer. */
  print(): PrintSetup {
    return this.#first.print;
  }

  /** Every text by its place. */
  texts(): Record<string, string> {
    const entries = [...this.#first.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { text }]) => (text === "" ? [] : [[`${row}:${column}`, text] as const])),
    );
    return Object.fromEntries(entries);
  }

  #cell(name: string): Cell {
    return cellAt(this.#first, parseAddress(name)!);
  }
}
