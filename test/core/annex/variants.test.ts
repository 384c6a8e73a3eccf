import fc from "fast-check";
import { annexItemJson, readSheet } from "../../../src/core/annex";
import type { Annex } from "../../../src/core/annex/annex";
import { readPastedText } from "../../../src/core/annex/pasted";
import { applyEdits } from "../../../src/core/grid/apply";
import type { Cell } from "../../../src/core/grid/snapshot";
import { planSafeFixes } from "../../../src/core/review";
import { toTcvn3 } from "../../../src/core/text/legacy/tcvn3";
import { toVni } from "../../../src/core/text/legacy/vni";
import { describeAnnexes } from "../../support/annexes";
import { FORMS, givenSheet, PLACES } from "../../support/given-annexes";
import { Variant, withText } from "../../support/variants";

type Item = Readonly<Record<string, unknown>>;

/** Rows and white space aside, and what is inherited: a variant moves the one and may change the other. */
const content = (item: Item, omit: readonly string[] = []): string =>
  JSON.stringify(item, (key, value: unknown) => {
    if (["row", "inherited", ...omit].includes(key)) return undefined;
    return typeof value === "string" ? value.replace(/\s+/gu, "") : value;
  });

const readOne = (variant: Variant): Annex => {
  const { annexes, unmapped } = readSheet(variant.snapshot);
  expect(unmapped).toEqual([]);
  expect(annexes).toHaveLength(1);
  return annexes[0]!;
};
const itemsOf = (annex: Annex): Item[] => annex.items.map(annexItemJson);

/** The words that other offices head the same columns with. */
const SYNONYMS: readonly Readonly<Record<string, string>>[] = [
  {
    ordinal: "STT",
    objective: "Mục tiêu",
    task: "Nội dung nhiệm vụ",
    activity: "Hoạt động cụ thể",
    product: "Sản phẩm đầu ra",
    lead: "Cơ quan, đơn vị chủ trì",
    cooperation: "Đơn vị phối hợp",
    deadline: "Thời hạn hoàn thành",
    budget: "Nguồn kinh phí",
  },
  {
    ordinal: "Số TT",
    objective: "Mục tiêu/Chỉ tiêu",
    task: "Tên nhiệm vụ",
    activity: "Giải pháp, hoạt động",
    product: "Kết quả",
    lead: "Đơn vị chủ trì tham mưu, thực hiện",
    cooperation: "Phối hợp",
    deadline: "Tiến độ",
    budget: "Dự kiến kinh phí (nếu có)",
  },
];

/** Cuts every cell of a row that is long enough, as a page's end does, and puts the rest into a row below. */
function tear(variant: Variant, row: number, share: number, header: ReadonlyMap<number, Cell> | undefined): Variant {
  const head = new Map<number, Cell>();
  const tail = new Map<number, Cell>();
  for (const [column, cell] of variant.rows[row]!) {
    const words = cell.text.split(" ");
    const kept = Math.max(2, Math.round(words.length * share));
    const isCut = typeof cell.value === "string" && words.length >= 8 && kept < words.length;
    head.set(column, isCut ? withText(cell, words.slice(0, kept).join(" ")) : cell);
    if (isCut) tail.set(column, withText(cell, words.slice(kept).join(" ")));
  }
  return tail.size === 0 ? variant : variant.replace(row, head).insert(row + 1, header ? [header, tail] : [tail]);
}

const SHEETS = PLACES.flatMap((place) => FORMS.map((form) => [place, form] as const));

