import { strFromU8, unzipSync } from "fflate";
import { openXlsx, newXlsx, readXlsx } from "../../../src/hosts/xlsx";
import { withSteadyUnit } from "../../../src/hosts/xlsx/write/steady-unit";

const stylesOf = (workbook: Uint8Array): string => strFromU8(unzipSync(workbook)["xl/styles.xml"]!);

/** The font of the style Normal: that of the first style. */
function normalFont(styles: string): string {
  const number = Number(/<cellStyleXfs[^>]*><xf [^>]*fontId="(\d+)"/u.exec(styles)![1]);
  return [...styles.matchAll(/<font>.*?<\/font>/gu)][number]![0];
}

const sheet = {
  name: "Phụ lục",
  rows: new Map([[0, new Map([[0, { value: "Nhiệm vụ" }]])]]),
};

const styles = (font: string): string =>
  `<styleSheet><fonts count="1"><font>${font}</font></fonts><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" xfId="0"/></cellXfs><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

describe("the unit of column widths", () => {
  it.each([
    ["Calibri", 11, "10.5"],
    ["Aptos Narrow", 11, "10.5"],
    ["Calibri", 12, "12"],
  ])("of %s %d is counted in digits of Times New Roman %s, and no cell changes its font", (name, size, steady) => {
    const before = styles(`<sz val="${size}"/><name val="${name}"/>`);
    const after = withSteadyUnit(before);
    expect(normalFont(after)).toBe(`<font><sz val="${steady}"/><name val="Times New Roman"/><family val="1"/></font>`);
    expect(after).toContain(`<fonts count="2"><font><sz val="${size}"/><name val="${name}"/></font>`);
    expect(after).toContain('<cellXfs count="1"><xf numFmtId="0" fontId="0" xfId="0"/>');
    expect(withSteadyUnit(after)).toBe(after);
  });

  it.each(["Times New Roman", "Arial", ".VnTime"])("of %s stays", (name) => {
    const own = styles(`<sz val="12"/><name val="${name}"/>`);
    expect(withSteadyUnit(own)).toBe(own);
  });

  it("is made steady when a width is set, and not before; what is read stays as it was", async () => {
    const file = await newXlsx([sheet]);
    expect(normalFont(stylesOf(file))).toContain("Calibri");
    const host = await openXlsx(file, "a.xlsx");
    const edit = { kind: "setColumnWidth", column: 0, before: null, after: 210 } as const;
    await host.apply({ sheet: sheet.name, title: "", edits: [edit] });
    const saved = await host.save();
    expect(normalFont(stylesOf(saved))).toContain("Times New Roman");
    const read = readXlsx(saved).sheet(sheet.name);
    expect(read.columnWidths.get(0)).toBe(210);
    expect(read.defaults?.format.fontName).toBe("Calibri");
  });
});
