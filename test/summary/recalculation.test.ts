import fc from "fast-check";
import type { CellValue } from "../../src/core/grid/snapshot";
import type { NewCell, SheetContent } from "../../src/core/grid/sheet-content";
import { rollUp } from "../../src/core/summary";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { plans, sheetOf } from "../support/generated-plans";
import { toRecalculatedXlsx } from "../support/libreoffice";
import { inputsOf } from "../support/roll-up";
import { requireTool } from "../support/tools";

const WRONG = -12_345;

/** The same sheets, every formula with a cached result that cannot be right. */
const withWrongCaches = (sheets: readonly SheetContent[]): SheetContent[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: mapCells(sheet, (cell) => (cell.formula === undefined ? cell : { ...cell, value: WRONG })),
  }));

const mapCells = ({ rows }: SheetContent, change: (cell: NewCell) => NewCell): SheetContent["rows"] =>
  new Map([...rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, change(cell)]))]));

/** "sheet!row:column" of every formula, with what it holds. */
const formulaValues = (sheets: readonly SheetContent[]): Map<string, CellValue | undefined> =>
  new Map(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula, value }]): [string, CellValue | undefined][] =>
          formula === undefined ? [] : [[`${name}!${row}:${column}`, value]],
        ),
      ),
    ),
  );

function valuesIn(bytes: Uint8Array, places: Iterable<string>): Map<string, CellValue | undefined> {
  const book = readXlsx(bytes);
  return new Map(
    [...places].map((place) => {
      const [sheet = "", at = ""] = place.split("!");
      const [row = 0, column = 0] = at.split(":").map(Number);
      return [place, book.sheet(sheet).rows.get(row)?.get(column)?.value];
    }),
  );
}

requireTool("soffice")("a summary that LibreOffice calculates anew", () => {
  const [all = []] = fc.sample(
    fc.tuple(plans, plans).map(([a, b]) => (a.length > b.length ? a : b)),
    { numRuns: 1, seed: 20 },
  );
  const today = { year: 2024, month: 8, day: 1 };
  const summary = rollUp(
    all.flatMap((plan) => inputsOf(sheetOf(plan), `${plan.unit}.xlsx`)),
    [],
    { today },
  );
  const expected = formulaValues(summary.sheets);

  test("shows in every formula what the product had written", async () => {
    const planted = await newXlsx(withWrongCaches(summary.sheets));
    expect([...valuesIn(planted, expected.keys()).values()].every((value) => value === WRONG)).toBe(true);
    expect(valuesIn(toRecalculatedXlsx(planted), expected.keys())).toEqual(expected);
    expect(expected.size).toBeGreaterThan(100);
  });

  test("says “Lệch” as soon as a row of the list is changed", async () => {
    const changed = summary.sheets.map((sheet) =>
      sheet.name === "Danh mục chi tiết" ? { ...sheet, rows: withoutFirstSource(sheet) } : sheet,
    );
    const book = readXlsx(toRecalculatedXlsx(await newXlsx(changed)));
    const texts = [...book.sheet("Đối soát").rows.values()].flatMap((cells) =>
      [...cells.values()].map(({ value }) => value),
    );
    expect(texts).toContain("Lệch");
  });
});

/** The code of the first row's source, emptied, as if somebody had deleted the row. */
function withoutFirstSource(sheet: SheetContent): SheetContent["rows"] {
  let isDone = false;
  return mapCells(sheet, (cell) => {
    if (isDone || !/^B-\d+$/u.test(String(cell.value))) return cell;
    isDone = true;
    return { ...cell, value: "" };
  });
}
