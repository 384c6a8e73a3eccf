import { readSheet, annexItemJson } from "../../../src/core/annex";
import { describeAnnexes } from "../../support/annexes";
import { FORMS, givenSheet, goldRows, PLACES, type GoldRow } from "../../support/given-annexes";

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
});
