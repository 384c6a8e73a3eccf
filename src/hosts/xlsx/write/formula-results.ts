import type { CellValue } from "../../../core/grid/snapshot";
import { escapeXml } from "./package-patch";
import { escapeText } from "./text";

const FORMULA_CELL = /<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/gu;

/**
 * Puts results beside formulas in a sheet's XML as the library writes it: it marks every formula as one of a text and
 * keeps what stood in the cell before, so that readers without a calculator would see nothing or nonsense.
 */
export const withResults =
  (results: ReadonlyMap<string, CellValue>) =>
  (xml: string): string =>
    xml.replace(FORMULA_CELL, (cell: string, address: string, attributes: string, formula: string) => {
      const result = results.get(address);
      if (result === undefined) return cell;
      const others = attributes.replace(/ t="[a-zA-Z]*"/u, "");
      return `<c r="${address}"${others}${typeOf(result)}>${formula}${valueOf(result)}</c>`;
    });

function typeOf(result: CellValue): string {
  if (typeof result === "string") return ' t="str"';
  return typeof result === "boolean" ? ' t="b"' : "";
}

function valueOf(result: CellValue): string {
  if (result === null) return "";
  if (typeof result === "boolean") return `<v>${result ? 1 : 0}</v>`;
  return `<v>${typeof result === "string" ? escapeXml(escapeText(result)) : result}</v>`;
}
