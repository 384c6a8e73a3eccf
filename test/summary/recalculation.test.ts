import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/core/grid/snapshot";
import type { NewCell, SheetContent } from "../../src/core/grid/sheet-content";
import { compare, rollUp, type Summary } from "../../src/core/summary";
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

const TODAY = { year: 2024, month: 8, day: 1 };

/** A drawn set of units, big enough to have several of everything. */
function generated(): Summary {
  const [[one, other] = [[], []]] = fc.sample(fc.tuple(plans, plans), { numRuns: 1, seed: 20 });
  const all = one.length > other.length ? one : other;
  return rollUp(
    all.flatMap((plan) => inputsOf(sheetOf(plan), `${plan.unit}.xlsx`)),
    [],
    { today: TODAY },
  );
}

const sampleInputs = (file: string) => {
  const book = readXlsx(new Uint8Array(readFileSync(join(process.cwd(), "assets/samples", file))));
  return book.sheets.flatMap(({ name }) => inputsOf(book.sheet(name), file));
};
const COMMUNES = ["xa-an-binh", "xa-binh-minh", "xa-cam-phu", "xa-dong-hoa", "thi-tran-lam-son"].map(
  (name) => `${name}.xlsx`,
);

const CASES = {
  "generated plans": () => generated().sheets,
  "the samples, one of them a progress report": () =>
    rollUp(COMMUNES.flatMap(sampleInputs), [], { today: TODAY }).sheets,
  "a comparison with the superior's plan": () =>
    compare(sampleInputs("huyen-thanh-lam.xlsx"), COMMUNES.flatMap(sampleInputs)).sheets,
} as const;

requireTool("soffice")("sheets that LibreOffice calculates anew", () => {
  test.each(Object.entries(CASES))("%s: every formula gives what the product had written", async (_, make) => {
    const sheets = make();
    const expected = formulaValues(sheets);
    const planted = await newXlsx(withWrongCaches(sheets));
    expect([...valuesIn(planted, expected.keys()).values()].every((value) => value === WRONG)).toBe(true);
    expect(valuesIn(toRecalculatedXlsx(planted), expected.keys())).toEqual(expected);
    expect(expected.size).toBeGreaterThan(20);
  });

  test("a row taken out of the list makes the checks say “Lệch”", async () => {
    const changed = generated().sheets.map((sheet) =>
      sheet.name === "Danh mục chi tiết" ? { ...sheet, rows: withoutFirstSource(sheet) } : sheet,
    );
    const book = readXlsx(toRecalculatedXlsx(await newXlsx(changed)));
    const cells = [...book.sheet("Đối soát").rows.values()].flatMap((row) => [...row.values()]);
    expect(cells.map(({ value }) => value)).toContain("Lệch");
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
