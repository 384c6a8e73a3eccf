import { formatCorners, mapReferences, quoteSheet } from "./formula/references";
import type { NewCell, SheetContent } from "./sheet-content";

/** Sheets under the names that they were really given: formulas, links and drop-downs follow. */
export function renameSheets(sheets: readonly SheetContent[], names: ReadonlyMap<string, string>): SheetContent[] {
  const renamed = (name: string) => names.get(name) ?? name;
  const renameCell = (cell: NewCell): NewCell => ({
    ...cell,
    ...(cell.formula !== undefined && { formula: renameInFormula(cell.formula, names) }),
    ...(cell.link && { link: { ...cell.link, sheet: renamed(cell.link.sheet) } }),
  });
  if ([...names].every(([name, given]) => name === given)) return [...sheets];
  return sheets.map((sheet) => ({
    ...sheet,
    name: renamed(sheet.name),
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([at, cell]) => [at, renameCell(cell)]))]),
    ),
    dropDowns: (sheet.dropDowns ?? []).map((dropDown) => ({
      ...dropDown,
      source: { ...dropDown.source, sheet: renamed(dropDown.source.sheet) },
    })),
  }));
}

const renameInFormula = (formula: string, names: ReadonlyMap<string, string>): string =>
  mapReferences(formula, ({ sheet, corners }) => {
    const given = sheet === undefined ? undefined : names.get(sheet);
    return given === undefined ? undefined : `${quoteSheet(given)}!${formatCorners(corners)}`;
  });
