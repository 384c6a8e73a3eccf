import type { CellValue } from "../../../core/grid/snapshot";
import { escapeXml } from "./package-patch";
import { escapeText } from "./text";

export interface FormulaResult {
  readonly value: CellValue;
  readonly isError: boolean;
}

const FORMULA_CELL = /<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/gu;

/**
 * Puts results beside formulas in a sheet's XML as the library writes it: it marks every formula as one of a text and
 * keeps what stood in the cell before, so that readers without a calculator would see nothing or nonsense.
 */
export const withResults =
  (results: ReadonlyMap<string, FormulaResult>) =>
  (xml: string): string =>
    xml.replace(FORMULA_CELL, (cell: string, address: string, attributes: string, formula: string) => {
      const result = results.get(address);
      if (result === undefined) return cell;
      const others = attributes.replace(/ t="[a-zA-Z]*"/u, "");
      return `<c r="${address}"${others}${typeOf(result)}>${formula}${valueOf(result)}</c>`;
    });

function typeOf({ value, isError }: FormulaResult): string {
  if (isError) return ' t="e"';
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : "";
}

function valueOf({ value }: FormulaResult): string {
  if (value === null) return "";
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  return `<v>${typeof value === "string" ? escapeXml(escapeText(value)) : value}</v>`;
}
