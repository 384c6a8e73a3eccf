import { annexItemJson, readSheet } from "../../../src/core/annex";
import type { GridSnapshot } from "../../../src/core/grid/snapshot";
import { review } from "../../../src/core/review";
import { toTcvn3 } from "../../../src/core/text/legacy/tcvn3";
import { toVni } from "../../../src/core/text/legacy/vni";
import { practiceOf, PRACTICES } from "../../support/practice";
import { columnsOf, linesOf } from "../../support/reading";
import { Variant } from "../../support/variants";

/** Findings that speak about a row's kind, and so may stand on a row that is no task. */
const ABOUT_ROWS = /^(?:header-repeated|row-torn|section-|merge-across-section|rows-hidden|print-|budget-total)/u;
/** Punctuation that the old code tables lack. */
const OUTSIDE_TABLES = /[–—“”…]/gu;

const itemsOf = (snapshot: GridSnapshot): string[] =>
  readSheet(snapshot).annexes.flatMap(({ items }) =>
    items.map((item) => JSON.stringify({ ...annexItemJson(item), row: undefined })),
  );

describe.each(PRACTICES)("%s", (file) => {
  const { snapshot, columns, kinds, items } = practiceOf(file);
  const { annexes } = readSheet(snapshot);
  const kindAt = new Map(annexes.flatMap(({ rows }) => rows.map(({ row, kind }) => [row, kind])));
  const base = Variant.of(snapshot);

  test("its columns", () => {
    expect(annexes.map(columnsOf)).toEqual(columns);
  });

  test("its rows", () => {
    expect(kinds.map((_, row) => `${row + 1} ${kindAt.get(row) ?? "blank"}`)).toEqual(
      kinds.map((kind, row) => `${row + 1} ${kind}`),
    );
  });

  test("its items", () => {
    expect(annexes.flatMap(linesOf).map((line) => line.replace(/[ |]+$/u, ""))).toEqual(
      expect.arrayContaining([...items]),
    );
  });

  test("nothing is found on a row that is no task, unless it is about the row's kind", () => {
    const astray = review(snapshot).findings.filter(
      ({ ruleId, severity, cells }) =>
        severity !== "info" && !ABOUT_ROWS.test(ruleId) && kindAt.get(cells[0].row) !== "item",
    );
    expect(astray.map(({ ruleId, cells: [{ row }] }) => `${row + 1} ${ruleId}`)).toEqual([]);
  });

  test.each([
    ["down and to the right", base.columns((column) => column + 3).insert(0, [new Map(), new Map()])],
    ["with decomposed letters", base.texts((text) => text.normalize("NFD"))],
  ])("the same items come out of the sheet moved or rewritten: %s", (_, { snapshot: changed }) => {
    expect(itemsOf(changed)).toEqual(itemsOf(snapshot));
  });

  test.each([
    ["TCVN3 by its font", toTcvn3, ".VnTime"],
    ["TCVN3 by its letters", toTcvn3, "Calibri"],
    ["VNI by its font", toVni, "VNI-Times"],
    ["VNI by its letters", toVni, "Calibri"],
  ])("the same items come out of the sheet in %s", (_, encode, fontName) => {
    const plain = base.texts((text) => text.replace(OUTSIDE_TABLES, "-"));
    expect(itemsOf(plain.texts(encode, fontName).snapshot)).toEqual(itemsOf(plain.snapshot));
  });
});
