import type { NewCell, SheetContent } from "../../../src/core/grid/sheet-content";
import { DEFAULT_FORMAT } from "../../../src/core/grid/format";
import type { Cell, GridSnapshot } from "../../../src/core/grid/snapshot";
import { calendarView, recordSheet, rollUp, typedOver } from "../../../src/core/summary";
import { planOf, row } from "../../support/small-plans";
import { snapshotOf } from "../../support/grid";

const plans = [
  ...planOf("xã An Bình", row("Rà soát", { deadline: "Quý I/2024" })),
  ...planOf("xã Bình Minh", row("Tập huấn", { deadline: "Thường xuyên" })),
];
const summary = rollUp(plans, [], { expected: [{ unit: "xã An Bình" }, { unit: "xã Cẩm Phú" }] });

/** The sheet as a host would read it back. */
function readBack(content: SheetContent): GridSnapshot {
  const rows = [...content.rows].map(([number, cells]): [number, Map<number, Cell>] => [
    number,
    new Map([...cells].map(([column, cell]) => [column, storedCell(cell)])),
  ]);
  return { ...snapshotOf([]), sheet: content.name, rows: new Map(rows) };
}

const storedCell = ({ value = null, formula }: NewCell): Cell => ({
  value,
  text: String(value ?? ""),
  format: DEFAULT_FORMAT,
  ...(formula !== undefined && { formula }),
});

describe("what a person typed over a summary", () => {
  const record = readBack(recordSheet(summary.sheets));
  const snapshots = summary.sheets.map(readBack);

  test("is nothing at first", () => {
    expect(typedOver(record, snapshots)).toEqual([]);
  });

  test("is told with what had stood there", () => {
    const [first, ...rest] = snapshots;
    const at = [...first!.rows].flatMap(([number, cells]) =>
      [...cells].flatMap(([column, { formula }]) => (formula === undefined ? [] : [{ row: number, column }])),
    )[0]!;
    const cells = new Map(first!.rows.get(at.row));
    cells.set(at.column, storedCell({ value: 99 }));
    const changed = { ...first!, rows: new Map(first!.rows).set(at.row, cells) };
    expect(typedOver(record, [changed, ...rest])).toMatchObject([
      { sheet: first!.sheet, at, now: "99", written: expect.stringMatching(/^=SUMIFS/u) as string },
    ]);
  });
});

test("a sheet that was deleted and a damaged record tell of nothing typed over", () => {
  const written = (...texts: string[]) => snapshotOf([texts]);
  expect(typedOver(readBack(recordSheet(summary.sheets)), [])).toEqual([]);
  const [sheet] = summary.sheets.map(readBack);
  expect(typedOver(written(sheet!.sheet, "ô C6", "12"), [sheet!])).toEqual([]);
  expect(typedOver(written(sheet!.sheet, "", "12"), [sheet!])).toEqual([]);
});

test("what falls due in one month at one unit is one square", () => {
  const rows = [row("Rà soát", { deadline: "Quý I/2024" }), row("Tập huấn", { deadline: "Trước 20/3/2024" })];
  const view = calendarView(rollUp(planOf("xã An Bình", rows.join("\n"))).context);
  expect(view.most).toBe(2);
  expect(view.rows[0]!.cells[2]!.entries.map(({ item }) => item.fields.task?.text)).toEqual(["Rà soát", "Tập huấn"]);
});

test("the picture has a row for every unit and a square for every month and kind", () => {
  const view = calendarView(summary.context);
  expect(view.rows.map(({ unit, state }) => [unit.name, state])).toEqual([
    ["Xã An Bình", "received"],
    ["Xã Cẩm Phú", "missing"],
    ["Xã Bình Minh", "received"],
  ]);
  expect(view.slots.map(({ label }) => label)).toContain("Tháng 3");
  expect(view.undated.map(({ title }) => title)).toEqual(["Thường xuyên"]);
  expect(view.rows.map(({ cells }) => cells.map(({ count }) => count).join(""))).toEqual([
    "0010000000000",
    "0000000000000",
    "0000000000001",
  ]);
  expect(view.most).toBe(1);
});

test("only wanted sheets are made, and the list that their formulas need", () => {
  expect(rollUp(plans, [], { sheets: ["budget"] }).sheets.map(({ name }) => name)).toEqual([
    "Danh mục chi tiết",
    "Kinh phí",
  ]);
  const [list, ...others] = rollUp(plans, [], { sheets: ["details"] }).sheets;
  expect(others).toEqual([]);
  expect(list!.rows.get(0)?.get(0)?.value).toBe("Phụ lục");
});

test("nothing in is a summary that says so, not a crash", () => {
  const { sheets, figures } = rollUp([]);
  expect(figures).toEqual([]);
  expect(sheets.map(({ name }) => name)).toContain("Đối soát");
});
