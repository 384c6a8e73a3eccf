import fc from "fast-check";
import type { NewCell, SheetContent } from "../../../src/core/grid/sheet-content";
import { cellAt } from "../../../src/core/grid/snapshot";
import { newXlsx, openXlsx, readXlsx } from "../../../src/hosts/xlsx";

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }).map((one) => one.normalize("NFC")),
  fc.constantFrom(" hai đầu ", "dòng 1\ndòng 2", "a & b < c > \"d\" 'e'", "=1+1", "0012", "_x0041_", "$& $1", "]]>"),
);
const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const look = fc.constantFrom(undefined, { bold: true }, { wrap: true, borderTop: "thin" as const });
const cell: fc.Arbitrary<NewCell> = fc
  .record({
    value,
    formula: fc.option(fc.constantFrom('IF(A1>"<",1,2)', "SUM(A1:B2)"), { nil: undefined }),
    format: look,
  })
  .map(({ value: stored, formula, format }) => ({
    value: stored,
    ...(formula !== undefined && { formula }),
    ...(format && { format }),
  }));
const rows = fc
  .uniqueArray(fc.tuple(fc.nat(30), fc.nat(30), cell), {
    selector: ([row, column]) => `${row}:${column}`,
    minLength: 1,
  })
  .map((cells) => {
    const byRow = new Map<number, Map<number, NewCell>>();
    for (const [row, column, one] of cells)
      byRow.set(row, (byRow.get(row) ?? new Map<number, NewCell>()).set(column, one));
    return byRow;
  });

test("what a new sheet is given is what is read again, in whatever order it came", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const sheet: SheetContent = { name: "Trang", rows: given, rowHeights: new Map([[3, 40.5]]) };
      const read = readXlsx(await newXlsx([sheet])).sheet("Trang");
      expect(read.rowHeights.get(3)).toBe(40.5);
      for (const [row, cells] of given) {
        for (const [column, { value: stored, formula, format }] of cells) {
          const back = cellAt(read, { row, column });
          expect(back).toMatchObject({ value: readBack(stored), ...(formula !== undefined && { formula }) });
          expect(back.format).toMatchObject(format ?? {});
        }
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

/** Negative zero is zero in a file. */
const readBack = (stored: NewCell["value"]) => (stored === 0 ? 0 : stored);

test("the library that edits workbooks reads the rows too, and a later edit leaves them as they are", async () => {
  const rowsGiven = new Map([
    [
      1,
      new Map<number, NewCell>([
        [0, { value: " đầu & cuối " }],
        [1, { value: 3, formula: "1+2" }],
      ]),
    ],
  ]);
  const host = await openXlsx(await newXlsx([{ name: "Trang", rows: rowsGiven }]), "a.xlsx");
  await host.addSheets([{ name: "Khác", rows: new Map([[0, new Map([[0, { value: "x" }]])]]) }]);
  const read = readXlsx(await host.save()).sheet("Trang");
  expect(cellAt(read, { row: 1, column: 0 }).value).toBe(" đầu & cuối ");
  expect(cellAt(read, { row: 1, column: 1 })).toMatchObject({ value: 3, formula: "1+2" });
});
