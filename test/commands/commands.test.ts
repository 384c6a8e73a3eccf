import { readFileSync } from "node:fs";
import { join } from "node:path";
import { invertPlan } from "../../src/core/grid/edit";
import { MEMORY_SHEET } from "../../src/core/grid/memory-sheet";
import { cellAt } from "../../src/core/grid/snapshot";
import { parseJournal } from "../../src/core/memory/kept-journal";
import { doWithoutPane } from "../../src/commands/without-pane";
import { createExcelHost } from "../../src/hosts/excel";
import { askPane, listenToRibbon, RIBBON_COMMANDS, type RibbonCommand } from "../../src/taskpane/ribbon";
import { openInExcel } from "../support/excel/document";
import { install } from "../support/excel/excel-host";
import { plainSheet } from "../support/plain-sheet";

const SAMPLE = new Uint8Array(readFileSync(join(process.cwd(), "assets", "samples", "xa-dong-hoa.xlsx")));

/** Presses a ribbon button of a fresh add-in; returns how often Excel was told that it is done. */
async function press(command: RibbonCommand, opensPane: boolean): Promise<number> {
  const handlers = new Map<string, (event: { completed: () => void }) => void>();
  const excel = openInExcel(SAMPLE);
  install(excel);
  Object.assign(excel.Office.actions, { associate: (id: string, act: never) => handlers.set(id, act) });
  if (!opensPane)
    Object.assign(excel.Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no shared runtime")) });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands");
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect([...handlers.keys()]).toEqual([...RIBBON_COMMANDS]);
  let completed = 0;
  await new Promise<void>((resolve) => {
    handlers.get(command)!({
      completed: () => {
        completed += 1;
        resolve();
      },
    });
  });
  return completed;
}

it.each(RIBBON_COMMANDS)("%s tells Excel once that it is done, with a pane and without", async (command) => {
  expect(await press(command, true)).toBe(1);
  expect(await press(command, false)).toBe(1);
});

it("a wish waits for the pane, and is told to it once", () => {
  const heard: RibbonCommand[] = [];
  askPane("check");
  const stop = listenToRibbon((command) => heard.push(command));
  askPane("fix");
  stop();
  expect(heard).toEqual(["check", "fix"]);
  const later: RibbonCommand[] = [];
  listenToRibbon((command) => later.push(command))();
  expect(later).toEqual([]);
});

describe("where no pane opens", () => {
  const open = () => {
    const excel = openInExcel(SAMPLE);
    install(excel);
    const { name } = excel.workbook.sheets[0]!;
    return { excel, sheet: () => excel.snapshot(name) };
  };

  it("Kiểm tra writes the receipt and shows it", async () => {
    const { excel, sheet } = open();
    const before = plainSheet(sheet());
    await doWithoutPane("check");
    const receipt = excel.snapshot("Phiếu kiểm tra");
    expect(cellAt(receipt, { row: 0, column: 0 }).text).toBe("PHIẾU KIỂM TRA PHỤ LỤC");
    expect(excel.workbook.selection).toMatchObject({ range: { top: 0, left: 0 } });
    expect(plainSheet(sheet())).toEqual(before);
    await doWithoutPane("check");
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([sheet().sheet, MEMORY_SHEET, "Phiếu kiểm tra"]);
  });

  it("Sửa tự động and Định dạng change the sheet", async () => {
    const { excel, sheet } = open();
    const before = plainSheet(sheet());
    await doWithoutPane("fix");
    const fixed = plainSheet(sheet());
    expect(fixed).not.toEqual(before);
    excel.workbook.activeSheetId = excel.workbook.sheets[0]!.id;
    await doWithoutPane("format");
    expect(plainSheet(sheet())).not.toEqual(fixed);
    expect(excel.unknownMembers).toEqual([]);
  });

  it("what Sửa tự động did stands in the journal, so that a pane that opens later takes it back", async () => {
    const { excel, sheet } = open();
    const before = plainSheet(sheet());
    await doWithoutPane("fix");
    const host = createExcelHost();
    const [plan] = parseJournal(await host.readJournal()).journal.done;
    const { refused } = await host.apply(invertPlan(plan!));
    expect(refused).toEqual([]);
    expect(plainSheet(sheet())).toEqual(before);
    expect(excel.unknownMembers).toEqual([]);
  });

  it.each([
    ["Tổng hợp says that it needs the pane", "rollUp", /cần ngăn Phụ lục/u],
    ["a protected sheet is told where the user can read it, and stays as it is", "fix", /đang được bảo vệ/u],
    ["so it is for Định dạng", "format", /đang được bảo vệ/u],
  ] as const)("%s", async (_name, command, sentence) => {
    const { excel, sheet } = open();
    const before = plainSheet(sheet());
    excel.workbook.sheets[0]!.isProtected = true;
    await doWithoutPane(command);
    expect(cellAt(excel.snapshot("Phiếu kiểm tra"), { row: 1, column: 0 }).text).toMatch(sentence);
    expect(plainSheet(sheet())).toEqual(before);
  });
});
