import { formatCorners, mapReferences, quoteSheet, type Reference } from "../../../src/core/grid/formula/references";
import { refuseIfProtected } from "./cells";
import type { SimCell, SimSheet, SimWorkbook } from "./workbook-model";

const cellsOf = ({ rows }: SimSheet): SimCell[] => [...rows.values()].flatMap((cells) => [...cells.values()]);

function changeReferences(workbook: SimWorkbook, change: (reference: Reference) => string | undefined): void {
  for (const cell of workbook.sheets.flatMap(cellsOf))
    if (cell.formula !== undefined) cell.formula = mapReferences(cell.formula, change);
}

/** Formulas that refer to a deleted sheet are broken for good. */
export const breakReferences = (workbook: SimWorkbook, deleted: string): void =>
  changeReferences(workbook, ({ sheet }) => (sheet === deleted ? "#REF!" : undefined));

/** Formulas follow a sheet to its new name. */
export const followRename = (workbook: SimWorkbook, from: string, to: string): void =>
  changeReferences(workbook, ({ sheet, corners }) =>
    sheet === from ? `${quoteSheet(to)}!${formatCorners(corners)}` : undefined,
  );

/** Looks into formulas as well as texts (reference text of Worksheet.replaceAll); hidden sheets are passed over. */
export function replaceAll(sheet: SimSheet, text: string, by: string): number {
  refuseIfProtected(sheet);
  const cells = sheet.visibility === "visible" ? cellsOf(sheet) : [];
  const matching = cells.filter(({ formula, value }) => (formula ?? String(value)).includes(text));
  for (const cell of matching) {
    if (cell.formula !== undefined) cell.formula = cell.formula.replaceAll(text, by);
    else Object.assign(cell, { value: String(cell.value).replaceAll(text, by), text: cell.text.replaceAll(text, by) });
  }
  return matching.length;
}
