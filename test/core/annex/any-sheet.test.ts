import fc from "fast-check";
import { readSheet } from "../../../src/core/annex";
import { readPasted } from "../../../src/core/annex/pasted";
import { tidy } from "../../../src/core/text/tidy";
import { snapshotOf } from "../../support/grid";

const HEADER = ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Chủ trì", "Thời gian"];
const WORDS = [
  ...["", "", "", "1", "2", "1.1", "I", "II", "A", "a)", "01.", "(1)", "- ", "x", "nt", "#REF!"],
  ...["PHỤ LỤC", "CẢI CÁCH THỂ CHẾ", "III CẢI CÁCH", "Tổng cộng", "Nơi nhận:", "KT. CHỦ TỊCH", "Ghi chú: abc"],
  ...[
    "1.1. Mục tiêu của",
    "2.1. Rà soát,",
    "3.1. Lập danh mục",
    "văn bản",
    "Phòng Nội vụ",
    "Quý I/2026",
    "và",
    "tr\u00ADêng",
  ],
  ...HEADER,
];
const row = fc.array(fc.constantFrom(...WORDS), { maxLength: 7 });
const merge = fc.constantFrom("A2:A3", "B3:B9", "A4:F4", "C2:D6", "E5:E7");

test("no sheet is too odd to be read, and what is read fits together", () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), fc.uniqueArray(merge, { maxLength: 2 }), (rows, merges) => {
      const snapshot = snapshotOf([["KẾ HOẠCH NĂM 2026"], HEADER, ...rows], { merges });
      for (const { rows: kinds, items } of readSheet(snapshot).annexes) {
        expect(kinds.map(({ row: number }) => number)).toEqual(
          [...new Set(kinds.map(({ row: number }) => number))].sort((a, b) => a - b),
        );
        const kindOf = new Map(kinds.map((known) => [known.row, known.kind]));
        expect(items.map((item) => item.row)).toEqual(
          kinds.filter(({ kind }) => kind === "item").map((known) => known.row),
        );
        for (const item of items) {
          for (const continuation of item.continuationRows) expect(kindOf.get(continuation)).toBe("continuation");
          for (const field of Object.values(item.fields)) expect(field.text).toBe(tidy(field.text));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("no pasted text is too odd to be read", () => {
  const pieces = [
    "<table>",
    "</table>",
    "<tr>",
    "<td rowspan=2>",
    "<td colspan='3'>",
    "</td>",
    "<p>",
    "<!-- ",
    "-->",
    "<style>",
    "&nbsp;",
    "&#x110;",
    "a",
    "|",
    "\t",
    "\n",
    '"',
    "<",
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (pasted) => {
      const tables = [readPasted({ html: pasted }), readPasted({ text: pasted })];
      expect(tables.flatMap((table) => table?.rows ?? []).every((cells) => Array.isArray(cells))).toBe(true);
    }),
    { numRuns: 400 },
  );
});
