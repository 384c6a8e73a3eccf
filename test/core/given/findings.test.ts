import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatAddress } from "../../../src/core/grid/a1";
import { review } from "../../../src/core/review";
import type { Finding } from "../../../src/core/rules/rule";
import { readXlsx } from "../../../src/hosts/xlsx";
import { annexesFolder, describeAnnexes } from "../../support/annexes";

const FOLDER = join(process.cwd(), "test", "core", "given");

/** Addresses and rules; of the cells' texts only deadlines and agencies. */
function line({ severity, cells, ruleId, messageId, column, text, fix, suggestions }: Finding): string {
  const isQuotable = column === "deadline" || column === "lead" || column === "cooperation";
  const repair = fix ? "fix" : suggestions.length > 0 ? `${suggestions.length} suggested` : "";
  return [severity, cells.map(formatAddress).join("+"), `${ruleId}/${messageId}`, isQuotable ? text : "", repair]
    .join("\t")
    .trimEnd();
}

const findingsOf = (path: string): string => {
  const document = readXlsx(new Uint8Array(readFileSync(path)));
  const { findings } = review(document.sheet(document.sheets[0]!.name));
  return `${findings.map(line).join("\n")}\n`;
};

describeAnnexes("the findings of the given annexes, each read by a person", () => {
  const folder = annexesFolder() ?? "";
  const workbooks = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];

  it.each(workbooks)("%s", (name) => {
    const golden = join(FOLDER, name.replace(/\.xlsx$/u, ".tsv"));
    const actual = findingsOf(join(folder, name));
    // `UPDATE=1 npm run jest -- test/core/given` writes them anew: read the difference before committing it.
    if (process.env["UPDATE"] === "1" && process.env["CI"] !== "true") writeFileSync(golden, actual);
    else expect(actual).toBe(readFileSync(golden, "utf8"));
  });

  it("never stand on a title, header, section or footer row, unless they are about that row's kind", () => {
    const ABOUT_ROWS = /^(?:header-repeated|row-torn|section-|merge-across-section|rows-hidden|print-|budget-total)/u;
    for (const name of workbooks) {
      const document = readXlsx(new Uint8Array(readFileSync(join(folder, name))));
      const { annexes, findings } = review(document.sheet(document.sheets[0]!.name));
      const items = new Set(annexes.flatMap((annex) => annex.items.map(({ row }) => row)));
      const astray = findings.filter(
        ({ ruleId, severity, cells }) => severity !== "info" && !ABOUT_ROWS.test(ruleId) && !items.has(cells[0].row),
      );
      expect(astray.map(line)).toEqual([]);
    }
  });
});
