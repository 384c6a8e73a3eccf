import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { invertPlan, type EditPlan } from "../../../src/core/grid/edit";
import { layOut, planSafeFixes } from "../../../src/core/review";
import { createExcelHost } from "../../../src/hosts/excel";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { openXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { install } from "../../support/excel/excel-host";
import { openInExcel, saveFromExcel } from "../../support/excel/document";
import { plainSheet } from "../../support/plain-sheet";

const SAMPLES = join(process.cwd(), "assets", "samples");
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

/** Fixed, laid out, the layout taken back and done again. */
async function scenario(host: WorkbookHost, sheet: string): Promise<readonly EditPlan[]> {
  const fixed = await host.apply(planSafeFixes(await host.read(sheet)));
  const laidOut = await host.apply(layOut(await host.read(sheet)));
  const undone = await host.apply(invertPlan(laidOut.done));
  const again = await host.apply(layOut(await host.read(sheet)));
  expect([fixed, laidOut, undone, again].flatMap(({ refused, notices }) => [...refused, ...notices])).toEqual([]);
  return [fixed.done, laidOut.done, again.done];
}

describe.each(files)("%s, fixed and laid out", (name) => {
  const bytes = new Uint8Array(readFileSync(join(SAMPLES, name)));
  const sheet = readXlsx(bytes).activeSheet;

  it("is the same workbook through Excel as through the file", async () => {
    const file = await openXlsx(bytes, name);
    const throughFile = await scenario(file, sheet);
    const excel = openInExcel(bytes);
    install(excel);
    const host = createExcelHost({ readDocument: (document, wanted) => readXlsx(document).sheet(wanted) });
    const throughExcel = await scenario(host, sheet);

    expect(throughExcel.map(({ edits }) => edits.length)).toEqual(throughFile.map(({ edits }) => edits.length));
    const saved = readXlsx(await saveFromExcel(excel.workbook)).sheet(sheet);
    expect(plainSheet(saved)).toEqual(plainSheet(readXlsx(await file.save()).sheet(sheet)));
    expect(excel.unknownMembers).toEqual([]);
    expect(excel.around.undoLosses).toEqual([]);
  });
});
