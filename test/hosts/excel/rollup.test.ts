import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewSentFile } from "../../../src/core/roll-up";
import { rollUp } from "../../../src/core/summary";
import type { SheetContent } from "../../../src/core/grid/sheet-content";
import type { Cell, GridSnapshot } from "../../../src/core/grid/snapshot";
import { newXlsx, openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { excelHost } from "../../support/excel/excel-host";
import { gridOf } from "../../support/grid";
import { plainSheet } from "../../support/plain-sheet";

const SAMPLES = join(process.cwd(), "assets", "samples");

function summarySheets(): readonly SheetContent[] {
  const files = readdirSync(SAMPLES).filter((name) => /^(?:xa|thi-tran)-.*\.xlsx$/u.test(name));
  const inputs = files.flatMap((file) => {
    const document = readXlsx(new Uint8Array(readFileSync(join(SAMPLES, file))));
    return reviewSentFile({ file, sheets: document.sheets.map(({ name }) => document.sheet(name)) }).inputs;
  });
  return rollUp(inputs, []).sheets;
}

it("a roll-up's sheets read through Excel as they do through a file", async () => {
  const sheets = summarySheets();
  const { excel, host } = excelHost([gridOf("| a |")]);
  const file = await openXlsx(await newXlsx([{ name: "Phụ lục", rows: new Map() }]), "a.xlsx");
  const names = await host.addSheets(sheets);
  expect(names).toEqual(await file.addSheets(sheets));
  expect(excel.unknownMembers).toEqual([]);
  for (const name of names) expect(comparable(await host.read(name))).toEqual(comparable(await file.read(name)));
  const made = excel.workbook.sheets.slice(1);
  const count = (of: (sheet: SheetContent) => readonly unknown[] | undefined) =>
    sheets.flatMap((sheet) => of(sheet) ?? []).length;
  expect(made.flatMap(({ tables }) => tables)).toHaveLength(count(({ tables }) => tables));
  expect(made.flatMap(({ charts }) => charts)).toHaveLength(count(({ charts }) => charts));
  expect(made.flatMap(({ dropDowns }) => dropDowns)).toHaveLength(count(({ dropDowns }) => dropDowns));
  expect(Math.max(...excel.roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
});

/** What does not depend on who calculates: the simulated Excel knows few functions. */
function comparable(snapshot: GridSnapshot): unknown {
  const rows = [...snapshot.rows].map(([row, cells]): [number, Map<number, Cell>] => [
    row,
    new Map(
      [...cells].map(([column, cell]) => [column, cell.formula === undefined ? cell : { ...cell, value: 0, text: "" }]),
    ),
  ]);
  return plainSheet({ ...snapshot, rows: new Map(rows) });
}
