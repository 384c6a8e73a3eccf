import { annexItemJson, readSheet } from "../../../src/core/annex";
import { review } from "../../../src/core/review";
import { describeAnnexes } from "../../support/annexes";
import { FORMS, givenSheet, goldRows, PLACES, type GoldRow } from "../../support/given-annexes";
import { noticedOf } from "../../support/reading";

const NAMES: Readonly<Record<string, string>> = { tt: "ordinal", coop: "cooperation" };
const plain = (text: string): string => text.replace(/\s+/gu, "");

/** What differs from the gold: a text that is not there, or one that stands where the gold is blank and is not inherited. */
function differences(gold: GoldRow, item: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(gold).flatMap(([key, expected]) => {
    const id = NAMES[key] ?? key;
    const actual = (item[id] ?? "") as string;
    if (expected === null || expected === "") {
      return actual === "" || (item["inherited"] as string[]).includes(id) ? [] : [`${id}: + ${actual}`];
    }
    return plain(actual) === plain(expected) ? [] : [`row ${String(item["row"])} ${id}: ${expected} <> ${actual}`];
  });
}

describeAnnexes.each(PLACES.flatMap((place) => FORMS.map((form) => [place, form] as const)))("%s %s", (place, form) => {
  test("the items are those of a careful reader", () => {
    const { annexes, unmapped } = readSheet(givenSheet(place, form));
    expect(unmapped).toEqual([]);
    expect(annexes).toHaveLength(1);
    const items = annexes[0]!.items.map(annexItemJson);
    const gold = goldRows(place);
    expect(items).toHaveLength(gold.length);
    expect(gold.flatMap((row, index) => differences(row, items[index]!))).toEqual([]);
  });

  test("no error or warning stands on a row that is no task, save about the row itself", () => {
    const { annexes, findings } = review(givenSheet(place, form));
    const kinds = new Map(annexes.flatMap(({ rows }) => rows.map(({ row, kind }) => [row, kind] as const)));
    const misplaced = findings
      .filter(({ severity, ruleId }) => severity !== "info" && !ABOUT_ROWS.test(ruleId))
      .filter(({ cells }) => cells.some(({ row }) => kinds.get(row) !== "item"));
    expect(misplaced).toEqual([]);
  });
});

/** Rules that speak of rows or of the whole sheet, not of a task. */
const ABOUT_ROWS = /^(?:header-repeated|row-torn|section-|print-)/u;

describeAnnexes("the rows of the given sheets", () => {
  const annexOf = (place: string, form: string) => readSheet(givenSheet(place, form)).annexes[0]!;

  test("what a page break tore is told apart from new tasks", () => {
    expect(noticedOf(annexOf("duc-tho", "pasted"))).toEqual([
      "torn-row 18 into 17",
      "torn-row 35 into 34",
      "torn-row 37 into 36",
      "torn-row 43 into 42",
      "torn-row 50 into 49",
      "torn-row 59 into 58",
      "torn-row 73 into 72",
      "torn-row 76 into 75",
    ]);
    expect(noticedOf(annexOf("cam-giang", "pasted")).filter((text) => !text.startsWith("repeated-header"))).toEqual([
      "shifted-cell C45 to D45",
      "shifted-cell I51 to H51",
      "torn-tail B22 into B20",
      "torn-tail D22 into D20",
      "torn-tail B42 into B40",
      "torn-tail C42 into C40",
      "torn-row 48 into 46",
      "torn-tail C56 into C54",
      "torn-tail C63 into C61",
    ]);
  });

  test("an office's own workbook has nothing torn", () => {
    expect(noticedOf(annexOf("duc-tho", "merged"))).toEqual([]);
    expect(noticedOf(annexOf("son-tay", "merged"))).toEqual([]);
    expect(noticedOf(annexOf("cam-giang", "merged"))).toEqual(["shifted-cell C40 to D40", "shifted-cell I44 to H44"]);
  });

  test("the context of each", () => {
    expect(annexOf("son-tay", "merged").context).toMatchObject({
      unit: "huyện Sơn Tây",
      level: "district",
      period: { from: { year: 2021 }, to: { year: 2025 } },
      decision: { number: "2483/QĐ-UBND", date: { year: 2021, month: 10, day: 22 } },
    });
    const ducTho = annexOf("duc-tho", "merged").context;
    expect(ducTho).toMatchObject({
      level: "district",
      period: { from: { year: 2024 } },
      decision: { number: "60/QĐ-UBND" },
    });
    expect(ducTho.unit).toBeUndefined();
  });
});
