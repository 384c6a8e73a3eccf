import type { Style } from "excelize-wasm";

import { derivationOf } from "../../../core/grid/apply/merge-formats";
import { DEFAULT_FORMAT, type CellFormat } from "../../../core/grid/format";
import type { ExcelizeFile } from "./excelize";
import { patchStyle } from "./patch-style";

/** What a workbook's styles have been numbered so far; numbers stay valid, since the library only adds styles. */
export class StyleNumbers {
  readonly #byFormat = new WeakMap<CellFormat, number>();
  readonly #byLook = new Map<string, number>();

  /** The looks of a workbook as it is read, in the order of their numbers. */
  learn(formats: readonly CellFormat[]): void {
    for (const [number, format] of formats.entries()) this.set(format, number);
  }

  get(format: CellFormat): number | undefined {
    return this.#byFormat.get(format) ?? this.#byLook.get(lookOf(format));
  }

  /** The first style of a look stands for it. */
  set(format: CellFormat, style: number): void {
    this.#byFormat.set(format, style);
    const look = lookOf(format);
    if (!this.#byLook.has(look)) this.#byLook.set(look, style);
  }

  /** The style that a format object is known to be, not merely one that looks like it. */
  exact(format: CellFormat): number | undefined {
    return this.#byFormat.get(format);
  }
}

const KEYS = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];

const lookOf = (format: CellFormat): string =>
  JSON.stringify(KEYS.map((key) => (format[key] === undefined ? DEFAULT_FORMAT[key] : format[key])));

/**
 * Finds or makes the style of a format. A format that came of another by changing some properties keeps all else of that
 * style: protection, indents, diagonal borders.
 */
export function styleOf(file: ExcelizeFile, numbers: StyleNumbers, format: CellFormat): number {
  const exact = numbers.exact(format);
  if (exact !== undefined) return exact;
  const derivation = derivationOf(format);
  const known = derivation ? undefined : numbers.get(format);
  const style = known ?? makeStyle(file, numbers, format, derivation);
  numbers.set(format, style);
  return style;
}

function makeStyle(
  file: ExcelizeFile,
  numbers: StyleNumbers,
  format: CellFormat,
  derivation: ReturnType<typeof derivationOf>,
): number {
  const base = derivation ? styleOf(file, numbers, derivation.base) : 0;
  const old: Style = file.GetStyle(base).style;
  return file.NewStyle(patchStyle(old, derivation?.change ?? { ...DEFAULT_FORMAT, ...format })).style;
}
