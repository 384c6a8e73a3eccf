import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layOut } from "../../../src/core/review";
import type { WorkbookHost } from "../../../src/hosts/workbook";
import { readPdf } from "../../layout/pdf-pages";
import { annexesFolder, describeAnnexes } from "../../support/annexes";
import { bookFacts } from "../../support/excel/book-facts";
import { throughBoth } from "../../support/excel/through-both";
import { FORMS, PLACES } from "../../support/given-annexes";
import { toPdf } from "../../support/libreoffice";

async function format(host: WorkbookHost): Promise<number> {
  const sheet = await host.activeSheet();
  const { done, refused, notices } = await host.apply(layOut(await host.read(sheet)));
  expect([...refused, ...notices]).toEqual([]);
  expect(layOut(await host.read(sheet)).edits).toEqual([]);
  return done.edits.length;
}

/** Every word and line of every page in its place, and how much is drawn; what makes it right is seen in print.test.ts. */
const printed = (workbook: Uint8Array): unknown =>
  readPdf(toPdf(workbook)).map(({ inkAbove, ...page }) => ({ ...page, ink: inkAbove(page.height) }));

const cases = PLACES.flatMap((place) => FORMS.map((form) => [place, form] as const));

describeAnnexes("a given annex in its official form through Excel", () => {
  it.each(cases)("%s, %s: the same workbook as through the file, printed alike", async (place, form) => {
    const given = new Uint8Array(readFileSync(join(annexesFolder()!, `${place}.${form}.xlsx`)));
    const { file, excel } = await throughBoth(given, format);
    expect(excel.answer).toBe(file.answer);
    expect(bookFacts(excel.bytes)).toEqual(bookFacts(file.bytes));
    expect(printed(excel.bytes)).toEqual(printed(file.bytes));
    expect(excel.simulated.around.undoLosses).toEqual([]);
  });
});
