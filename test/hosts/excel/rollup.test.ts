import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetContent } from "../../../src/core/grid/sheet-content";
import { reviewSentFile } from "../../../src/core/roll-up";
import { rollUp } from "../../../src/core/summary";
import { recordSheet, typedOver } from "../../../src/core/summary/refresh";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { newXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { bookFacts } from "../../support/excel/book-facts";
import { throughBoth } from "../../support/excel/through-both";
import { toRecalculatedXlsx } from "../../support/libreoffice";
import { plainSheet } from "../../support/plain-sheet";
import { findTool } from "../../support/tools";

const SAMPLES = join(process.cwd(), "assets", "samples");
const FILES = readdirSync(SAMPLES).filter((name) => /^(?:xa|thi-tran)-.*\.xlsx$/u.test(name));
const itWithOffice = findTool("soffice") === undefined ? it.skip : it;

function summarySheets(files: readonly string[]): readonly SheetContent[] {
  const inputs = files.flatMap((file) => {
    const document = readXlsx(new Uint8Array(readFileSync(join(SAMPLES, file))));
    return reviewSentFile({ file, sheets: document.sheets.map(({ name }) => document.sheet(name)) }).inputs;
  });
  return rollUp(inputs, []).sheets;
}

const all = summarySheets(FILES);
const open = () => newXlsx([{ name: "Phụ lục", rows: new Map() }]);
const addAll = (host: WorkbookHost) => host.addSheets([...all, recordSheet(all)]);

describe("a roll-up through Excel gives the same workbook as through the file", () => {
  it("formulas, tables, charts, links and print setup on every sheet; no request above 1 MB", async () => {
    const { file, excel } = await throughBoth(await open(), addAll);
    expect(excel.answer).toEqual(file.answer);
    expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
    const formulas = all.flatMap(({ rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]));
    expect(formulas.filter(({ formula }) => /COUNTIFS|SUMIFS/u.test(formula ?? "")).length).toBeGreaterThan(10);
    expect(all.flatMap(({ charts = [] }) => charts)).not.toEqual([]);
    const charts = excel.simulated.workbook.sheets.flatMap((sheet) => sheet.charts);
    expect(charts.map(({ hasLegend }) => hasLegend)).toEqual(charts.map(({ series }) => series.length > 1));
    const { roundTrips } = excel.simulated;
    expect(Math.max(...roundTrips.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
  });

  itWithOffice("the same figures in both after LibreOffice has calculated every formula anew", async () => {
    const { file, excel } = await throughBoth(await open(), addAll);
    const figures = (bytes: Uint8Array) => {
      const document = readXlsx(toRecalculatedXlsx(bytes));
      return all.map(({ name }) => plainSheet(document.sheet(name), { withDefaults: false }));
    };
    expect(figures(excel.bytes)).toEqual(figures(file.bytes));
  });

  it("refreshed with one file more, every sheet in its place", async () => {
    const [first, ...others] = FILES;
    const refresh = async (host: WorkbookHost) => {
      const before = await host.addSheets(summarySheets(others));
      await host.putSheets(summarySheets([first!, ...others]));
      return before;
    };
    const { file, excel } = await throughBoth(await open(), refresh);
    expect(excel.answer).toEqual(file.answer);
    expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
  });
});

it("what somebody typed over a figure is told in Excel as in the file; an untouched roll-up tells nothing", async () => {
  const overtype = async (host: WorkbookHost) => {
    const names = await addAll(host);
    const told = async () => {
      const sheets = await Promise.all(names.map((name) => host.read(name)));
      return typedOver(sheets.at(-1)!, sheets.slice(0, -1));
    };
    const untouched = await told();
    const sheet = await host.read(names[0]!);
    const [row, cells] = [...sheet.rows].find(([, line]) => [...line.values()].some(({ formula }) => formula))!;
    const [column, { value }] = [...cells].find(
      ([, { formula, value: text }]) => !formula && typeof text === "string",
    )!;
    const edit = { kind: "setValue", at: { row, column }, before: value, after: "Tự sửa" } as const;
    await host.apply({ sheet: sheet.sheet, title: "", edits: [edit] });
    return [untouched, await told()];
  };
  const { file, excel } = await throughBoth(await open(), overtype);
  expect(excel.answer).toEqual(file.answer);
  const [untouched, told] = excel.answer;
  expect(untouched).toEqual([]);
  expect(told).toMatchObject([{ now: "Tự sửa" }]);
});
