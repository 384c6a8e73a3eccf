import fc from "fast-check";
import { createCatalogue, withBody } from "../../src/core/agency";
import { readPasted, sheetOfPasted } from "../../src/core/annex/pasted";
import { cellAt } from "../../src/core/grid/snapshot";
import { templateWorkbook } from "../../src/core/memory/template";
import { MemoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { newXlsx, readXlsx } from "../../src/hosts/xlsx";
import { pasteTable } from "../../src/taskpane/actions/paste";
import { ownListSheet } from "../../src/taskpane/catalogue/own-list-sheet";
import { gridOf } from "../support/grid";
import { HOSTILE_TEXTS, HOSTILE_TRACES } from "../support/hostile-texts";
import { openPane } from "../taskpane/open-pane";
import { activeContents } from "./saved-package";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const htmlOf = (texts: readonly string[]): string =>
  `<table>${texts.map((text) => `<tr><td><a href="javascript:alert(1)">${escaped(text)}</a></td><td>1</td></tr>`).join("")}</table>`;

function expectHarmless(bytes: Uint8Array): void {
  const { formulas, outward, sheets, links } = activeContents(bytes);
  expect(outward).toEqual([]);
  for (const active of [...formulas, ...sheets, ...links]) expect(active).not.toMatch(HOSTILE_TRACES);
}

describe("a table that is pasted", () => {
  test("brings its words and neither formulas nor links", async () => {
    const table = readPasted({ html: htmlOf(HOSTILE_TEXTS) });
    const bytes = await newXlsx([sheetOfPasted(table!, "Bảng dán")]);
    expect(activeContents(bytes)).toEqual({ formulas: [], outward: [], links: [], sheets: ["Bảng dán"] });
    const { rows } = readXlsx(bytes).sheet("Bảng dán");
    const texts = [...rows.values()].map((cells) => cells.get(0)?.value);
    expect(texts).toEqual(expect.arrayContaining(["=cmd|' /C calc'!A0", "<script>alert(1)</script>"]));
  });

  test("runs no script and keeps no style that stands in its HTML", () => {
    const html = `<style>td{}</style><table><tr><td onclick="alert(1)">a<script>alert(1)</script></td><td><iframe src="http://example.invalid"></iframe>b</td></tr></table>`;
    expect(readPasted({ html })?.rows).toEqual([["a", "b"]]);
  });

  test("stays text in the pane's workbook, whatever its cells begin with", async () => {
    const cells = fc.tuple(fc.constantFrom("=", "+", "-", "@", "'", "＝"), fc.constantFrom(...HOSTILE_TEXTS));
    await fc.assert(
      fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 5 }), async (starts) => {
        const { work, host } = openPane(new MemoryWorkbook("x.xlsx", [gridOf("| a |")]));
        await pasteTable(work, { html: htmlOf(starts.map((parts) => parts.join(""))) });
        const pasted = await host.read((await host.sheets()).at(-1)!.name);
        for (const row of starts.keys()) expect(cellAt(pasted, { row, column: 0 }).formula).toBeUndefined();
      }),
    );
  });
});

test("the office's own list, and the blank workbook with it, hold hostile names as texts", async () => {
  const entries = HOSTILE_TEXTS.reduce<ReturnType<typeof withBody>>(
    (list, name) => withBody(list, { name, level: "commune", from: null, wording: `${name} (khác)` }),
    [],
  );
  const ownList = ownListSheet(entries);
  const rules = { rulesVersion: "=1+1", settings: { rules: {}, houseStyle: false }, agencies: [] };
  const agencies = createCatalogue(entries).entries.values();
  expectHarmless(await newXlsx([ownList]));
  expectHarmless(await newXlsx(templateWorkbook({ year: 2026, rules, agencies, ownList })));
});
