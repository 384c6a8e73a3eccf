import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { invertPlan, type EditPlan } from "../../../src/core/grid/edit";
import { layOut, planSafeFixes } from "../../../src/core/review";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { bookFacts } from "../../support/excel/book-facts";
import { throughBoth } from "../../support/excel/through-both";

const SAMPLES = join(process.cwd(), "assets", "samples");
const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));

/** Fixed, laid out, the layout taken back and done again. */
async function scenario(host: WorkbookHost): Promise<readonly EditPlan[]> {
  const sheet = await host.activeSheet();
  const fixed = await host.apply(planSafeFixes(await host.read(sheet)));
  const laidOut = await host.apply(layOut(await host.read(sheet)));
  const undone = await host.apply(invertPlan(laidOut.done));
  const again = await host.apply(layOut(await host.read(sheet)));
  expect([fixed, laidOut, undone, again].flatMap(({ refused, notices }) => [...refused, ...notices])).toEqual([]);
  return [fixed.done, laidOut.done, again.done];
}

it.each(files)("%s, fixed and laid out, is the same workbook through Excel as through the file", async (name) => {
  const { file, excel } = await throughBoth(new Uint8Array(readFileSync(join(SAMPLES, name))), scenario);
  expect(excel.answer.map(({ edits }) => edits.length)).toEqual(file.answer.map(({ edits }) => edits.length));
  expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
  expect(excel.simulated.around.undoLosses).toEqual([]);
});