describeAnnexes.each(SHEETS)("variants of %s %s", (place, form) => {
  const base = Variant.of(givenSheet(place, form));
  const annex = readOne(base);
  const items = itemsOf(annex);
  const bodyTop = annex.headerRows.at(-1)! + 1;
  const header = base.rows[annex.headerRows[0]!]!;
  const all = items.map((item) => content(item));
  const expectSame = (variant: Variant): void =>
    expect(itemsOf(readOne(variant)).map((item) => content(item))).toEqual(all);

  test("shifted down and to the right", () => {
    const cases = fc.record({ down: fc.integer({ min: 0, max: 12 }), right: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(cases, ({ down, right }) => {
        expectSame(
          base
            .insert(
              0,
              Array.from({ length: down }, () => new Map<number, Cell>()),
            )
            .columns((column) => column + right),
        );
      }),
      { numRuns: 10 },
    );
  });

  test("columns in any order", () => {
    const width = annex.range.right + 1;
    const order = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(order, (places) => {
        expectSame(base.columns((column) => places[column] ?? column));
      }),
      { numRuns: 20 },
    );
  });

  test.each(SYNONYMS)("headings in other words", (words) => {
    const places = new Map(Object.entries(annex.columns).map(([id, column]) => [column, words[id]!]));
    const rename = (cells: ReadonlyMap<number, Cell>): Map<number, Cell> =>
      new Map([...cells].map(([column, cell]) => [column, withText(cell, places.get(column) ?? cell.text)]));
    const headers = annex.rows.filter(({ kind }) => kind === "header" || kind === "repeated-header");
    expectSame(headers.reduce((variant, { row }) => variant.replace(row, rename(variant.rows[row]!)), base));
  });

  test("the header repeated every n rows", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 15 }), (every) => {
        const starts = annex.items
          .map(({ row }) => row)
          .filter((row, index) => index % every === every - 1 && !isMerged(row));
        expectSame(starts.reverse().reduce((variant, row) => variant.insert(row, [header]), base));
      }),
      { numRuns: 8 },
    );
  });
  /** A header cannot stand inside a merged area. */
  const isMerged = (row: number): boolean => base.merges.some(({ top, bottom }) => top < row && bottom >= row);

  test("blank rows strewn in", () => {
    const rows = fc.array(fc.integer({ min: bodyTop, max: annex.range.bottom }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (blanks) => {
        const sorted = [...blanks].sort((a, b) => b - a);
        expectSame(sorted.reduce((variant, row) => variant.insert(row, [new Map<number, Cell>()]), base));
      }),
      { numRuns: 15 },
    );
  });

  test("rows torn as a page break tears them: 99 of 100 torn items are the same", () => {
    const torn = fc.record({
      every: fc.integer({ min: 2, max: 5 }),
      share: fc.double({ min: 0.2, max: 0.9, noNaN: true }),
      withHeader: fc.boolean(),
    });
    let [seen, same] = [0, 0];
    fc.assert(
      fc.property(torn, ({ every, share, withHeader }) => {
        const rows = annex.items.map(({ row }) => row).filter((_, index) => index % every === 0);
        const variant = rows.reverse().reduce((left, row) => {
          const repeats = withHeader && !isMerged(row) && !isMerged(row + 1);
          return tear(left, row, share, repeats ? header : undefined);
        }, base);
        const read = new Set(itemsOf(readOne(variant)).map((item) => content(item)));
        const cut = annex.items.flatMap(({ row }, index) => (rows.includes(row) ? [all[index]!] : []));
        seen += cut.length;
        same += cut.filter((item) => read.has(item)).length;
      }),
      { numRuns: 25 },
    );
    expect(same / seen).toBeGreaterThanOrEqual(0.99);
  });

  test("merges dissolved: what only a merge gave is blank or inherited from above", () => {
    const read = readOne(base.dissolved());
    expect(read.items).toHaveLength(annex.items.length);
    const differing = read.items.flatMap((item, index) =>
      Object.entries(annex.items[index]!.fields).filter(([id, field]) => {
        const other = item.fields[id as keyof typeof item.fields]!;
        return other.text !== field.text && !(field.inherited && other.text === "");
      }),
    );
    expect(differing).toEqual([]);
  });

  const texts = base
    .dissolved()
    .rows.map((cells) => Array.from({ length: annex.range.right + 1 }, (_, column) => cells.get(column)?.text ?? ""));
  const oneLine = (text: string, lineBreak: string): string => text.replaceAll("\n", lineBreak);
  const unmerged = itemsOf(readOne(base.dissolved())).map((item) => content(item));

  test.each([
    ["tab-separated", texts.map((row) => row.map((text) => (text.includes("\n") ? `"${text}"` : text)).join("\t"))],
    ["tab-separated, rows cut at line breaks", texts.map((row) => row.join("\t"))],
    ["Markdown", texts.map((row) => `| ${row.map((text) => oneLine(text, "<br>")).join(" | ")} |`)],
    ["bar-separated", texts.map((row) => row.map((text) => oneLine(text, " ")).join("|"))],
    ["HTML", ["<table>", ...texts.map((row) => `<tr>${row.map((text) => `<td>${oneLine(text, "<br>")}`).join("")}`)]],
  ])("pasted as %s text", (_, lines) => {
    const [read] = readSheet(readPastedText(lines.join("\n"))).annexes;
    expect(itemsOf(read!).map((item) => content(item))).toEqual(unmerged);
  });

  test("decomposed letters (NFD)", () => {
    expectSame(base.texts((text) => text.normalize("NFD")));
  });

  test.each([
    ["TCVN3 by its font", toTcvn3, ".VnTime"],
    ["TCVN3 by its letters", toTcvn3, "Calibri"],
    ["VNI by its font", toVni, "VNI-Times"],
    ["VNI by its letters", toVni, "Calibri"],
  ])("the whole sheet in %s", (_, encode, fontName) => {
    const outside = /[–—“”…]/u;
    const read = itemsOf(readOne(base.texts(encode, fontName)));
    const comparable = items.map((item, index) => [content(item), content(read[index]!)] as const);
    expect(comparable.filter(([before, after]) => before !== after && !outside.test(before))).toEqual([]);
  });

  test.each([
    ["as it is", base.snapshot],
    ["in an old encoding", base.texts(toTcvn3, ".VnTime").snapshot],
  ])("every fix applied, %s: nothing torn or old is left, and the tasks are the same", (_, snapshot) => {
    const { snapshot: fixed, refused } = applyEdits(snapshot, planSafeFixes(snapshot));
    expect(refused).toEqual([]);
    const [read] = readSheet(fixed).annexes;
    expect(read?.items.map(({ fields }) => fields.task?.text.replace(/\s+/gu, ""))).toEqual(
      annex.items.map(({ fields }) => fields.task?.text.replace(/\s+/gu, "")),
    );
    const left = read?.observations.filter(
      ({ kind }) => kind === "torn-row" || kind === "torn-tail" || kind === "legacy-font",
    );
    expect(left).toEqual([]);
  });
});
