import fc from "fast-check";

import type { Edit, EditPlan } from "../../src/core/grid/edit";
import type { BorderStyle, CellFormat, PrintSetup } from "../../src/core/grid/format";
import { cellAt, type Cell, type CellValue, type GridSnapshot } from "../../src/core/grid/snapshot";

/** A plan that fits whatever sheet it is given: what each edit expects is read from the sheet. */
export type PlanMaker = (snapshot: GridSnapshot) => EditPlan;

type EditMaker = (snapshot: GridSnapshot) => Edit;

const ROWS = 7;
const COLUMNS = 5;
const places = fc.record({ row: fc.nat(ROWS), column: fc.nat(COLUMNS) });

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(null, "-x", "=y", "Quý II/2026", "đã sửa", 12, 0.1, -1500, true, "a\nb", " c "),
  fc.string({ maxLength: 12, unit: fc.constantFrom(...Array.from("aăâđêôơưẾ 1_x0041&<>\"'\t")) }),
);

const setValues = fc.record({ at: places, after: values }).map(({ at, after }): EditMaker => (snapshot) => ({
  kind: "setValue",
  at,
  before: cellAt(snapshot, at).value,
  after,
}));

const borders = fc.constantFrom<BorderStyle>("none", "hair", "thin", "medium", "thick", "dashed", "dotted", "double");
const looks: fc.Arbitrary<CellFormat> = fc.record(
  {
    numberFormat: fc.constantFrom("General", "#,##0", "dd/mm/yyyy", "@", '0.0" triệu"'),
    fontName: fc.constantFrom("Times New Roman", "Arial"),
    fontSize: fc.constantFrom(12, 13, 14),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    color: fc.constantFrom("#000000", "#FF0000"),
    fill: fc.constantFrom(null, "#FFFF00"),
    horizontal: fc.constantFrom("general", "left", "center", "right", "justify"),
    vertical: fc.constantFrom("top", "center", "bottom", "justify"),
    wrap: fc.boolean(),
    borderTop: borders,
    borderLeft: borders,
  },
  { requiredKeys: [] },
);

const setFormats = fc.record({ at: places, after: looks }).map(({ at, after }): EditMaker => (snapshot) => {
  const { format } = cellAt(snapshot, at);
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, format[key as keyof CellFormat]]));
  return { kind: "setFormat", at, before, after };
});

const lengths = fc.constantFrom(null, 15, 31.5, 60, 105);
const setLengths = fc.record({ line: fc.nat(COLUMNS), isRow: fc.boolean(), after: lengths }).map(
  ({ line, isRow, after }): EditMaker =>
    (snapshot) =>
      isRow
        ? { kind: "setRowHeight", row: line, before: snapshot.rowHeights.get(line) ?? null, after }
        : { kind: "setColumnWidth", column: line, before: snapshot.columnWidths.get(line) ?? null, after },
);

const merges = fc
  .record({ at: places, down: fc.nat(2), right: fc.nat(2), isMerge: fc.boolean() })
  .map(({ at, down, right, isMerge }): EditMaker => ({ merges: existing }) => {
    const range = { top: at.row, left: at.column, bottom: at.row + down, right: at.column + right };
    return isMerge ? { kind: "merge", range } : { kind: "unmerge", range: existing[0] ?? range };
  });

const lines = fc
  .record({ line: fc.nat(ROWS), count: fc.integer({ min: 1, max: 2 }), kind: fc.constantFrom("insert", "delete") })
  .map(({ line, count, kind }): EditMaker => (snapshot) => {
    const numbers = Array.from({ length: count }, (_, index) => line + index);
    if (kind === "insert") return { kind: "insertRows", row: line, rows: numbers.map(() => ({ cells: new Map() })) };
    const rows = numbers.map((row) => ({ cells: snapshot.rows.get(row) ?? new Map<number, never>() }));
    return { kind: "deleteRows", row: line, rows };
  });

const columns = fc
  .record({ column: fc.nat(COLUMNS), isInsertion: fc.boolean() })
  .map(({ column, isInsertion }): EditMaker => (snapshot) => {
    if (isInsertion) return { kind: "insertColumns", column, columns: [{ cells: new Map() }] };
    const cells = new Map(
      [...snapshot.rows].flatMap(([row, ofRow]): [number, Cell][] => {
        const cell = ofRow.get(column);
        return cell ? [[row, cell]] : [];
      }),
    );
    return { kind: "deleteColumns", column, columns: [{ cells }] };
  });

const prints: fc.Arbitrary<PrintSetup> = fc.record(
  {
    paper: fc.constantFrom("A4", "A3", "letter"),
    orientation: fc.constantFrom("portrait", "landscape"),
    marginTop: fc.constantFrom(20, 25),
    marginLeft: fc.constantFrom(30, 35),
    centerHorizontally: fc.boolean(),
    fitToWidth: fc.constantFrom(0, 1),
    titleRows: fc.constantFrom(null, { first: 1, last: 1 }),
    printArea: fc.constantFrom(null, "A1:D5"),
    rowBreaks: fc.constantFrom([], [3], [2, 5]),
    header: fc.constantFrom("", "&C&P"),
    firstPageHeader: fc.constantFrom(null, ""),
    firstPageNumber: fc.constantFrom(null, 1, 3),
  },
  { requiredKeys: [] },
);

const setPrints = prints.map((after): EditMaker => ({ print }) => {
  const before = Object.fromEntries(Object.keys(after).map((key) => [key, print[key as keyof PrintSetup]]));
  return { kind: "setPrint", before, after };
});

/** Plans of some edits that mostly fit the sheet as it stands at first; those that no longer fit are refused. */
export const plans = (sheet: string): fc.Arbitrary<PlanMaker> =>
  fc
    .array(fc.oneof(setValues, setFormats, setLengths, merges, lines, columns, setPrints), {
      minLength: 1,
      maxLength: 8,
    })
    .map((makers): PlanMaker => (snapshot) => ({ sheet, title: "thử", edits: makers.map((make) => make(snapshot)) }));
