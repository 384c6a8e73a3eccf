import { readSheet } from "../../src/core/annex";
import { applyEdits } from "../../src/core/grid/apply";
import type { GridSnapshot } from "../../src/core/grid/snapshot";
import { planLayout } from "../../src/core/layout";
import { LIBREOFFICE } from "../../src/core/layout/typesetters";
import { describeAnnexes } from "../support/annexes";
import { FORMS, givenSheet, PLACES } from "../support/given-annexes";
import { libreOfficeHeights, type SetText } from "./measure-with-libreoffice";

interface RowText extends SetText {
  readonly row: string;
  /** The height that the layout gave the row, in points. */
  readonly given: number;
}

/** The texts that stand in one row each, as the layout sets them. */
function textsOf(sheet: GridSnapshot, name: string): RowText[] {
  const [annex] = readSheet(sheet).annexes;
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  const tall = new Set(sheet.merges.filter(({ top, bottom }) => bottom > top).map(({ top }) => top));
  return [...sheet.rows].flatMap(([row, cells]) =>
    row < annex!.range.top || tall.has(row)
      ? []
      : [...cells]
          .filter(
            ([column, { text, format }]) => text !== "" && format.wrap === true && !merged.has(`${row}:${column}`),
          )
          .map(([column, { text, format }]) => ({
            row: `${name} ${row}`,
            given: sheet.rowHeights.get(row)!,
            text,
            width: sheet.columnWidths.get(column)!,
            size: format.fontSize!,
            bold: format.bold!,
          })),
  );
}

const SIZE = 12;
const probe = (text: string): SetText => ({ text, width: 100, size: SIZE, bold: false });

describeAnnexes("the heights of all rows of the given annexes, beside LibreOffice's own wrapping", () => {
  const sheets = PLACES.flatMap((place) =>
    FORMS.map((form) => {
      const sheet = givenSheet(place, form);
      const plan = planLayout(sheet, readSheet(sheet).annexes, { bodySize: SIZE });
      return textsOf(applyEdits(sheet, plan).snapshot, `${place} ${form}`);
    }),
  );
  const texts = sheets.flat();
  const [two = 0, three = 0, ...own] = libreOfficeHeights([probe("a\nb"), probe("a\nb\nc"), ...texts]);

  it("are never smaller than what LibreOffice fits to the text", () => {
    const low = texts.filter(({ given }, index) => given < own[index]!);
    expect(low).toEqual([]);
  });

  it("are on average at most 15 of 100 greater than the lines that LibreOffice makes need on paper", () => {
    const line = three - two;
    const rows = new Map<string, { given: number; needed: number }>();
    for (const [index, { row, given }] of texts.entries()) {
      const lines = Math.round((own[index]! - two) / line) + 2;
      const needed = lines * LIBREOFFICE.lineHeight(SIZE) + CELL_PADDING;
      rows.set(row, { given, needed: Math.max(needed, rows.get(row)?.needed ?? 0) });
    }
    const ratios = [...rows.values()].map(({ given, needed }) => given / needed);
    expect(ratios.length).toBeGreaterThan(250);
    const average = ratios.reduce((a, b) => a + b) / ratios.length;
    expect(average).toBeLessThanOrEqual(1.15);
    expect(average).toBeGreaterThanOrEqual(1);
  });
});

/** What LibreOffice keeps free above and below, a point each. */
const CELL_PADDING = 2;
