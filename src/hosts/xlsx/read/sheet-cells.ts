import { MAX_ROWS } from "../../../core/grid/a1";
import type { CellAddress } from "../../../core/grid/address";
import type { CellFormat } from "../../../core/grid/format";
import { moveFormula } from "../../../core/grid/formula/move-formula";
import { compileFormat, isDateFormat } from "../../../core/grid/number-format/format-value";
import type { Cell, CellValue } from "../../../core/grid/snapshot";
import { HostError } from "../../refusals";
import { cellColumn } from "./cell-column";
import { TextRuns, unescapeText, type SharedString } from "./text-runs";
import { numberOf, type Attributes } from "./xml";

/** What all sheets of a workbook share. */
export interface CellContext {
  readonly formats: readonly CellFormat[];
  readonly strings: readonly SharedString[];
  readonly is1904: boolean;
  /** The most cells that a sheet may list. */
  readonly limit: number;
}

export const DAYS_FROM_1900_TO_1904 = 1462;
const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;

const NO_TEXT: SharedString = { text: "", isRich: false };

interface Style {
  readonly format: CellFormat;
  readonly isDate: boolean;
  readonly show: (value: CellValue) => string;
  /** The one cell that stands for every empty cell of this style. */
  readonly empty: Cell;
}

/** Gathers the cells of a sheet as its part streams by (ECMA-376 part 1, 18.3.1.4). */
export class SheetCells {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly #context: CellContext;
  readonly #styles = new Map<string, Style>();
  readonly #sharedFormulas = new Map<string, { readonly at: CellAddress; readonly formula: string }>();
  readonly #runs = new TextRuns();
  #row = -1;
  #column = -1;
  #cells: Map<number, Cell> | undefined;
  #count = 0;
  #attributes: Attributes = {};
  #formulaAttributes: Attributes | undefined;
  #value = "";
  #formula = "";
  #reading: "value" | "formula" | undefined;

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** A row without a number follows the one before. */
  openRow({ r }: Attributes): number {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!(this.#row >= 0 && this.#row < MAX_ROWS)) throw new HostError("damaged", undefined, `row ${r ?? ""}`);
    this.#column = -1;
    this.#cells = undefined;
    return this.#row;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "v") this.#reading = "value";
    else if (name === "f") {
      this.#reading = "formula";
      this.#formulaAttributes = attributes;
    } else this.#runs.open(name);
  }

  text(text: string): void {
    if (this.#reading === "value") this.#value += text;
    else if (this.#reading === "formula") this.#formula += text;
    else this.#runs.add(text);
  }

  close(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "v" || name === "f") this.#reading = undefined;
    else this.#runs.close(name);
  }

  #openCell(attributes: Attributes): void {
    if (++this.#count > this.#context.limit) throw new HostError("too-large", undefined, "cells");
    this.#attributes = attributes;
    this.#formulaAttributes = undefined;
    this.#value = "";
    this.#formula = "";
    this.#runs.begin();
    const { r } = attributes;
    const column = r === undefined ? this.#column + 1 : cellColumn(r, this.#row + 1);
    if (column === undefined) throw new HostError("damaged", undefined, `cell address ${r} in row ${this.#row + 1}`);
    this.#column = column;
  }

  #closeCell(): void {
    const { s = "0" } = this.#attributes;
    const cell = this.#cell(this.#style(s));
    if (cell.value === null && cell.formula === undefined && s === "0") return;
    if (!this.#cells) {
      this.#cells = this.rows.get(this.#row) ?? new Map<number, Cell>();
      this.rows.set(this.#row, this.#cells);
    }
    this.#cells.set(this.#column, cell);
  }

  #cell(style: Style): Cell {
    const { format } = style;
    const formula = this.#formulaAttributes && this.#readFormula(this.#formulaAttributes);
    const ofFormula = formula === undefined ? undefined : { formula };
    switch (this.#attributes["t"]) {
      case "s":
        return textCell(style, this.#sharedString(), formula);
      case "inlineStr":
        return textCell(style, this.#runs.end(), formula);
      case "str":
        return textCell(style, { text: unescapeText(this.#value), isRich: false }, formula);
      case "e":
        return { value: this.#value, text: this.#value, format, ...ofFormula, isError: true };
      default: {
        const value = this.#plainValue(style);
        if (value === null) return ofFormula ? { ...style.empty, ...ofFormula } : style.empty;
        return { value, text: style.show(value), format, ...ofFormula };
      }
    }
  }

  #sharedString(): SharedString {
    if (this.#value === "") return NO_TEXT;
    const shared = this.#context.strings[Number(this.#value)];
    if (!shared) throw new HostError("damaged", undefined, `shared string ${this.#value} does not exist`);
    return shared;
  }

  #plainValue({ isDate }: Style): CellValue {
    const text = this.#value.trim();
    if (text === "") return null;
    if (this.#attributes["t"] === "b") return text === "1" || text === "true";
    if (this.#attributes["t"] === "d") return serialOf(text);
    const number = Number(text);
    if (!Number.isFinite(number)) throw new HostError("damaged", undefined, `number ${text}`);
    return isDate && this.#context.is1904 ? number + DAYS_FROM_1900_TO_1904 : number;
  }

  /** The children of a shared formula name their master; their text is the master's, moved (18.3.1.40). */
  #readFormula({ t, si = "" }: Attributes): string {
    if (t !== "shared") return this.#formula;
    const at = { row: this.#row, column: this.#column };
    const master = this.#sharedFormulas.get(si);
    if (this.#formula === "" && master) {
      return moveFormula(master.formula, at.row - master.at.row, at.column - master.at.column);
    }
    this.#sharedFormulas.set(si, { at, formula: this.#formula });
    return this.#formula;
  }

  #style(number: string): Style {
    const known = this.#styles.get(number);
    if (known) return known;
    const format = this.#context.formats[numberOf(number, 0)] ?? this.#context.formats[0] ?? {};
    const numberFormat = format.numberFormat ?? "General";
    const style: Style = {
      format,
      isDate: isDateFormat(numberFormat),
      show: compileFormat(numberFormat),
      empty: { value: null, text: "", format },
    };
    this.#styles.set(number, style);
    return style;
  }
}

/** A stored text of no letters is an empty cell to everyone who looks at it, unless a formula gave it. */
function textCell({ format, empty }: Style, { text, isRich }: SharedString, formula: string | undefined): Cell {
  if (formula !== undefined) return { value: text, text, format, formula };
  if (text === "") return empty;
  return isRich ? { value: text, text, format, isRichText: true } : { value: text, text, format };
}

/** An ISO 8601 day or moment (cells of type "d") as Excel's serial number; a text where it is none. */
function serialOf(iso: string): CellValue {
  const milliseconds = Date.parse(/[zZ]$|T.*[+-]\d\d:\d\d$/u.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(milliseconds) ? iso : milliseconds / MILLISECONDS_A_DAY + SERIAL_OF_UNIX_EPOCH;
}
